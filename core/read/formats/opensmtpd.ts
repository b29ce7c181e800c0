import { transcript } from '../format';

/** OpenSMTPD: `a@example.com: reply` after a greeting. */
export const opensmtpd = transcript('opensmtpd', ({ folded }) =>
  folded.includes('this is the mailer-daemon, please do not reply'),
);
