import { transcript } from '../format';

/** Mail.ru: the same facts in Russian and English, in Exim's form. */
export const mailRu = transcript(
  'mail-ru',
  ({ sender, folded }) => /@(?:corp\.)?mail\.ru/.test(sender) || folded.includes('сервером mail.ru'),
);
