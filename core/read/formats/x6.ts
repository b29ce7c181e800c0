import { transcript } from '../format';

/** Unknown software: `We had trouble delivering your message`. */
export const x6 = transcript(
  'x6',
  ({ folded }) =>
    folded.includes('we had trouble delivering your message') || folded.includes('trouble delivering full message to'),
);
