import { transcript } from '../format';

/** qmail: `<a@example.com>:` alone on a line, below it what the server said, then why it gave up. */
export const qmail = transcript(
  'qmail',
  ({ folded }) =>
    folded.includes('this is the qmail-send program') ||
    (folded.includes('hi. this is') && /hi\. this is the .{1,40} at /.test(folded)) ||
    (folded.includes('remote host said:') && folded.includes('giving up on')),
);
