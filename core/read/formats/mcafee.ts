import { transcript } from '../format';

/** McAfee: the reply in brackets after the address. */
export const mcafee = transcript('mcafee', ({ folded }) =>
  folded.includes('the following addresses had delivery problems ---'),
);
