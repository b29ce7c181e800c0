import { transcript } from '../format';

/** Symantec Email Security.cloud (MessageLabs): addresses, then `Reason:`. */
export const messagelabs = transcript('messagelabs', ({ folded }) =>
  folded.includes('this is the mail delivery agent at'),
);
