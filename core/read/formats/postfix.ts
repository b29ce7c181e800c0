import { transcript } from '../format';

/** Postfix: `<a@example.com>: host mx[192.0.2.1] said: 550 … (in reply to RCPT TO command)`. */
export const postfix = transcript(
  'postfix',
  ({ folded, message }) =>
    folded.includes('this is the mail system at host') ||
    folded.includes('the postfix program') ||
    folded.includes('the postfix on') ||
    (folded.includes('(in reply to') && /\(in reply to (?:[a-z]+ ){1,3}command\)/.test(folded)) ||
    message.parts.some(({ text }) => text.includes('X-Postfix-')),
);
