import { transcript } from '../format';

/** Unknown software: bullets between ruled headings, `SMTP:RCPT host 192.0.2.1: 553 …`. */
export const x3 = transcript(
  'x3',
  ({ sender, folded }) =>
    folded.includes('this is an automatically generated delivery status notification') &&
    /mail\.delivery\.system|mail delivery system/.test(sender),
);
