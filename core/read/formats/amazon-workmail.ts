import { transcript } from '../format';

/** Amazon WorkMail: `Technical report:` with the delivery status in the text. */
export const amazonWorkmail = transcript(
  'amazon-workmail',
  ({ sender, folded }) => folded.includes('technical report:') && /amazonses/.test(sender),
);
