import { transcript } from '../format';

/** Yahoo and AOL since 2018: `<a@example.com>:` and the code with its text. */
export const yahoo = transcript(
  'yahoo',
  ({ sender, folded }) =>
    folded.includes('sorry, we were unable to deliver your message to the following address') ||
    (/mailer-daemon@.{0,20}yahoo\./.test(sender) && folded.includes('unable to deliver message to the following')),
);
