import { transcript } from '../format';

/** Unknown software: `---The following addresses had delivery errors---`. */
export const x1 = transcript('x1', ({ folded }) =>
  folded.includes('---the following addresses had delivery errors---'),
);
