import { expect, test } from 'vitest';
import { phaseIn } from '../../../core/read/phase';
import { readMessage } from '../../../core/read/read';

test.each([
  ['host mx.example.com[192.0.2.1] said: 550 no (in reply to RCPT TO command)', 'rcpt'],
  ['host mx.example.com[192.0.2.1] said: 550 no (in reply to end of DATA command)', 'data'],
  ['host mx.example.com[192.0.2.1] said: 553 no (in reply to MAIL FROM command)', 'mail'],
  ['host mx.example.com[192.0.2.1] refused to talk to me: 554 no', 'connect'],
  ['SMTP error from remote mail server after initial connection: host mx.example.com: 554 no', 'connect'],
  ['SMTP error from remote mail server after pipelined MAIL FROM:<a@example.com>: 550 no', 'mail'],
  ['mx.example.com [192.0.2.1] did not like our RCPT TO:', 'rcpt'],
  ['554 5.7.1 [192.0.2.1] blocked [MAIL_FROM]', 'mail'],
  ['Connected to 192.0.2.1 but sender was rejected.', 'mail'],
  ['Connected to 192.0.2.1 but my name was rejected.', 'helo'],
  ['192.0.2.1 failed after I sent the message.', 'data'],
  ['550 5.1.1 user unknown', null],
  ['550 5.7.1 after a long time of database trouble', null],
])('%s → %s', (sentence, phase) => expect(phaseIn(sentence)).toBe(phase));

const transcript = (session: string) => ({
  origin: 'page' as const,
  subject: 'Returned mail: see transcript for details',
  from: 'Mail Delivery Subsystem <MAILER-DAEMON@mail.example.org>',
  text: `   ----- The following addresses had permanent fatal errors -----\n<user@example.com>\n\n   ----- Transcript of session follows -----\n... while talking to mx.example.com.:\n${session}`,
  headers: [],
  parts: [],
});

test.each([
  ['<<< 554 mx.example.com blocked\n554 5.0.0 Service unavailable', 'connect'],
  ['>>> MAIL From:<a@example.org>\n<<< 553 5.1.8 no such domain', 'mail'],
  ['>>> RCPT To:<user@example.com>\n<<< 550 5.1.1 no such user', 'rcpt'],
  ['>>> DATA\n<<< 550 5.7.1 spam', 'data'],
  ['>>> DATA\n<<< 550 5.1.1 no such user\n<<< 503 5.5.2 Need RCPT', 'rcpt'],
])('a session that shows %j → %s', (session, phase) =>
  expect(readMessage(transcript(session)).recipients[0]?.phase).toBe(phase),
);
