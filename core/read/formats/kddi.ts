import { transcript } from '../format';

/** KDDI: `Could not be delivered to: <…>`. */
export const kddi = transcript('kddi', ({ folded }) => folded.includes('could not be delivered to: <'));
