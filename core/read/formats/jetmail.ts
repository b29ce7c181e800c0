import { transcript } from '../format';

/** JetMail: names without domain, `ErrMsg=`. */
export const jetmail = transcript(
  'jetmail',
  ({ sender, folded }) => /jetmail/.test(sender) || folded.includes('errmsg='),
);
