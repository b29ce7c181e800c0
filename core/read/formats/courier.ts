import { transcript } from '../format';

/** Courier: the SMTP dialogue behind `>>>` and `<<<`. */
export const courier = transcript('courier', ({ folded }) => folded.includes('running the courier mail server'));
