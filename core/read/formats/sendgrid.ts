import { transcript } from '../format';

/** SendGrid's own reports: fields separated by colons. */
export const sendgrid = transcript('sendgrid', ({ folded }) =>
  folded.includes('automatically generated message from sendgrid'),
);
