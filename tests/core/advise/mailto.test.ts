import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeOf, mailtoOf } from '../../../core/advise/mailto';
import { limits } from '../../../core/limits';

const compose = { url: 'https://mail.example/compose?', names: { to: 'to', subject: 'su', body: 'body' } };

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

const bodyFor = (address: string | null, most: number) => 'a'.repeat(most - (address?.length ?? 0));
const mail = { to: 'b@example.org', subject: 'x', body: '' };

test('as long as mail programs take it, and not one character longer', () => {
  const body = bodyFor(mailtoOf(mail), limits.mailtoChars);
  expect(mailtoOf({ ...mail, body })).toHaveLength(limits.mailtoChars);
  expect(mailtoOf({ ...mail, body: `${body}a` })).toBeNull();
});

test('as long as a webmail’s server takes it, and not one character longer', () => {
  const body = bodyFor(composeOf(mail, compose), limits.composeChars);
  expect(composeOf({ ...mail, body }, compose)).toHaveLength(limits.composeChars);
  expect(composeOf({ ...mail, body: `${body}a` }, compose)).toBeNull();
});

describe('any text in any field', () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 });
  const any = fc.record({ to: text, subject: text, body: text });

  test('gives one mailto address with exactly two fields', () => {
    fc.assert(
      fc.property(any, (one) => {
        const url = new URL(mailtoOf(one) ?? '');
        expect(url.protocol).toBe('mailto:');
        expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
        expect(url.searchParams.get('subject')).not.toMatch(/[\r\n]/);
      }),
      { numRuns: 10_000 },
    );
  });

  test('gives a compose window with exactly three fields', () => {
    fc.assert(
      fc.property(any, (one) => {
        const url = new URL(composeOf(one, compose) ?? '');
        expect(url.host).toBe('mail.example');
        expect([...url.searchParams.keys()]).toEqual(['to', 'su', 'body']);
      }),
      { numRuns: 10_000 },
    );
  });
});
