import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { emlOf } from '../../../core/advise/eml';

const fields = [
  'X-Unsent: 1',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: base64',
];
const headerOf = (eml: string) => eml.slice(0, eml.indexOf('\r\n\r\n')).replaceAll('\r\n ', ' ').split('\r\n');
const named = (eml: string, name: string) => headerOf(eml).filter((line) => line.startsWith(`${name}: `));

test('a draft without sender and date: the account is chosen in the mail program', () => {
  const eml = emlOf({ to: 'b@example.org', subject: 'Hi', body: 'One\nTwo' });
  expect(headerOf(eml)).toEqual([fields[0], 'To: b@example.org', 'Subject: Hi', ...fields.slice(1)]);
  expect(eml.slice(eml.indexOf('\r\n\r\n'))).toBe(`\r\n\r\n${btoa('One\r\nTwo')}\r\n`);
});

test.each([
  ['b@example.org', ['To: b@example.org']],
  ['first.o’last@example.org', []],
  ["first.o'last+x@mail.example.org", ["To: first.o'last+x@mail.example.org"]],
  ['', []],
  ['b@example.org, c@example.net', []],
  ['b@example.org\r\nBcc: c@example.net', []],
  ['Bea <b@example.org>', []],
  ['"b c"@example.org', []],
  ['почта@example.org', []],
])('to %j', (to, expected) => expect(named(emlOf({ to, subject: 's', body: '' }), 'To')).toEqual(expected));

test.each([
  ['Hi', 'Subject: Hi'],
  ['x\r\nBcc: c@example.org', 'Subject: x Bcc: c@example.org'],
  ['Søndag', 'Subject: =?UTF-8?B?U8O4bmRhZw==?='],
  // What looks encoded is meant as it stands.
  ['=?UTF-8?B?U8O4bmRhZw==?=', `Subject: =?UTF-8?B?${btoa('=?UTF-8?B?U8O4bmRhZw==?=')}?=`],
])('subject %j', (subject, expected) =>
  expect(named(emlOf({ to: '', subject, body: '' }), 'Subject')).toEqual([expected]),
);

test('a long subject is cut between characters, into words that RFC 2047 allows', () => {
  const words = emlOf({ to: '', subject: '被拒收的邮件😀'.repeat(12), body: '' }).match(/=\?UTF-8\?B\?[^?]*\?=/g) ?? [];
  expect(words.length).toBeGreaterThan(5);
  expect(words.filter((word) => word.length > 75)).toEqual([]);
  const bytes = words.map((word) => Uint8Array.from(atob(word.slice(10, -2)), (one) => one.charCodeAt(0)));
  expect(bytes.map((one) => new TextDecoder('utf-8', { fatal: true }).decode(one)).join('')).toBe(
    '被拒收的邮件😀'.repeat(12),
  );
});

describe('any text in any field', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom('\r', '\n', ':', ' ', 'a', '=?', '?=', '\u2028', '\0', 'ж'), maxLength: 60 }),
  );
  const any = fc.record({ to: fc.oneof(text, fc.emailAddress()), subject: text, body: text });
  const oneLine = (value: string) => value.replace(/\p{Cc}+/gu, ' ').trim();

  test('gives a message of these headers, ASCII, CRLF and short lines, that says the same when it is read', async () => {
    await fc.assert(
      fc.asyncProperty(any, async (mail) => {
        const eml = emlOf(mail);
        expect(eml).toMatch(/^[\x20-\x7e\r\n]*$/);
        expect(eml.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(eml.split('\r\n').filter((line) => line.length > 78 && !line.startsWith('To: '))).toEqual([]);
        expect(eml.split('\r\n').filter((line) => line.length > 998)).toEqual([]);
        const names = headerOf(eml).map((line) => line.slice(0, line.indexOf(':')));
        expect(names.filter((name) => name !== 'To')).toEqual([
          'X-Unsent',
          'Subject',
          'MIME-Version',
          'Content-Type',
          'Content-Transfer-Encoding',
        ]);
        const read = await PostalMime.parse(eml);
        expect(read.subject ?? '').toBe(oneLine(mail.subject.toWellFormed()));
        expect((read.to ?? []).length).toBe(names.includes('To') ? 1 : 0);
        const body = mail.body.toWellFormed().replace(/\r\n|\r|\n/g, '\n');
        expect((read.text ?? '').replaceAll('\r\n', '\n').trimEnd()).toBe(body.trimEnd());
      }),
      { numRuns: 10_000 },
    );
  }, 120_000);
});
