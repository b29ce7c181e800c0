import { describe, expect, test } from 'vitest';
import type { Message } from '../../../core/read/message';
import { readMessage } from '../../../core/read/read';

const page = (text: string, more: Partial<Message> = {}): Message => ({
  origin: 'page',
  subject: 'Delivery Status Notification (Failure)',
  from: 'Mail Delivery System <mailer-daemon@mail.example.net>',
  text,
  headers: [],
  parts: [],
  ...more,
});
const read = (message: Message) => {
  const { kind, reporter, recipients } = readMessage(message);
  return {
    kind,
    reporter,
    addresses: recipients.map(({ address }) => address),
    replies: recipients.map((one) => one.diagnostic),
  };
};

describe('notices in JSON', () => {
  const notice = (value: unknown) => page(`${JSON.stringify(value)}\n--\nTo stop these notices, go to the topic.`);
  const bounced = [{ emailAddress: 'kim@example.org', diagnosticCode: 'smtp; 550 5.1.1 unknown', status: '5.1.1' }];

  test.each<[string, unknown, unknown]>([
    [
      'a bounce',
      { notificationType: 'Bounce', bounce: { bouncedRecipients: bounced } },
      { kind: 'failed', addresses: ['kim@example.org'] },
    ],
    [
      'a bounce inside of the message of a topic',
      {
        Type: 'Notification',
        Message: JSON.stringify({ notificationType: 'Bounce', bounce: { bouncedRecipients: bounced } }),
      },
      { kind: 'failed', addresses: ['kim@example.org'], replies: ['550 5.1.1 unknown'] },
    ],
    [
      'a bounce without details',
      { notificationType: 'Bounce', bounce: { bouncedRecipients: [{ emailAddress: 'kim@example.org' }, null] } },
      { kind: 'failed', addresses: ['kim@example.org', null] },
    ],
    [
      'a delivery',
      { notificationType: 'Delivery', delivery: { recipients: ['kim@example.org'], smtpResponse: '250 ok' } },
      { kind: 'delivered', addresses: ['kim@example.org'], replies: ['250 ok'] },
    ],
    [
      'a delivery without the answer',
      { notificationType: 'Delivery', delivery: { recipients: ['kim@example.org'] } },
      { kind: 'delivered', replies: [null] },
    ],
    ['a notice of something else', { notificationType: 'Delivery', reject: {} }, { addresses: [] }],
    ['a complaint', { notificationType: 'Complaint', complaint: {} }, { kind: 'complaint', addresses: [] }],
  ])('%s', (_, value, expected) => expect(read(notice(value))).toMatchObject(expected as object));

  test.each([
    ['{"notificationType":"Bounce", cut off', { kind: 'failed', addresses: [] }],
    ['"notificationType":"Bounce" without braces', { kind: 'failed', addresses: [] }],
    ['{"notificationType":"Bounce" kim@example.org}', { addresses: ['kim@example.org'] }],
  ])('damaged: %s', (text, expected) => expect(read(page(text))).toMatchObject(expected));
});

describe('a group that is only named', () => {
  const text =
    'Hello,\n\nWe are writing to let you know that the group you tried to contact (club) may not exist.\n\nhttps://groups.google.com/support\n\nThanks, Google Groups';
  const header = { name: 'x-failed-recipients', value: 'club@example.org' };
  const returned = (value: string) => ({ type: 'message/rfc822', text: value });

  test.each<[string, Partial<Message>, string]>([
    ['in the header', { headers: [header] }, 'club@example.org'],
    [
      'in the header of the returned mail',
      { parts: [returned('X-Failed-Recipients: club@example.org\n\n')] },
      'club@example.org',
    ],
    [
      'as addressee of the returned mail',
      { parts: [returned('Subject: x\nTo: The club <club@example.org>\n\n')] },
      'club@example.org',
    ],
    ['by its name', {}, 'club'],
  ])('is found %s', (_, more, address) => {
    expect(read(page(text, more))).toMatchObject({ reporter: 'google-groups', addresses: [address] });
  });

  test('and nobody is found where even the name is missing', () => {
    expect(read(page(text.replace('(club)', ''))).addresses).toEqual([]);
  });
});

describe('labelled lines of the Messaging Server', () => {
  const report = (lines: string) =>
    page(
      `This report relates to a message you sent.\n\nYour message cannot be delivered to the following recipients:\n\n${lines}`,
    );

  test.each([
    [
      'the address that was written counts, not the one inside',
      '  Recipient address: @relay.example.net:kim@inside\n  Original address: kim@example.org\n  Reason: over\n    quota\n  Remote system: dns;mx.example.org (mx)',
      { addresses: ['kim@example.org'], replies: ['over quota'] },
    ],
    [
      'a name without domain',
      '  Recipient address: kim\n  Reason: no such user',
      { addresses: ['kim'], replies: ['no such user'] },
    ],
    [
      'words instead of an address',
      '  Recipient address: nobody at all\n  Original address: kim@example.org\n  Reason: x',
      { addresses: ['kim@example.org'] },
    ],
    [
      'several recipients',
      '  Recipient address: kim@example.org\n  Reason: full\n\n  Recipient address: lee@example.org\n  Reason: unknown',
      { addresses: ['kim@example.org', 'lee@example.org'], replies: ['full', 'unknown'] },
    ],
    [
      'labels within a sentence are none',
      'Recipient address: and reason: are missing for kim@example.org',
      { addresses: ['kim@example.org'] },
    ],
  ])('%s', (_, lines, expected) => expect(read(report(lines))).toMatchObject(expected));
});

describe('lists of old Exchange servers', () => {
  test.each([
    [
      'an X.400 name',
      'Your message did not reach the following recipient(s):\n\nc=US;a= ;p=Example;o=Site;dda:SMTP=kim@example.org; on Thu, 1 Jan 2026\n    The recipient name is not recognized',
      ['kim@example.org'],
    ],
    [
      'a plain address',
      'Your message did not reach the following recipient(s):\n\nkim@example.org on Thu, 1 Jan 2026 10:00:00 +0100\n    The recipient name is not recognized',
      ['kim@example.org'],
    ],
    [
      'no list but its marks',
      'Could not deliver to kim@example.org\nMSEXCH:IMS:Example:Site:MX 0 (000C05A6) Unknown Recipient',
      ['kim@example.org'],
    ],
    ['a list of nobody', 'Your message did not reach the following recipient(s):\n\n', []],
  ])('%s', (_, text, addresses) => expect(read(page(text)).addresses).toEqual(addresses));
});

describe('who wrote the same words', () => {
  const words =
    'This is an automatically generated Delivery Status Notification.\n\nDelivery to the following recipients failed.\n\n       kim@example.org';

  test.each<[string, Partial<Message>, string]>([
    ['a mail service', { from: 'postmaster@mail.hotmail.com' }, 'outlook-com'],
    [
      'a mail service, by its delivery status',
      { parts: [{ type: 'message/delivery-status', text: 'Reporting-MTA: dns;mx.hotmail.com' }] },
      'outlook-com',
    ],
    ['a server of its own', { from: 'postmaster@example.com' }, 'exchange-smtp'],
  ])('%s', (_, more, reporter) =>
    expect(read(page(words, more))).toMatchObject({ reporter, addresses: ['kim@example.org'] }),
  );

  test('WorkMail and SES have the same sender', () => {
    const from = 'MAILER-DAEMON@amazonses.com';
    expect(read(page('Technical report:\n\nkim@example.org', { from })).reporter).toBe('amazon-workmail');
    expect(read(page('An error occurred: kim@example.org', { from })).reporter).toBe('amazon-ses');
  });

  test.each([
    ['You are not a member of this mailing list <club@example.org>', ['club@example.org']],
    ['You are not a member of this mailing list', []],
  ])('a mailing list: %s', (text, addresses) =>
    expect(read(page(text, { subject: 'You are not a member (club ML)' })).addresses).toEqual(addresses),
  );
});

describe('records and prose about the same people', () => {
  const status = (...records: string[]) => [{ type: 'message/delivery-status', text: records.join('\n\n') }];
  const record = (address: string, more = '') =>
    `Final-Recipient: rfc822; ${address}\nAction: failed\nStatus: 5.0.0${more}`;

  test('twice the same record is one recipient', () => {
    expect(read(page('x', { parts: status(record('kim@example.org'), record('KIM@example.org')) })).addresses).toEqual([
      'kim@example.org',
    ]);
  });

  test('a name of inside gives way to the one that was written', () => {
    const inside = `Original-Recipient: rfc822; kim@example.org\n${record('kim@server')}`;
    expect(read(page('x', { parts: status(inside) })).addresses).toEqual(['kim@example.org']);
  });

  test('an address of nobody is filled in from the prose', () => {
    const text = '<kim@example.org>: user unknown';
    expect(read(page(text, { parts: status(record('@mx.example.org')) })).addresses).toEqual(['kim@example.org']);
  });

  test('fields that a blank line cut off', () => {
    const cut =
      'Final-Recipient: rfc822; kim@example.org\nAction: failed\n\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 unknown';
    expect(read(page('x', { parts: status(cut) })).replies).toEqual(['550 5.1.1 unknown']);
  });

  test('an action that nobody knows is none', () => {
    const odd = 'Final-Recipient: rfc822; kim@example.org\nAction: pondered\nStatus: 5.1.1';
    expect(read(page('x', { parts: status(odd) }))).toMatchObject({ kind: 'failed', addresses: ['kim@example.org'] });
  });

  test('a wrapped expansion goes on with what the server said', () => {
    const text = '<kim@example.org> (expanded from:\n    <club@example.org>): user unknown';
    expect(read(page(text))).toMatchObject({ addresses: ['kim@example.org'], replies: ['user unknown'] });
  });
});

describe('Sendmail transcripts', () => {
  const transcript = (heading: string, session: string) =>
    page(
      `   ----- The following addresses had permanent fatal errors -----\n${heading}\n\n   ----- Transcript of session follows -----\n${session}`,
    );

  test.each([
    [
      'a reply of several lines',
      '<kim@example.org>',
      '... while talking to mx.example.org.:\n>>> DATA\n<<< 550-5.7.1 blocked\n<<< 550 5.7.1 for a reason\n554 5.0.0 Service unavailable',
      '550-5.7.1 blocked 550 5.7.1 for a reason',
    ],
    [
      'a reason without codes',
      '<kim@example.org>\n    (reason: cannot open mailbox)',
      '... while talking to mx.example.org.:\n>>> RCPT To:<kim@example.org>\n<<< 550 5.1.1 unknown',
      '550 5.1.1 unknown',
    ],
    [
      'a reason with its code',
      '<kim@example.org>\n    (reason: 550 Host unknown)',
      '550 5.1.2 <kim@example.org>... Host unknown',
      '550 5.1.2 <kim@example.org>... Host unknown',
    ],
    [
      'answers that come too late',
      '<kim@example.org>',
      '... while talking to localhost:\n>>> QUIT\n<<< 503 5.0.0 Need MAIL\n550 5.1.1 <kim@example.org>... unknown',
      '550 5.1.1 <kim@example.org>... unknown',
    ],
    [
      'a program and whom it stands for',
      '"|/usr/bin/filter"\n    (reason: 255)\n    (expanded from: <kim@example.org>)',
      '554 5.3.0 unknown mailer error 255',
      '554 5.3.0 unknown mailer error 255',
    ],
  ])('%s', (_, heading, session, reply) =>
    expect(read(transcript(heading, session))).toMatchObject({ addresses: ['kim@example.org'], replies: [reply] }),
  );
});

describe('who is told by headers only', () => {
  const headers = [{ name: 'x-failed-recipients', value: 'kim@example.org, lee@example.org' }];

  test('everybody gets the one reply that the text has', () => {
    const text = 'A message that you sent could not be delivered.\n\n550 5.1.1 unknown';
    expect(read(page(text, { headers, origin: 'source' }))).toMatchObject({
      addresses: ['kim@example.org', 'lee@example.org'],
      replies: ['550 5.1.1 unknown', '550 5.1.1 unknown'],
    });
  });

  test('records without a name too', () => {
    const parts = [
      { type: 'message/delivery-status', text: 'Action: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 no' },
    ];
    expect(read(page('Sorry.', { headers, parts, origin: 'source' }))).toMatchObject({
      addresses: ['kim@example.org', 'lee@example.org'],
      replies: ['550 5.1.1 no', '550 5.1.1 no'],
    });
  });
});

describe('mail that only looks like a report', () => {
  const person = { from: 'Kim <kim@example.org>', origin: 'source' as const };
  const report =
    '<lee@example.org>: host mx.example.org[192.0.2.1] said: 550 5.1.1 unknown (in reply to RCPT TO command)';

  test.each<[string, Message, string]>([
    [
      'an automatic answer to a mail',
      page('I am away.', {
        ...person,
        subject: 'Re: Hello',
        headers: [
          { name: 'auto-submitted', value: 'auto-replied' },
          { name: 'in-reply-to', value: '<1@example.net>' },
        ],
      }),
      'autoreply',
    ],
    [
      'an answer by hand',
      page('I am here.', {
        ...person,
        subject: 'Re: Hello',
        headers: [{ name: 'in-reply-to', value: '<1@example.net>' }],
      }),
      'none',
    ],
    [
      'a forwarded report',
      page(`Look:\n\n---------- Forwarded message ---------\n${report}`, {
        ...person,
        subject: 'Undelivered Mail Returned to Sender',
      }),
      'none',
    ],
    [
      'an answered report',
      page(`> ${report}`, { ...person, subject: 'Re: Undelivered Mail Returned to Sender' }),
      'none',
    ],
    [
      'a report under the name of a person',
      page(`Your message could not be delivered.\n\n${report}`, {
        ...person,
        subject: 'Undelivered Mail Returned to Sender',
      }),
      'failed',
    ],
  ])('%s', (_, message, kind) => expect(read(message).kind).toBe(kind));
});
