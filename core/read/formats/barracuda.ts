import { transcript } from '../format';

/** Barracuda: the content filter's own notice, several addresses in one sentence. */
export const barracuda = transcript(
  'barracuda',
  ({ folded }) => folded.includes('was blocked by our spam') || folded.includes('barracuda'),
);
