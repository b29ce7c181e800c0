import { transcript } from '../format';

/** SurfControl: `Addressed To:` and a transcript of attempts. */
export const surfcontrol = transcript('surfcontrol', ({ folded }) =>
  folded.includes('a transcript of the attempts to send the message follows'),
);
