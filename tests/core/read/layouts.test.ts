import { expect, test } from 'vitest';
import type { Message } from '../../../core/read/message';
import { readMessage } from '../../../core/read/read';

const fragment = (text: string): Message => ({
  origin: 'fragment',
  subject: null,
  from: null,
  text,
  headers: [],
  parts: [],
});
const page = (text: string): Message => ({
  ...fragment(text),
  origin: 'page',
  subject: 'Mail delivery failed: returning message to sender',
  from: 'Mail Delivery System <Mailer-Daemon@mail.example.net>',
});
const read = (message: Message) =>
  readMessage(message).recipients.map(({ address, replyCode, status }) => [address, replyCode, status]);

test.each<[string, Message, unknown[]]>([
  [
    'an address in angle brackets that begins like a tag',
    fragment('<a@example.com>: host mx.example.com[192.0.2.1] said: 550 5.1.1 unknown (in reply to RCPT TO command)'),
    [['a@example.com', '550', '5.1.1']],
  ],
  [
    'the rule above the returned mail is no head of a forwarded one',
    fragment(
      'Delivery to the following recipient failed permanently:\n\n     user@example.com\n\nDNS Error: Domain name not found\n\n----- Original message -----\n\nSubject: Hi\nTo: user@example.com\n\nHello',
    ),
    [['user@example.com', null, null]],
  ],
  [
    'every line copied as a paragraph',
    page(
      [
        'This message was created automatically by mail delivery software.',
        '',
        'The following address(es) failed:',
        '',
        'user@example.com',
        'host mx.example.com [192.0.2.1]',
        'SMTP error from remote mail server after RCPT TO:<user@example.com>: 550',
        '5.1.1 User unknown',
      ].join('\n\n'),
    ),
    [['user@example.com', '550', '5.1.1']],
  ],
  [
    'single lines between blank ones are paragraphs of their own',
    page('A message could not be delivered.\n\nuser@example.com\n\n550 5.1.1 User unknown\n\nSorry.'),
    [['user@example.com', '550', '5.1.1']],
  ],
  [
    'a name without domain and without indent, completed by the trace',
    page(
      'This message was created automatically by mail delivery software. The following address(es) failed:\n\nkim\nuser unknown\n\n------ This is a copy of the message, including all the headers. ------\n\nReceived: from mail.example.net\n\tfor kim@example.org; Thu, 1 Jan 2026 10:00:00 +0000\nSubject: Hello\n',
    ),
    [['kim@example.org', null, null]],
  ],
  [
    'an address that is hidden but for what it came from',
    page('The following address(es) failed:\n\nan undisclosed address\n(generated from kim@example.org)\nuser unknown'),
    [['kim@example.org', null, null]],
  ],
  [
    'a mail to a postmaster',
    page('There was an error delivering your mail to <postmaster@example.org>.\n\nDNS lookup failure: host not found'),
    [['postmaster@example.org', null, null]],
  ],
  [
    'a whole source shown as text: neither its trace nor its reader is the recipient',
    page(
      'Delivered-To: reader@example.net\nReceived: by 192.0.2.7 with SMTP id x;\n\tThu, 1 Jan 2026 10:00:00 +0000\nTo: reader@example.net\n\nThis is an automatically generated Delivery Status Notification.\n\nDelivery to the following recipients failed.\n\nuser@example.com\n\nReporting-MTA: dns;mail.example.net\n\nFinal-Recipient: rfc822;user@example.com\nAction: failed\nStatus: 5.1.1\n',
    ),
    [['user@example.com', null, '5.1.1']],
  ],
])('%s', (_, message, expected) => expect(read(message)).toEqual(expected));

const source = (status: string): Message => ({
  ...page('The following address(es) failed:\n\n  save to /var/mail/kim\n    mailbox is full'),
  origin: 'source',
  headers: [{ name: 'x-failed-recipients', value: 'kim@example.org' }],
  parts: [{ type: 'message/delivery-status', text: status }],
});

test.each([
  ['a file', 'Final-Recipient: rfc822;/var/mail/kim\nAction: failed\nStatus: 5.0.0', 'kim@example.org'],
  ['a program', 'Final-Recipient: rfc822;|/usr/bin/sort\nAction: failed\nStatus: 5.0.0', 'kim@example.org'],
  ['a name', 'Final-Recipient: rfc822;kim\nAction: failed\nStatus: 5.0.0', 'kim@example.org'],
  ['a name that the report tells no more of', 'Final-Recipient: rfc822;lee\nAction: failed\nStatus: 5.0.0', 'lee'],
  ['an address', 'Final-Recipient: rfc822;lee@example.com\nAction: failed\nStatus: 5.0.0', 'lee@example.com'],
])('a record that names %s', (_, status, address) =>
  expect(readMessage(source(status)).recipients.map((one) => one.address)).toEqual([address]),
);

test('the code of a mail that was taken', () => {
  const status =
    'Final-Recipient: rfc822;kim@example.org\nAction: delivered\nStatus: 2.0.0\nDiagnostic-Code: smtp; 250 2.0.0 OK';
  expect(readMessage(source(status)).recipients[0]).toMatchObject({ action: 'delivered', replyCode: '250' });
});
