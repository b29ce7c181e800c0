import { transcript } from '../format';

const GREETING = 'hi. this is the ';
/** Its children put their own names in: `Hi. This is the deliver program at mx.example.com.` */
const nameChars = 40;

function greets(folded: string): boolean {
  const start = folded.indexOf(GREETING) + GREETING.length;
  const end = folded.indexOf(' at ', start);
  return start >= GREETING.length && end > start && end <= start + nameChars;
}

/** qmail: `<a@example.com>:` alone on a line, below it what the server said, then why it gave up. */
export const qmail = transcript(
  'qmail',
  ({ folded }) =>
    folded.includes('this is the qmail-send program') ||
    greets(folded) ||
    (folded.includes('remote host said:') && folded.includes('giving up on')),
);
