import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { limits } from '../../../../core/limits';
import { addressOf, ask } from '../../../../entrypoints/background/lookup/doh';
import { encodeQuery } from '../../../../entrypoints/background/lookup/wire';
import { response } from './messages';

const resolver = 'https://dns.example.com/dns-query';
const query = encodeQuery('example.com', 'A') ?? new Uint8Array();
const good = response('example.com', 'A', { answers: [{ data: '192.0.2.1' } as never] });
const type = { 'content-type': 'application/dns-message' };
const never = new AbortController().signal;

const fetched = vi.fn<typeof fetch>();
beforeEach(() => {
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => vi.useRealTimers());

type Said = () => Response | Promise<Response>;
const message: Said = () => new Response(good, { headers: type });
const status =
  (code: number): Said =>
  () =>
    new Response('no', { status: code });
const cut: Said = () => Promise.reject(new TypeError('Failed to fetch'));
const says = (...said: Said[]) => {
  for (const one of said) fetched.mockImplementationOnce(async () => one());
};

const failed = (why: string) => ({ state: 'failed', why });
const found = { state: 'message', bytes: new Uint8Array(good) };

describe('the request', () => {
  test('tells the resolver nothing but the question', async () => {
    says(message);
    expect(await ask(resolver, query, never)).toEqual(found);
    const [address, init] = fetched.mock.lastCall ?? [];
    expect(address).toBe(addressOf(resolver, query));
    expect(init).toEqual({
      headers: { Accept: 'application/dns-message', 'Accept-Language': '*' },
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: never,
    });
  });

  test.each([
    [resolver, Uint8Array.of(0xfb, 0xff), `${resolver}?dns=-_8`],
    [resolver, Uint8Array.of(0), `${resolver}?dns=AA`],
    ['https://dns.example.com/q?user=1', Uint8Array.of(0, 0, 0), 'https://dns.example.com/q?user=1&dns=AAAA'],
    ['https://dns.example.com', Uint8Array.of(0, 0, 0), 'https://dns.example.com/?dns=AAAA'],
  ])('%s with %j', (address, bytes, expected) => expect(addressOf(address, bytes)).toBe(expected));
});

describe('what comes back', () => {
  const html: Said = () => new Response('<!doctype html><form>', { headers: { 'content-type': 'text/html' } });
  test.each<[string, Said[], object, number]>([
    ['a message', [message], found, 1],
    [
      'a type with a parameter',
      [() => new Response(good, { headers: { 'content-type': 'Application/DNS-message; x=1' } })],
      found,
      1,
    ],
    ['an error of the server, then a message', [status(500), message], found, 2],
    ['no network, then a message', [cut, message], found, 2],
    ['two errors of the server', [status(502), status(504)], failed('http'), 2],
    ['no network twice', [cut, cut], failed('unreachable'), 2],
    ['no network, then an error of the server', [cut, status(503)], failed('http'), 2],
    ['an error of the server, then a login page', [status(500), html], failed('not-dns'), 2],
    ['too many questions', [status(429)], failed('busy'), 1],
    ['a bad request', [status(400)], failed('http'), 1],
    ['a wrong address', [status(404)], failed('http'), 1],
    ['a proxy that wants a password', [status(407)], failed('http'), 1],
    ['a login page', [html], failed('not-dns'), 1],
    ['no type at all', [() => new Response(good)], failed('not-dns'), 1],
    ['JSON', [() => new Response('{}', { headers: { 'content-type': 'application/dns-json' } })], failed('not-dns'), 1],
    [
      'nothing of the right type',
      [() => new Response(null, { headers: type })],
      { state: 'message', bytes: new Uint8Array() },
      1,
    ],
    [
      'one byte too many',
      [() => new Response(new Uint8Array(limits.dnsBytes + 1), { headers: type })],
      failed('too-large'),
      1,
    ],
    [
      'as many bytes as are allowed',
      [() => new Response(new Uint8Array(limits.dnsBytes), { headers: type })],
      { state: 'message', bytes: new Uint8Array(limits.dnsBytes) },
      1,
    ],
  ])('%s', async (_, said, expected, asked) => {
    says(...said);
    expect(await ask(resolver, query, never)).toEqual(expected);
    expect(fetched).toHaveBeenCalledTimes(asked);
  });

  /** A body that counts what was taken of it. */
  function endless(chunk: () => Uint8Array) {
    const counted = { pulls: 0, isCancelled: false };
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        counted.pulls += 1;
        controller.enqueue(chunk());
      },
      cancel() {
        counted.isCancelled = true;
      },
    });
    return { body, counted };
  }

  test('a stream without end is left at the cap', async () => {
    const { body, counted } = endless(() => new Uint8Array(1024));
    says(() => new Response(body as never, { headers: type }));
    expect(await ask(resolver, query, never)).toEqual(failed('too-large'));
    expect(counted.pulls).toBeLessThanOrEqual(limits.dnsBytes / 1024 + 2);
    expect(counted.isCancelled).toBe(true);
  });

  test('the body of an error is not read', async () => {
    const { body, counted } = endless(() => new Uint8Array(1024));
    says(() => new Response(body as never, { status: 404 }));
    expect(await ask(resolver, query, never)).toEqual(failed('http'));
    expect(counted.isCancelled).toBe(true);
  });

  test('a body that breaks off is asked for once more', async () => {
    const broken = () =>
      new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(good.slice(0, 9));
        },
        pull(controller) {
          controller.error(new TypeError('network error'));
        },
      });
    says(() => new Response(broken() as never, { headers: type }), message);
    expect(await ask(resolver, query, never)).toEqual(found);
  });
});

describe('an end before the answer', () => {
  const hanging = () =>
    fetched.mockImplementation(
      (_, init) =>
        new Promise((_, reject) => {
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason), { once: true });
        }),
    );

  test.each(['stopped', 'no-answer'])('%s, before it was asked', async (why) => {
    expect(await ask(resolver, query, AbortSignal.abort(why))).toEqual(failed(why));
    expect(fetched).not.toHaveBeenCalled();
  });

  test.each(['stopped', 'no-answer'])('%s, while it was asked: it is not tried again', async (why) => {
    hanging();
    const end = new AbortController();
    const reply = ask(resolver, query, end.signal);
    end.abort(why);
    expect(await reply).toEqual(failed(why));
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  test('stopped within the body', async () => {
    const end = new AbortController();
    says(() => {
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(good.slice(0, 9));
          end.signal.addEventListener('abort', () => controller.error(end.signal.reason));
        },
      });
      return new Response(body as never, { headers: type });
    });
    const reply = ask(resolver, query, end.signal);
    await new Promise((passed) => setTimeout(passed));
    end.abort('stopped');
    expect(await reply).toEqual(failed('stopped'));
  });
});
