import { transcript } from '../format';

/** Unknown Japanese software that wraps the report of another server. */
export const x5 = transcript('x5', ({ folded }) => folded.includes('had permanent delivery errors'));
