// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sniffRow } from '../../../core/read/sniff';
import { rowReaders, rowsIn } from '../../../entrypoints/webmail.content/rows';
import { openPage, ownPages } from './page';

const gmail = 'https://mail.google.com/mail/u/0/#inbox';
const outlook = 'https://outlook.office.com/mail/';
const other = 'https://webmail.example.org/?_task=mail';
const subsystem = 'Mail Delivery Subsystem <mailer-daemon@mail.example>';
const daemon = 'Mail Delivery System <MAILER-DAEMON@mail.example.org>';

test('the list of readers holds every file of the folder', () => {
  const files = readdirSync('entrypoints/webmail.content/rows').filter((file) => !/^(?:row|index)\.ts$/.test(file));
  expect(rowReaders).toHaveLength(files.length);
});

describe('rows', () => {
  test.each([
    [
      'gmail-list.html',
      gmail,
      6,
      [
        [subsystem, 'Delivery Status Notification (Failure)'],
        [subsystem, 'Delivery Status Notification (Delay)'],
      ],
    ],
    [
      'outlook-list.html',
      outlook,
      7,
      [
        [
          'Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.org>',
          'Undeliverable: Minutes of Monday',
        ],
        ['postmaster@mail.example.net', 'Delivery delayed: Minutes of Monday'],
      ],
    ],
    [
      'roundcube-list.html',
      other,
      8,
      [
        [daemon, 'Undelivered Mail Returned to Sender'],
        [daemon, 'Delayed Mail (still being retried)'],
      ],
    ],
    // The list beside an open conversation.
    ['outlook-conversation.html', outlook, 1, [['Microsoft Outlook', 'Undeliverable: Minutes of Monday']]],
    // No list is known there; the same page elsewhere has none either.
    ['generic-list.html', other, 0, []],
    ['gmail-list.html', other, 0, []],
  ])('%s at %s: %d, of which a bounce’s: %j', async (page, url, count, bounces) => {
    const found = rowsIn(await openPage(join(ownPages, page), url));
    expect(found).toHaveLength(count);
    expect(found.filter(sniffRow).map(({ from, subject }) => [from, subject])).toEqual(bounces);
    for (const { place, subject } of found) expect(place.textContent).toContain(subject);
  });
});
