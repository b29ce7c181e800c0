import { transcript } from '../format';

/** Unknown software: `Unable to deliver message to the following address(es).` */
export const x2 = transcript('x2', ({ folded }) =>
  folded.includes('unable to deliver message to the following address'),
);
