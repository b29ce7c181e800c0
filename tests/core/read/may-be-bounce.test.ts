import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mayBeBounce, sniff } from '../../../core/read/sniff';

const folder = 'tests/corpus';
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);

/** Sender and subject as pages show them, also where they tell nothing. */
const shown = [
  { subject: null, from: null },
  { subject: 'Minutes of Monday', from: 'Lena Holt <lena@example.org>' },
  { subject: 'Minutes of Monday', from: 'Microsoft Outlook' },
  { subject: 'Undelivered Mail Returned to Sender', from: 'MAILER-DAEMON@mail.example.org' },
];

describe('the cheap look', () => {
  test('has texts to look at', () => expect(texts.length).toBeGreaterThan(50));

  test.each(shown)('misses nothing that counts as a bounce: %j', (header) => {
    const missed = texts.filter(([, text]) => {
      // A page has other white space between the same words.
      const inPage = text.replaceAll(' ', '\n\t');
      return sniff({ ...header, text }) && !mayBeBounce({ ...header, text: inPage });
    });
    expect(missed.map(([name]) => name)).toEqual([]);
  });

  test.each([
    ['Monday', 'Anna Berg <anna@example.com>', 'My last mail to you bounced, it seems: 550 5.7.606.', false],
    ['Monday', 'Anna Berg <anna@example.com>', "It says: Remote server returned\u00a0'550 5.7.606'", true],
    ['Undelivered Mail Returned to Sender', 'Anna Berg <anna@example.com>', '', true],
    ['Monday', 'Mail Delivery System <MAILER-DAEMON@mail.example.org>', '', true],
  ])('%s, from %s, %j: %s', (subject, from, text, expected) =>
    expect(mayBeBounce({ subject, from, text })).toBe(expected),
  );
});
