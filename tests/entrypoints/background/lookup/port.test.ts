import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { limits } from '../../../../core/limits';
import type { FromLookUp, LookUpAsk } from '../../../../core/lookup/ask';
import { listenForLookUps } from '../../../../entrypoints/background/lookup/port';
import { saveSettings } from '../../../../entrypoints/background/settings';
import { response } from './messages';
import { questionOf, type } from './server';

const page = () => ({ id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html' as never) });

/** The background's end of a port, and the page's hands on it. */
function openPort(sender: object | undefined, name = 'look-up') {
  const heard: FromLookUp[] = [];
  const gone: (() => void)[] = [];
  const told: ((raw: unknown) => void)[] = [];
  const disconnect = vi.fn();
  const port = {
    name,
    sender,
    disconnect,
    postMessage: (message: FromLookUp) => heard.push(message),
    onDisconnect: { addListener: (listener: () => void) => gone.push(listener) },
    onMessage: { addListener: (listener: (raw: unknown) => void) => told.push(listener) },
  };
  for (const connect of connected) connect(port);
  return {
    heard,
    disconnect,
    says: (raw: unknown) => {
      for (const listener of told) listener(raw);
    },
    goes: () => {
      for (const listener of gone) listener();
    },
    last: () => heard.at(-1),
  };
}

let connected: ((port: unknown) => void)[];
let granted: boolean;
const contains = vi.fn(async (_: { origins: string[] }) => granted);
const fetched = vi.fn<typeof fetch>();
const nothing: typeof fetch = async (address) => {
  const { name, type: wanted } = questionOf(address);
  return new Response(response(name, wanted as 'A', { rcode: 3 }), type);
};
const silent: typeof fetch = (_, init) =>
  new Promise((_, reject) => {
    if (init?.signal?.aborted) return reject(init.signal.reason);
    init?.signal?.addEventListener('abort', () => reject(init.signal?.reason), { once: true });
  });

beforeEach(() => {
  fakeBrowser.reset();
  connected = [];
  granted = true;
  contains.mockClear();
  fetched.mockReset().mockImplementation(nothing);
  Object.assign(fakeBrowser, { permissions: { contains } });
  Object.assign(fakeBrowser.runtime, {
    onConnect: { addListener: (listener: (port: unknown) => void) => connected.push(listener) },
  });
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('navigator', { onLine: true, languages: ['en'] });
  listenForLookUps();
});
afterEach(() => vi.useRealTimers());

// A documentation address is refused as a special one: this is the well-known address of a public resolver.
const ip = '9.9.9.9';
const domain = (name: string): LookUpAsk => ({ of: 'domain', domain: name, ip: null, envelope: null, signatures: [] });

async function lookUp(ask: LookUpAsk) {
  const port = openPort(page());
  port.says({ type: 'look-up', ask });
  await vi.waitFor(() => expect(['done', 'refused']).toContain(port.last()?.type));
  return port;
}

describe('who is let in', () => {
  test.each<[string, () => object | undefined]>([
    ['a content script', () => ({ ...page(), url: 'https://mail.example.org/', tab: { id: 1 } })],
    ['another extension', () => ({ ...page(), id: 'other' })],
    ['a page that only begins like ours', () => ({ ...page(), url: `https://${page().url}` })],
    ['somebody without an address', () => ({ id: fakeBrowser.runtime.id })],
    ['nobody', () => undefined],
  ])('not %s', (_, sender) => {
    const port = openPort(sender());
    port.says({ type: 'look-up', ask: { of: 'ip', ip } });
    expect(port.disconnect).toHaveBeenCalled();
    expect(port.heard).toEqual([]);
    expect(fetched).not.toHaveBeenCalled();
  });

  test('not by another name', () => expect(openPort(page(), 'other').disconnect).toHaveBeenCalled());

  test.each([
    null,
    'look-up',
    { type: 'look-up' },
    { type: 'look-up', ask: { of: 'ip', ip: 1 } },
    { type: 'look-up', ask: { of: 'ip', ip, extra: 1 } },
    { type: 'look-up', ask: { of: 'name', name: 'example.com' } },
    { type: 'look-up', ask: { of: 'domain', domain: 'example.com' } },
    { type: 'look-up', ask: { of: 'ip', ip: '9'.repeat(300) } },
    { type: 'look-up', ask: { of: 'ip', ip }, resolver: 'https://example.com/' },
  ])('not with %j', async (raw) => {
    const port = openPort(page());
    port.says(raw);
    await new Promise((passed) => setTimeout(passed));
    expect(port.heard).toEqual([]);
    expect(contains).not.toHaveBeenCalled();
  });
});

describe('what is refused before anything is sent', () => {
  const other = { language: null, badge: true, marks: false, follow: false };
  test.each<[string, LookUpAsk, string, (() => unknown)?]>([
    ['a private address', { of: 'ip', ip: '10.0.0.1' }, 'special-address'],
    ['a documentation address', { of: 'ip', ip: '192.0.2.1' }, 'special-address'],
    ['a special address for a registry', { of: 'registry', ip: '2001:db8::1', registry: 'arin' }, 'special-address'],
    ['no address', { of: 'ip', ip: 'example.com' }, 'not-an-address'],
    ['no domain', domain('localhost'), 'not-a-domain'],
    ['a name of a private network', domain('printer.local'), 'not-a-domain'],
    ['an address as a domain', domain(ip), 'not-a-domain'],
    ['no permission', { of: 'ip', ip }, 'no-permission', () => (granted = false)],
    ['no network', { of: 'ip', ip }, 'offline', () => vi.stubGlobal('navigator', { onLine: false })],
    [
      'an own resolver without an address',
      { of: 'ip', ip },
      'switched-off',
      () => saveSettings({ ...other, resolver: 'own', ownResolver: '' }),
    ],
    [
      'an own resolver over http',
      { of: 'ip', ip },
      'switched-off',
      () => saveSettings({ ...other, resolver: 'own', ownResolver: 'http://dns.example.com/' }),
    ],
    [
      'a resolver that is gone',
      { of: 'ip', ip },
      'switched-off',
      () => saveSettings({ ...other, resolver: 'gone', ownResolver: '' }),
    ],
    ['a registry that there is not', { of: 'registry', ip, registry: 'example' }, 'switched-off'],
  ])('%s', async (_, ask, why, before) => {
    await before?.();
    expect((await lookUp(ask)).heard).toEqual([{ type: 'refused', why }]);
    expect(fetched).not.toHaveBeenCalled();
  });
});

describe('a look-up', () => {
  const asked = () =>
    fetched.mock.calls.map(([address]) => `${new URL(String(address)).host} ${questionOf(address).name}`);

  test('plans first, is done last, and finds something for all that it planned', async () => {
    const { heard } = await lookUp({ of: 'ip', ip });
    const [plan] = heard;
    if (plan?.type !== 'plan') throw new Error('no plan');
    expect(plan.checks.length).toBeGreaterThan(2);
    expect(heard.at(-1)).toEqual({ type: 'done' });
    const about = ({ check, about: name }: { check: string; about: string }) => `${check} ${name}`;
    const found = heard.flatMap((one) => (one.type === 'found' ? [about(one.finding)] : []));
    expect(found.sort()).toEqual(plan.checks.map(about).sort());
  });

  test('of an address asks the chosen resolver alone, about names of that address alone', async () => {
    await saveSettings({
      language: null,
      badge: true,
      marks: false,
      follow: false,
      resolver: 'own',
      ownResolver: 'https://dns.example.com:8443/q',
    });
    await lookUp({ of: 'ip', ip: '9.9.9.7' });
    expect(contains.mock.calls.map(([{ origins }]) => origins)).toEqual([['https://dns.example.com/*']]);
    expect(new Set(asked().map((one) => one.split(' ')[0]))).toEqual(new Set(['dns.example.com:8443']));
    const names = asked().map((one) => one.split(' ')[1] ?? '');
    expect(names).toContain('7.9.9.9.in-addr.arpa');
    // The network without the host's own number; the two entries of each list that show whether it works.
    const known = /^(?:7\.9\.9\.9\.|0\.9\.9\.9\.origin\.asn\.cymru\.com$|[12]\.0\.0\.127\.)/;
    expect(names.filter((name) => !known.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('of a domain leaves out what cannot be asked about', async () => {
    await lookUp({
      of: 'domain',
      domain: 'Example.COM',
      ip: '10.0.0.1',
      envelope: 'printer.local',
      signatures: [
        { domain: 'example.com', selector: 's1' },
        { domain: 'localhost', selector: 's2' },
      ],
    });
    const names = asked().map((one) => one.split(' ')[1] ?? '');
    expect(names).toContain('s1._domainkey.example.com');
    expect(names.filter((name) => !/(?:^|\.)example\.com$/.test(name))).toEqual([]);
  });

  test('of a registry asks that registry and nobody else', async () => {
    const body = JSON.stringify({ objectClassName: 'ip network', handle: 'NET' });
    fetched.mockImplementation(
      async () => new Response(body, { headers: { 'content-type': 'application/rdap+json' } }),
    );
    const { heard } = await lookUp({ of: 'registry', ip, registry: 'ripencc' });
    expect(fetched.mock.calls.map(([address]) => address)).toEqual(['https://rdap.db.ripe.net/ip/9.9.9.9']);
    expect(contains.mock.calls.map(([{ origins }]) => origins)).toEqual([['https://rdap.db.ripe.net/*']]);
    expect(heard.map((one) => one.type)).toEqual(['plan', 'found', 'done']);
  });

  test.each<[LookUpAsk, number]>([
    [{ of: 'ip', ip }, limits.lookUpMs],
    [{ of: 'registry', ip, registry: 'arin' }, limits.lookUpMs],
    [domain('example.com'), limits.domainLookUpMs],
  ])('%j ends in its time where nobody answers, and says so of all it planned', async (ask, ms) => {
    vi.useFakeTimers();
    fetched.mockImplementation(silent);
    const port = openPort(page());
    port.says({ type: 'look-up', ask });
    await vi.advanceTimersByTimeAsync(ms + 1);
    expect(port.last()).toEqual({ type: 'done' });
    const findings = port.heard.flatMap((one) => (one.type === 'found' ? [one.finding] : []));
    const [plan] = port.heard;
    expect(findings).toHaveLength(plan?.type === 'plan' ? plan.checks.length : -1);
    expect(findings.map(({ light }) => light)).not.toContain('good');
    expect(findings.map(({ light }) => light)).not.toContain('bad');
    expect(vi.getTimerCount()).toBe(0);
  });

  test('shows what is there while the rest is waited for', async () => {
    fetched.mockImplementation((address, init) =>
      questionOf(address).name.endsWith('.in-addr.arpa') ? nothing(address, init) : silent(address, init),
    );
    const port = openPort(page());
    port.says({ type: 'look-up', ask: { of: 'ip', ip } });
    await vi.waitFor(() => expect(port.heard.map((one) => one.type)).toEqual(['plan', 'found']));
    expect(port.heard[1]).toMatchObject({ finding: { check: 'reverse' } });
    port.goes();
  });

  test('ends when its page goes, and says nothing more', async () => {
    fetched.mockImplementation(silent);
    const signals = () => fetched.mock.calls.map(([, init]) => init?.signal);
    const port = openPort(page());
    port.says({ type: 'look-up', ask: { of: 'ip', ip } });
    await vi.waitFor(() => expect(fetched).toHaveBeenCalledTimes(limits.lookUpQuestions));
    port.goes();
    await new Promise((passed) => setTimeout(passed, 20));
    expect(signals().every((signal) => signal?.aborted)).toBe(true);
    expect(fetched).toHaveBeenCalledTimes(limits.lookUpQuestions);
    expect(port.heard.map((one) => one.type)).toEqual(['plan']);
  });

  test('is the only one of its port', async () => {
    const port = openPort(page());
    port.says({ type: 'look-up', ask: { of: 'ip', ip } });
    port.says({ type: 'look-up', ask: domain('example.com') });
    await vi.waitFor(() => expect(port.last()?.type).toBe('done'));
    await new Promise((passed) => setTimeout(passed, 20));
    expect(port.heard.filter((one) => one.type === 'done')).toHaveLength(1);
    expect(asked().filter((one) => one.endsWith('example.com'))).toEqual([]);
  });

  test('asked again comes from what is kept', async () => {
    fetched.mockImplementation(async (address) => {
      const { name, type: wanted } = questionOf(address);
      const soa = {
        name: 'example.com',
        type: 'SOA',
        ttl: 60,
        data: { mname: 'a.example.com', rname: 'b.example.com', minimum: 60 },
      };
      return new Response(response(name, wanted as 'A', { rcode: 3, authorities: [soa as never] }), type);
    });
    await lookUp({ of: 'ip', ip });
    const before = fetched.mock.calls.length;
    await lookUp({ of: 'ip', ip });
    expect(before).toBeGreaterThan(0);
    expect(fetched).toHaveBeenCalledTimes(before);
  });
});
