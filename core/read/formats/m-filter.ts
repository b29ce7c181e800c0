import { transcript } from '../format';

/** m-FILTER and its kin: Japanese, the reply below `-------server message`. */
export const mFilter = transcript('m-filter', ({ folded }) => folded.includes('-------server message'));
