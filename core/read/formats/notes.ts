import { transcript } from '../format';

/** Old Lotus Notes gateways: `Failure Reasons`. */
export const notes = transcript('notes', ({ folded }) => folded.includes('------- failure reasons'));
