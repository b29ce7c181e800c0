import { beforeEach, expect, test, vi } from 'vitest';
import { limits } from '../../../../core/limits';
import { askRegistry } from '../../../../entrypoints/background/lookup/rdap';

const base = 'https://rdap.example.net/';
const never = new AbortController().signal;
const fetched = vi.fn<typeof fetch>();
beforeEach(() => {
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
});

const rdap = (body: BodyInit | null, type = 'application/rdap+json') =>
  new Response(body, { headers: { 'content-type': type } });
const failed = (why: string) => ({ state: 'failed', why });
const found = { state: 'found', body: { handle: 'NET' } };

test.each<[string, () => Response, object]>([
  ['an answer', () => rdap('{"handle":"NET"}'), found],
  ['an answer with a parameter', () => rdap('{"handle":"NET"}', 'application/rdap+json; charset=utf-8'), found],
  ['plain JSON, as some registries say', () => rdap('{"handle":"NET"}', 'application/json'), found],
  ['a web page', () => rdap('<!doctype html>', 'text/html'), failed('malformed')],
  ['a broken answer', () => rdap('{"handle":'), failed('malformed')],
  ['nothing', () => rdap(null), failed('malformed')],
  ['too much', () => rdap(`"${'x'.repeat(limits.rdapBytes)}"`), failed('too-large')],
  ['not known there', () => new Response('{}', { status: 404 }), { state: 'none' }],
  ['too many questions', () => new Response('', { status: 429 }), failed('busy')],
  ['no right to ask', () => new Response('', { status: 403 }), failed('http')],
  ['an error of the server', () => new Response('', { status: 500 }), failed('http')],
])('%s', async (_, said, expected) => {
  fetched.mockImplementation(async () => said());
  expect(await askRegistry(base, '192.0.2.1', never)).toEqual(expected);
  expect(fetched).toHaveBeenCalledTimes(1);
});

test.each([
  ['192.0.2.1', `${base}ip/192.0.2.1`],
  ['2001:db8::1', `${base}ip/2001:db8::1`],
])('asks about %s at %s, and tells nothing else', async (ip, address) => {
  fetched.mockResolvedValue(rdap('{}'));
  await askRegistry(base, ip, never);
  expect(fetched).toHaveBeenCalledWith(address, {
    headers: { Accept: 'application/rdap+json', 'Accept-Language': '*' },
    credentials: 'omit',
    redirect: 'follow',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal: never,
  });
});

test('a network that lets nothing through, or a redirect to where nobody allowed', async () => {
  fetched.mockRejectedValue(new TypeError('Failed to fetch'));
  expect(await askRegistry(base, '192.0.2.1', never)).toEqual(failed('unreachable'));
});

test.each(['stopped', 'no-answer'])('%s', async (why) => {
  const end = new AbortController();
  fetched.mockImplementation(
    (_, init) =>
      new Promise((_, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason), { once: true });
      }),
  );
  const answer = askRegistry(base, '192.0.2.1', end.signal);
  end.abort(why);
  expect(await answer).toEqual(failed(why));
});
