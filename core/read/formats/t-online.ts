import { transcript } from '../format';

/** T-Online and Smail: ruled headings, `Failed addresses follow:`. */
export const tOnline = transcript('t-online', ({ folded }) => folded.includes('failed addresses follow:'));
