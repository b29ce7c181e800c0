import { transcript } from '../format';

/** Apache James. */
export const apacheJames = transcript(
  'apache-james',
  ({ folded }) => folded.includes('error message below') && folded.includes('message details:'),
);
