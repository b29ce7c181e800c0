// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { adaptersFor } from '../../../entrypoints/webmail.content/adapters';
import { generic } from '../../../entrypoints/webmail.content/adapters/generic';
import { findMessages, isBounce, readPage } from '../../../entrypoints/webmail.content/read';
import { textOf } from '../../../entrypoints/webmail.content/text';
import { openPage, ownPages } from './page';

const gmail = 'https://mail.google.com/mail/u/0/#inbox/x';
const outlook = 'https://outlook.office.com/mail/inbox/id/x';
const other = 'https://webmail.example.org/?_task=mail&_mbox=INBOX&_uid=17&_action=preview';

const daemon = 'Mail Delivery System <MAILER-DAEMON@mail.example.org>';
const subsystem = 'Mail Delivery Subsystem <mailer-daemon@mail.example>';
const undelivered = 'Undelivered Mail Returned to Sender';
const failure = 'Delivery Status Notification (Failure)';
const anna = 'Anna Berg <anna@example.com>';
const code = '550 5.7.606 Access denied, banned sending IP [203.0.113.7]';

interface Expected {
  readonly subject: string | null;
  readonly from: string | null;
  readonly bounce: boolean;
  /** Stands in the text. */
  readonly holds: string;
}
const bounce = (subject: string | null, from: string | null, holds = code): Expected => ({
  subject,
  from,
  bounce: true,
  holds,
});
const ordinary = (subject: string, from: string, holds = 'The code on the door is 5512 now.'): Expected => ({
  subject,
  from,
  bounce: false,
  holds,
});

const table: readonly [page: string, url: string, expected: readonly Expected[]][] = [
  ['gmail-bounce.html', gmail, [bounce(failure, subsystem)]],
  ['gmail-ordinary.html', gmail, [ordinary('Monday', anna)]],
  [
    'gmail-conversation.html',
    gmail,
    [
      bounce('Minutes of Monday', subsystem),
      bounce('Minutes of Monday', subsystem, 'bert@example.com has been blocked'),
    ],
  ],
  ['gmail-list.html', gmail, []],
  ['outlook-bounce.html', outlook, [bounce('Undeliverable: Minutes of Monday', 'Microsoft Outlook')]],
  ['outlook-ordinary.html', outlook, [ordinary('Monday', 'Anna Berg')]],
  [
    'outlook-conversation.html',
    outlook,
    [
      ordinary('Minutes of Monday', 'Lena Holt', 'Please find the minutes attached.'),
      bounce('Minutes of Monday', 'Microsoft Outlook'),
    ],
  ],
  ['outlook-list.html', outlook, []],
  ['roundcube-frame-bounce.html', other, [bounce(undelivered, daemon)]],
  ['roundcube-frame-ordinary.html', other, [ordinary('Monday', anna)]],
  ['roundcube-classic-bounce.html', other, [bounce(undelivered, daemon)]],
  ['roundcube-list.html', other, []],
  ['generic-bounce.html', other, [bounce(undelivered, daemon)]],
  ['generic-ordinary.html', other, [ordinary('Monday', anna)]],
  ['generic-list.html', other, []],
  ['generic-split.html', other, [bounce(undelivered, 'MAILER-DAEMON@mail.example.org')]],
  [
    'generic-conversation.html',
    other,
    [
      ordinary('Minutes of Monday', 'lena@example.org', 'We spoke about the move'),
      bounce('Minutes of Monday', 'MAILER-DAEMON@mail.example.org', '5.7.606 Access denied'),
      bounce('Minutes of Monday', 'postmaster@mail.example.net'),
    ],
  ],
  ['generic-frame.html', other, [bounce(undelivered, 'MAILER-DAEMON@mail.example.org', '5.7.606 Access denied')]],
  ['generic-compose.html', other, []],
  ['article.html', other, [ordinary('What bounce codes mean', 'author@example.net', 'Keep the report')]],
];

const read = (document: Document, readers: Parameters<typeof findMessages>[1]) =>
  findMessages(document, readers).map((found) => ({ ...found, bounce: isBounce(found), text: textOf(found.body) }));

describe('own pages', () => {
  test('are all in the table', () => {
    expect(table.map(([page]) => page).sort()).toEqual(readdirSync(ownPages).filter((file) => file.endsWith('.html')));
  });

  test.each(table)('%s', async (page, url, expected) => {
    const document = await openPage(join(ownPages, page), url);
    const found = read(document, adaptersFor(document).slice(0, 1));
    expect(found.map(({ subject, from, bounce }) => ({ subject, from, bounce }))).toEqual(
      expected.map(({ subject, from, bounce }) => ({ subject, from, bounce })),
    );
    for (const [index, { holds }] of expected.entries()) expect(found[index]?.text).toContain(holds);
  });
});

describe('with the webmail’s own adapter switched off', () => {
  // Outlook shows no address beside the name, so structure alone cannot tell who wrote.
  test.each(table.filter(([page]) => !page.startsWith('outlook')))('%s', async (page, url, expected) => {
    const document = await openPage(join(ownPages, page), url);
    const found = read(document, [generic]);
    expect(found.map(({ subject, from, bounce }) => ({ subject, from, bounce }))).toEqual(
      expected.map(({ subject, from, bounce }) => ({ subject, from, bounce })),
    );
  });

  test('outlook-bounce.html', async () => {
    const document = await openPage(join(ownPages, 'outlook-bounce.html'), outlook);
    const [found] = read(document, [generic]);
    expect(found).toMatchObject({ subject: 'Undeliverable: Minutes of Monday', from: null });
    expect(found?.text).toContain(code);
  });
});

test('hands over sender and subject of the report, never of the mail it returns', async () => {
  const document = await openPage(join(ownPages, 'roundcube-frame-bounce.html'), other);
  const [found] = read(document, adaptersFor(document));
  expect(found?.text).toContain('From\tLena Holt');
  expect(found?.key).toBe('INBOX/17');
  expect(found?.from).toBe(daemon);
});

describe('reading on request', () => {
  test('gives the bounces only, where there are some', async () => {
    const document = await openPage(join(ownPages, 'generic-conversation.html'), other);
    expect(readPage(document).messages.map(({ from }) => from)).toEqual([
      'MAILER-DAEMON@mail.example.org',
      'postmaster@mail.example.net',
    ]);
  });

  test('gives the open message where it is no bounce, to say why', async () => {
    const document = await openPage(join(ownPages, 'gmail-ordinary.html'), gmail);
    expect(readPage(document).messages).toEqual([
      expect.objectContaining({ key: '18c201', subject: 'Monday', from: anna }),
    ]);
  });

  test.each([
    ['gmail-list.html', gmail],
    ['roundcube-list.html', other],
    ['generic-list.html', other],
  ])('gives nothing of a list: %s', async (page, url) => {
    const document = await openPage(join(ownPages, page), url);
    expect(readPage(document).messages).toEqual([]);
  });
});
