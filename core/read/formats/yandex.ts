import { transcript } from '../format';

/** Yandex: a Russian notice, then Postfix's lines. */
export const yandex = transcript(
  'yandex',
  ({ sender, folded }) =>
    /@(?:[a-z.-]{1,30}\.)?yandex\.|@ya\.ru/.test(sender) || folded.includes('письмо отправлено почтовым сервером'),
);
