import { transcript } from '../format';

/** HCL/Lotus Domino: `was not delivered to:` and `because:`, the reason in the server's language. */
export const domino = transcript(
  'domino',
  ({ subject, folded }) =>
    subject.startsWith('delivery failure:') ||
    (folded.includes('was not delivered to:') && folded.includes('because:')),
);
