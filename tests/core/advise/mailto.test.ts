import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeQuery, isTooLongForMailto, mailtoOf } from '../../../core/advise/mailto';
import { limits } from '../../../core/limits';

test.each([
  [
    'plain',
    { to: 'b@example.org', subject: 'Hi', body: 'One\nTwo' },
    'mailto:b@example.org?subject=Hi&body=One%0D%0ATwo',
  ],
  [
    'a field that would add a header',
    { to: 'b@example.org?bcc=c@example.org', subject: 'x\r\nBcc: c@example.org', body: '&cc=c@example.org' },
    'mailto:b@example.org%3Fbcc%3Dc@example.org?subject=x%20Bcc%3A%20c%40example.org&body=%26cc%3Dc%40example.org',
  ],
  [
    'an address with a comma stays one address',
    { to: 'a@example.org,b@example.org', subject: '', body: '' },
    'mailto:a@example.org%2Cb@example.org?subject=&body=',
  ],
  [
    'no recipient yet',
    { to: '', subject: 'Привет', body: '' },
    `mailto:?subject=${encodeURIComponent('Привет')}&body=`,
  ],
  ['half a surrogate pair', { to: '', subject: 'x\ud83d', body: '' }, 'mailto:?subject=x%EF%BF%BD&body='],
])('%s', (_, mail, expected) => expect(mailtoOf(mail)).toBe(expected));

test.each([
  [limits.mailtoChars - 100, false],
  [limits.mailtoChars, true],
])('a body of %i characters: too long is %s', (length, expected) =>
  expect(isTooLongForMailto({ to: 'b@example.org', subject: 'x', body: 'a'.repeat(length) })).toBe(expected),
);

describe('any text in any field', () => {
  const text = fc.string({ unit: 'binary', maxLength: 200 });
  const mail = fc.record({ to: text, subject: text, body: text });

  test('gives one mailto address with exactly two fields', () => {
    fc.assert(
      fc.property(mail, (one) => {
        const url = new URL(mailtoOf(one));
        expect(url.protocol).toBe('mailto:');
        expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
        expect(url.searchParams.get('subject')).not.toMatch(/[\r\n]/);
      }),
      { numRuns: 10_000 },
    );
  });

  test('gives a compose window with exactly three fields', () => {
    fc.assert(
      fc.property(mail, (one) => {
        const query = new URLSearchParams(composeQuery(one, { to: 'to', subject: 'su', body: 'body' }));
        expect([...query.keys()]).toEqual(['to', 'su', 'body']);
      }),
    );
  });
});
