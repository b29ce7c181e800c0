import { transcript } from '../format';

/** Verizon and other gateways on Apache James: `Error message below:`. */
export const verizon = transcript('verizon', ({ folded }) => folded.includes('error message below:'));
