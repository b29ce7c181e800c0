import { transcript } from '../format';

/** MX Logic: Exim's words with Postfix's line. */
export const mxlogic = transcript(
  'mxlogic',
  ({ sender, folded }) =>
    folded.includes('a message that you have sent could not be delivered') || /@(?:[a-z0-9-]{1,20}\.)?mxl/.test(sender),
);
