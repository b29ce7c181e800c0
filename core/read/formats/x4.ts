import { transcript } from '../format';

/** Relatives of qmail with words of their own and the same lines. */
export const x4 = transcript(
  'x4',
  ({ subject, folded }) =>
    subject === 'failure notice' ||
    subject === 'mail not delivered' ||
    folded.includes('this line is a copy of the message'),
);
