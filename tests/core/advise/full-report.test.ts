import { expect, test } from 'vitest';
import { catalog } from '../../../catalog/catalog';
import { wantsFullReport } from '../../../core/advise/full-report';
import { explain } from '../../../core/explain';

const from = 'MAILER-DAEMON@mail.example.org';
const lead = 'This is the mail system at host mail.example.org. Your message could not be delivered.\n\n';
const shown = (text: string, subject = 'Undelivered Mail Returned to Sender') =>
  explain({ origin: 'page', subject, from, text: lead + text, headers: [], parts: [] }, catalog);
const said = (reply: string) => `<bob@example.com>: host mx.example.com[192.0.2.1] said: ${reply}`;

test.each([
  ['no recipient', '', true],
  ['a recipient without any code', '<bob@example.com>: mailbox is full', true],
  ['a code without words', '<bob@example.com>: 5.4.1', true],
  ['a blocked IP that is not named', said('550 5.7.1 Client host blocked using zen.spamhaus.org'), true],
  [
    'a blocked IP that is named',
    said('554 5.7.1 Service unavailable; Client host [203.0.113.7] blocked using zen.spamhaus.org'),
    false,
  ],
  ['the server’s own words', said('550 5.1.1 User unknown (in reply to RCPT TO command)'), false],
  ['words that nobody knows', said('554 5.7.999 Zonk'), false],
  [
    'one recipient of two without a code',
    `${said('550 5.1.1 User unknown')}\n\n<anna@example.net>: mailbox is full`,
    true,
  ],
])('a failure with %s', (_, text, expected) => expect(wantsFullReport(shown(text))).toBe(expected));

test.each([
  ['an automatic reply', 'Automatic reply: Invoice'],
  ['ordinary mail', 'Lunch on Monday'],
])('%s has no report to ask for', (_, subject) => {
  const message = {
    origin: 'page',
    subject,
    from: 'anna@example.com',
    text: 'I am away.',
    headers: [],
    parts: [],
  } as const;
  expect(wantsFullReport(explain(message, catalog))).toBe(false);
});
