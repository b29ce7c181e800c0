import { describe, expect, test } from 'vitest';
import { letters } from '../../../catalog/letters';
import type { LetterKindId } from '../../../catalog/schema';
import { draft, languages } from '../../../core/messages';
import { writeLetter } from '../../../entrypoints/background/letter';
import { draftOf, empty, full } from './letter-fixtures';

const kinds = letters.map(({ id }) => id);
const cases = languages.flatMap((language) => kinds.map((kind) => ({ language, kind })));

describe.each(cases)('$kind in $language', (changed) => {
  const { fields, body, subject } = writeLetter(draftOf(changed));

  test('holds every fact of its kind, word for word, and no trace of the making', () => {
    for (const field of fields) expect(`${subject}\n${body}`).toContain(full[field]);
    expect(`${subject}\n${body}`).not.toMatch(/\{\{|undefined|null|letter:/);
  });

  test('has nothing to fill in once every fact is there', () => {
    expect(writeLetter(draftOf(changed)).missing).toEqual([]);
    expect(body).not.toContain('[to be filled in]');
  });

  test('marks what is missing, and invents nothing', () => {
    const blank = writeLetter({ fields: { ...empty, ...changed }, body: null });
    expect(blank.missing).toEqual(letters.find(({ id }) => id === changed.kind)?.needs);
    expect(blank.body).not.toMatch(/\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}|@/);
    const marks = blank.body.match(/\[[^\]]+\]|［[^］]+］/g) ?? [];
    expect(marks.length).toBeGreaterThanOrEqual(blank.missing.length);
  });

  test('makes the promise only if it is ticked, and only where there is one to make', () => {
    const ticked = writeLetter(draftOf({ ...changed, assurance: true }));
    const added = ticked.body.split('\n\n').filter((paragraph) => !body.includes(paragraph));
    expect(added).toHaveLength(ticked.canAssure ? 1 : 0);
  });
});

describe('what only some letters say', () => {
  const isp =
    '550 5.7.1 Please contact your Internet service provider since part of their network is on our block list';
  const bodyOf = (changed: Partial<typeof full>) => writeLetter(draftOf(changed)).body;

  test.each([
    [isp, true],
    [full.diagnostic, false],
    ['', false],
  ])('who “Internet service provider” is, where the reply has it: %s', (diagnostic, expected) =>
    expect(bodyOf({ kind: 'host', diagnostic }).includes('whoever runs the sending mail server')).toBe(expected),
  );

  test.each([
    ['m365-delist-portal', 'https://sender.office.com/'],
    ['microsoft-delist-mail', 'delist@microsoft.com'],
    ['psbl', 'https://psbl.org/listing?ip=203.0.113.7'],
    ['https://evil.example/', undefined],
    [null, undefined],
  ])('where removal is asked for, as text: %s', (destination, expected) => {
    const line = bodyOf({ kind: 'host', destination })
      .split('\n\n')
      .find((one) => one.startsWith('Removal'));
    expect(line).toBe(expected && `Removal is requested here: ${expected}`);
  });

  test('an owner of the address who is not known is not asked after in the text', () =>
    expect(bodyOf({ ipOwner: '' })).not.toContain('legal reasons'));
});

test.each([
  ['recipient', 'psbl', 'bob@recipient.example'],
  ['host', 'icloud-support', ''],
  ['postmaster', 'icloud-support', 'icloudadmin@apple.com'],
  ['postmaster', 'gmail-postmaster', ''],
  // An address for another purpose is not the postmaster's, nor the list's.
  ['postmaster', 'microsoft-delist-mail', ''],
  ['blocklist', 'icloud-support', ''],
  ['blocklist', 'psbl', ''],
  ['second-request', 'microsoft-delist-mail', ''],
  ['abuse', 'icloud-support', ''],
] as const)('to whom: %s with %s', (kind, destination, expected) =>
  expect(writeLetter(draftOf({ kind, destination })).to).toBe(expected),
);

test('it is sent from elsewhere where the same servers refuse the sender', () => {
  const refused = kinds.filter((kind) => writeLetter(draftOf({ kind })).refused);
  expect(refused).toEqual(['recipient', 'postmaster'] satisfies LetterKindId[]);
});

test('the text changed by hand counts for whether an address takes it', () => {
  expect(writeLetter(draftOf({}, 'short')).tooLong).toEqual([]);
  expect(writeLetter(draftOf({}, 'x'.repeat(3_000))).tooLong).toEqual(['mailto']);
  expect(writeLetter(draftOf({}, 'x'.repeat(9_000))).tooLong).toEqual(['mailto', 'gmail', 'outlook']);
});

test('braces in a fact are text, not a placeholder', () => {
  const braces = '{{contact}}$t(letter:salutation)';
  expect(writeLetter(draftOf({ sender: braces })).body).toContain(braces);
});

test('a draft of an older version is a letter to the recipient', () => {
  const { kind, destination, since, mailKind, mailAmount, mended, ticket, list, listed, ...rest } = full;
  const { source, received, unwanted, headers, elsewhere, ...old } = rest;
  expect(draft.parse({ fields: old, body: null }).fields).toEqual({ ...empty, ...old, kind: 'recipient' });
});
