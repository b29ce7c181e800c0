import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Message, Origin } from '../../core/read/message';
import { readMessage } from '../../core/read/read';
import { sniff } from '../../core/read/sniff';
import { readSource } from '../../core/read/source';
import { messageOf, samples } from '../core/read/corpus';

const origins: readonly Origin[] = ['page', 'fragment', 'source'];
const messages = (await Promise.all(samples().map(messageOf))).filter(({ text }) => text.length > 0);

const scraps = fc.constantFrom(
  ...[
    '550 5.7.606 ',
    '<a@example.com>: ',
    'host mx.example.com[192.0.2.1] said: ',
    '\n',
    '\n\n',
    '    ',
    '>>> ',
    '<<< 550 ',
    '-> 550 ',
  ],
  ...[
    'Final-Recipient: rfc822; b@example.org\n',
    'Action: failed\n',
    'Status: 5.1.1\n',
    'banned sending IP [203.0.113.7]',
    '2001:db8::7',
  ],
  ...[
    '(reason: 550 no)',
    '{"notificationType":"Bounce"}',
    '\u202e',
    '\u0000',
    '\ud800',
    '@',
    '@@@',
    '::ffff:10.0.0.1',
    'a@',
    '(expanded from',
    '<',
    '<b@c',
  ],
  ...[
    "Remote Server returned '550 5.1.10 x'",
    '-----Original Message-----',
    'Diagnostic information for administrators:',
    '5.7.1.1',
    '127.0.0.2',
  ],
);
const soup = fc
  .array(fc.oneof(scraps, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 60 })
  .map((all) => all.join(''));
const cut = fc
  .tuple(fc.nat(messages.length - 1), fc.nat(4_000), fc.nat(4_000))
  .map(([at, from, to]) => messages[at]?.text.slice(Math.min(from, to), Math.max(from, to)) ?? '');
const texts = fc.oneof(
  soup,
  cut,
  fc.tuple(cut, soup, cut).map((all) => all.join('')),
);

const message = (origin: Origin, text: string, subject: string | null = null, from: string | null = null): Message => ({
  origin,
  subject,
  from,
  text,
  headers: [],
  parts: [],
});

/** Digits of an address in any spelling: `::ffff:192.0.2.1` is read as 192.0.2.1. */
const squeezed = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();

describe('reading eats anything', { timeout: 60_000 }, () => {
  test('never throws, and finds nothing that is not there', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...origins), (text, origin) => {
        const { recipients } = readMessage(message(origin, text, 'Undeliverable: x', 'MAILER-DAEMON@example.org'));
        const hay = squeezed(text.normalize());
        for (const { address, replyCode, status, rejectedIp } of recipients) {
          if (replyCode !== null) expect(hay).toContain(replyCode);
          if (status !== null) expect(hay).toContain(status);
          if (rejectedIp?.includes('.') && !rejectedIp.includes(':')) expect(hay).toContain(rejectedIp);
          if (address !== null) expect(squeezed(visible(text))).toContain(squeezed(visible(address)));
        }
      }),
      { numRuns: 1_500 },
    );
  });

  test('a cut-off report loses facts but gains none', () => {
    fc.assert(
      fc.property(fc.nat(messages.length - 1), fc.double({ min: 0.05, max: 1, noNaN: true }), (at, part) => {
        const whole = messages[at];
        if (!whole) return;
        const text = whole.text.slice(0, Math.floor(whole.text.length * part));
        for (const { status, rejectedIp } of readMessage({ ...whole, text, parts: [] }).recipients) {
          if (status !== null) expect(text).toContain(status);
          if (rejectedIp?.includes('.')) expect(text).toContain(rejectedIp);
        }
      }),
      { numRuns: 1_500 },
    );
  });

  test('sources of any bytes are read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 400 }),
          soup.map((text) =>
            new TextEncoder().encode(
              `From: a@example.org\nContent-Type: multipart/report; boundary=b\n\n--b\n\n${text}\n--b--`,
            ),
          ),
          soup.map((text) =>
            new TextEncoder().encode(`Content-Type: text/html\nContent-Transfer-Encoding: base64\n\n${text}`),
          ),
        ),
        async (bytes) => {
          const result = await readSource(bytes);
          if (result.state === 'message') expect(() => readMessage(result.message)).not.toThrow();
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test('the content script takes all that the readers take', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('Undeliverable: x', 'failure notice', 'Hello', ''), (text, subject) => {
        const shown = message('page', text, subject, 'postmaster@example.org');
        const { kind } = readMessage(shown);
        if (['failed', 'delayed', 'imitation'].includes(kind) && !text.includes('notificationType'))
          expect(sniff(shown)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

/** Text without the marks that reading removes, so that both sides compare. */
function visible(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g, '')
    .replace(/\*\*|`{1,3}/g, ' ');
}
