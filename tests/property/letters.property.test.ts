import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { composeWindows } from '../../catalog/compose';
import { destinations } from '../../catalog/destinations';
import { emlOf } from '../../core/advise/eml';
import type { LetterWay } from '../../core/explanation';
import { letterKinds } from '../../core/letter-kinds';
import { type LetterFields, languages, letterFields } from '../../core/messages';
import { sendLetter, writeEml } from '../../entrypoints/background/hand-over';
import { writeLetter } from '../../entrypoints/background/letter';
import { addressOfMail } from '../../entrypoints/background/mail-address';
import { empty } from '../entrypoints/background/letter-fixtures';

const hostile = fc.string({
  unit: fc.constantFrom(
    '\r\n',
    '\n',
    '\0',
    '?',
    '&',
    '=',
    '#',
    '%0A',
    '@',
    ',',
    ' ',
    'Bcc:',
    '{{ip}}',
    '$t(',
    'ж',
    '\ud83d',
    'a',
  ),
  maxLength: 30,
});
const text = fc.oneof(fc.constant(''), hostile, fc.string({ unit: 'binary', maxLength: 60 }), fc.emailAddress());
const texts = Object.fromEntries(
  Object.keys(empty).flatMap((field) => (empty[field as keyof LetterFields] === '' ? [[field, text]] : [])),
);
const anyFields = fc.record({
  ...texts,
  language: fc.constantFrom(...languages),
  kind: fc.constantFrom(...letterKinds),
  destination: fc.oneof(
    fc.constant(null),
    fc.constantFrom(...destinations.map(({ id }) => id)),
    text.map((one) => one.slice(0, 64)),
  ),
  assurance: fc.boolean(),
  elsewhere: fc.boolean(),
}) as fc.Arbitrary<unknown> as fc.Arbitrary<LetterFields>;

const ways: readonly LetterWay[] = ['mailto', 'gmail', 'outlook'];
const composeHosts = Object.values(composeWindows).map(({ url }) => new URL(url).host);
const doors = destinations.flatMap(({ url, urlWithoutIp }) => [url, urlWithoutIp ?? url]);
const doorHosts = new Set(doors.map((url) => new URL(url).host));
/** Names of the query's fields by way, in order. */
const queries: Readonly<Record<LetterWay, readonly string[]>> = {
  mailto: ['subject', 'body'],
  gmail: ['view', 'fs', 'to', 'su', 'body'],
  outlook: ['to', 'subject', 'body'],
};

const create = vi.fn<typeof fakeBrowser.tabs.create>();
const request = vi.fn<typeof fetch>();
beforeEach(() => {
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(create);
  vi.stubGlobal('fetch', request);
});

test('any text in any field: one well-formed address a way, at hosts of the catalogue, and one draft', async () => {
  await fc.assert(
    fc.asyncProperty(anyFields, async (fields) => {
      expect(letterFields.safeParse(fields).success).toBe(true);
      const { to, subject, body, tooLong } = writeLetter({ fields, body: null });
      // Cut, so that addresses come about for long letters, too.
      const mail = { to, subject: subject.slice(0, 100), body: body.slice(0, 100) };
      for (const way of ways) {
        expect(addressOfMail({ to, subject, body }, way) === null).toBe(tooLong.includes(way));
        const url = new URL(addressOfMail(mail, way) ?? 'about:blank');
        if (url.href === 'about:blank') continue;
        expect(way === 'mailto' ? url.protocol : url.host).toBe(
          way === 'mailto' ? 'mailto:' : composeHosts[ways.indexOf(way) - 1],
        );
        expect([url.hash, [...url.searchParams.keys()]]).toEqual(['', queries[way]]);
      }
      const header = emlOf({ to, subject, body }).split('\r\n\r\n')[0] ?? '';
      const names = header
        .split('\r\n')
        .filter((line) => !line.startsWith(' '))
        .map((line) => line.split(':')[0]);
      expect(names.filter((name) => name !== 'To').join()).toBe(
        'X-Unsent,Subject,MIME-Version,Content-Type,Content-Transfer-Encoding',
      );
    }),
    { numRuns: 10_000 },
  );
  expect([create.mock.calls.length, request.mock.calls.length]).toEqual([0, 0]);
}, 240_000);

test('the door named in a letter is one of the catalogue, whatever the fields hold', () => {
  const line = 'Removal is requested here: ';
  const anyHost = anyFields.map((fields) => ({
    ...fields,
    kind: 'host' as const,
    language: 'en' as const,
    sender: '',
  }));
  fc.assert(
    fc.property(anyHost, (fields) => {
      const named = writeLetter({ fields, body: null })
        .body.split('\n\n')
        .find((one) => one.startsWith(line));
      const known = destinations.some(({ id }) => id === fields.destination);
      if (!known) expect(named).toBeUndefined();
      else if (named) {
        const address = named.slice(line.length);
        const host = address.startsWith('https:') ? new URL(address).host : '';
        expect(doorHosts.has(host)).toBe(true);
      }
    }),
    { numRuns: 10_000 },
  );
}, 120_000);

test('a letter leaves by the button that hands it over, and by nothing before it', async () => {
  create.mockReset();
  const draft = { fields: { ...empty, recipient: 'anna@example.com', elsewhere: true }, body: 'short' };
  writeLetter(draft);
  writeEml(draft);
  expect(create).not.toHaveBeenCalled();
  await sendLetter({ draft, by: 'gmail', empty: false });
  expect(create).toHaveBeenCalledOnce();
  expect(request).not.toHaveBeenCalled();
});
