import { transcript } from '../format';

/** Novell GroupWise. */
export const groupwise = transcript(
  'groupwise',
  ({ sender, folded }) =>
    /groupwise/.test(sender) || folded.includes('the message that you sent was undeliverable to the following:'),
);
