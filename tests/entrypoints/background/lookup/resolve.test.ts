import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { limits } from '../../../../core/limits';
import type { RecordType } from '../../../../core/lookup/dns';
import { openCache } from '../../../../entrypoints/background/lookup/cache';
import { createResolve } from '../../../../entrypoints/background/lookup/resolve';
import { response, startOfZone } from './messages';
import { questionOf, type } from './server';

const resolver = 'https://dns.example.com/dns-query';
const never = new AbortController().signal;
const failed = (why: string) => ({ state: 'failed', why });
const found = { state: 'found', records: ['192.0.2.1'] };

const fetched = vi.fn<typeof fetch>();
const asked = () => fetched.mock.calls.map(([address]) => questionOf(address).name);
/** Answers each question with one address. */
const kind: typeof fetch = async (address) => {
  const { name } = questionOf(address);
  return new Response(response(name, 'A', { answers: [{ data: '192.0.2.1', ttl: 60 } as never] }), type);
};

beforeEach(() => {
  fakeBrowser.reset();
  fetched.mockReset().mockImplementation(kind);
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => vi.useRealTimers());

const open = async (signal = never, url = resolver) => {
  const cache = await openCache();
  return { resolve: createResolve({ resolver: url, cache, signal }), cache };
};

describe('one look-up', () => {
  test('asks the same question once, however it is written', async () => {
    const { resolve } = await open();
    const answers = await Promise.all(['example.com', 'EXAMPLE.com', 'example.com.'].map((name) => resolve(name, 'A')));
    expect(answers).toEqual([found, found, found]);
    expect(await resolve('example.com', 'A')).toEqual(found);
    expect(asked()).toEqual(['example.com']);
  });

  test('asks each type for itself', async () => {
    const { resolve } = await open();
    fetched.mockImplementation(async (address) => {
      const { name, type: wanted } = questionOf(address);
      return new Response(response(name, wanted as RecordType, { rcode: 3 }), type);
    });
    await Promise.all([resolve('example.com', 'A'), resolve('example.com', 'TXT')]);
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  test.each(['', '.', 'a..example.com', `${'a'.repeat(64)}.example.com`])('sends nothing about %j', async (name) => {
    const { resolve } = await open();
    expect(await resolve(name, 'A')).toEqual({ state: 'none', exists: false });
    expect(fetched).not.toHaveBeenCalled();
  });

  test('has so many questions open at the same time, and each gets its turn', async () => {
    let [openNow, most] = [0, 0];
    fetched.mockImplementation(async (address, init) => {
      openNow += 1;
      most = Math.max(most, openNow);
      await new Promise((passed) => setTimeout(passed));
      openNow -= 1;
      return kind(address, init);
    });
    const { resolve } = await open();
    const names = Array.from({ length: 60 }, (_, at) => `h${at}.example.com`);
    const answers = await Promise.all(names.map((name) => resolve(name, 'A')));
    expect(answers).toEqual(names.map(() => found));
    expect(most).toBe(limits.lookUpQuestions);
  });
});

/** A resolver that never answers: it gives up when it is told to. */
const silent: typeof fetch = (_, init) =>
  new Promise((_, reject) => {
    init?.signal?.addEventListener('abort', () => reject(init.signal?.reason), { once: true });
  });

describe('time', () => {
  test('one question has so much of it, with all its tries', async () => {
    vi.useFakeTimers();
    const { resolve } = await open();
    fetched.mockImplementationOnce(async () => new Response('', { status: 500 })).mockImplementation(silent);
    const answer = resolve('example.com', 'A');
    let isOver = false;
    void answer.then(() => {
      isOver = true;
    });
    await vi.advanceTimersByTimeAsync(limits.lookUpMs - 1);
    expect(isOver).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await answer).toEqual(failed('no-answer'));
    expect(fetched).toHaveBeenCalledTimes(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a server that drips byte by byte has no more', async () => {
    vi.useFakeTimers();
    const { resolve } = await open();
    fetched.mockImplementation(async (_, init) => {
      const body = new ReadableStream<Uint8Array>({
        async pull(controller) {
          await new Promise((passed) => setTimeout(passed, 100));
          if (init?.signal?.aborted) return controller.error(init.signal.reason);
          controller.enqueue(Uint8Array.of(0));
        },
      });
      return new Response(body as never, type);
    });
    const answer = resolve('example.com', 'A');
    await vi.advanceTimersByTimeAsync(limits.lookUpMs + 100);
    expect(await answer).toEqual(failed('no-answer'));
  });

  test.each(['stopped', 'no-answer'])('%s: what is open ends, and what waits is not asked', async (why) => {
    const end = new AbortController();
    fetched.mockImplementation(silent);
    const { resolve } = await open(end.signal);
    const names = Array.from({ length: 40 }, (_, at) => `h${at}.example.com`);
    const answers = Promise.all(names.map((name) => resolve(name, 'A')));
    await vi.waitFor(() => expect(fetched).toHaveBeenCalledTimes(limits.lookUpQuestions));
    end.abort(why);
    expect(await answers).toEqual(names.map(() => failed(why)));
    expect(fetched).toHaveBeenCalledTimes(limits.lookUpQuestions);
    expect(await resolve('later.example.com', 'A')).toEqual(failed(why));
  });
});

describe('what is kept while the browser runs', () => {
  const look = async (name: string, url = resolver) => {
    const { resolve, cache } = await open(never, url);
    const answer = await resolve(name, 'A');
    await cache.save();
    return answer;
  };
  const stored = async () => ((await fakeBrowser.storage.session.get('dns')) as { dns?: { name: string }[] }).dns ?? [];

  test('an answer is not asked for again', async () => {
    await look('example.com');
    expect(await look('EXAMPLE.com.')).toEqual(found);
    expect(asked()).toEqual(['example.com']);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  test('it is, of another resolver', async () => {
    await look('example.com');
    await look('example.com', 'https://dns.example.org/dns-query');
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  test('it is, when its time is over', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await look('example.com');
    vi.setSystemTime(Date.now() + 59_000);
    await look('example.com');
    expect(fetched).toHaveBeenCalledTimes(1);
    vi.setSystemTime(Date.now() + 1_000);
    await look('example.com');
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  test('that there is none is kept as long as the zone allows', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    fetched.mockImplementation(async (address) => {
      const said = { rcode: 3, authorities: [startOfZone(900, 30) as never] };
      return new Response(response(questionOf(address).name, 'A', said), type);
    });
    expect(await look('example.com')).toEqual({ state: 'none', exists: false });
    vi.setSystemTime(Date.now() + 29_000);
    expect(await look('example.com')).toEqual({ state: 'none', exists: false });
    expect(fetched).toHaveBeenCalledTimes(1);
    vi.setSystemTime(Date.now() + 1_000);
    await look('example.com');
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  test.each<[string, typeof fetch]>([
    ['a failure', async () => new Response('', { status: 404 })],
    ['SERVFAIL', async (address) => new Response(response(questionOf(address).name, 'A', { rcode: 2 }), type)],
    [
      'a time to live of 0',
      async (address) =>
        new Response(
          response(questionOf(address).name, 'A', { answers: [{ data: '192.0.2.1', ttl: 0 } as never] }),
          type,
        ),
    ],
  ])('%s is not kept', async (_, said) => {
    fetched.mockImplementation(said);
    await look('example.com');
    await look('example.com');
    expect(await stored()).toEqual([]);
    expect(asked().length).toBeGreaterThanOrEqual(2);
  });

  test('a long answer is not kept', async () => {
    fetched.mockImplementation(async (address) => {
      const data = Array.from({ length: 20 }, () => new Uint8Array(255).fill(0x78));
      return new Response(response(questionOf(address).name, 'TXT', { answers: [{ data } as never] }), type);
    });
    const { resolve, cache } = await open();
    expect(await resolve('example.com', 'TXT')).toMatchObject({ state: 'found' });
    await cache.save();
    expect(await stored()).toEqual([]);
  });

  test('the oldest go where there are too many', async () => {
    const { resolve, cache } = await open();
    const names = Array.from({ length: limits.dnsCache + 5 }, (_, at) => `h${at}.example.com`);
    for (const name of names) await resolve(name, 'A');
    await cache.save();
    expect((await stored()).map(({ name }) => name)).toEqual(names.slice(5));
  });

  test('two look-ups at once keep both their answers', async () => {
    const [one, other] = [await open(), await open()];
    await Promise.all([one.resolve('a.example.com', 'A'), other.resolve('b.example.com', 'A')]);
    await Promise.all([one.cache.save(), other.cache.save()]);
    expect((await stored()).map(({ name }) => name).sort()).toEqual(['a.example.com', 'b.example.com']);
  });

  test.each([
    ['no list', 'x'],
    ['another shape', [{ name: 'example.com' }]],
    ['a failure', [{ resolver, type: 'A', name: 'example.com', until: 9e15, answer: failed('refused') }]],
    ['no time', [{ resolver, type: 'A', name: 'example.com', until: 'x', answer: found }]],
  ])('damaged storage is none: %s', async (_, dns) => {
    await fakeBrowser.storage.session.set({ dns });
    expect(await look('example.com')).toEqual(found);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  test('a browser that keeps nothing costs nothing but the keeping', async () => {
    fakeBrowser.storage.session.set = async () => {
      throw new Error('quota');
    };
    expect(await look('example.com')).toEqual(found);
  });
});
