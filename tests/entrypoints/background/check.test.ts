import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ReadResult } from '../../../core/explanation';
import { check } from '../../../entrypoints/background/check';
import { noteCase, withStandings } from '../../../entrypoints/background/follow';
import { saveSettings } from '../../../entrypoints/background/settings';
import { explanationWith } from '../../components/fixtures';

const popup = {} as never;
const inTab = (incognito: boolean) => ({ tab: { id: 5, incognito } }) as never;

const turn = (follow: boolean) =>
  saveSettings({ language: null, badge: true, marks: false, follow, resolver: 'cloudflare', ownResolver: '' });

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.action, { setBadgeText: async () => undefined, setTitle: async () => undefined });
  Object.assign(fakeBrowser, { extension: { inIncognitoContext: false } });
  Object.assign(fakeBrowser.tabs, {
    query: async () => [{ id: 7, incognito: false }],
    get: async (id: number) => ({ id, incognito: false }),
  });
  fakeBrowser.i18n.getUILanguage = () => 'en';
  vi.stubGlobal('navigator', { languages: ['en'] });
  await turn(true);
});

test.each([
  ['[8.8.4.4]:25', 'ok', '8.8.4.4', null],
  ['example.com', 'hostname', null, 'example.com'],
  ['Example.COM.', 'hostname', null, 'example.com'],
  ['jo@example.com', 'hostname', null, 'example.com'],
  ['<jo@mail.example.com>', 'hostname', null, 'mail.example.com'],
  ['bücher.example', 'hostname', null, 'xn--bcher-kva.example'],
  ['Jo Doe <jo@example.com>', 'hostname', null, 'example.com'],
  ['"example.org",', 'hostname', null, 'example.org'],
  ['printer.local', 'not-an-ip', null, null],
  ['localhost', 'not-an-ip', null, null],
  ['5.7.606', 'not-an-ip', null, null],
  ['https://example.com/', 'not-an-ip', null, null],
  ['example', 'not-an-ip', null, null],
  ['a@b@', 'not-an-ip', null, null],
  ['192.0.2.0/24', 'range', null, null],
  ['', 'empty', null, null],
])('%s is %s: %s %s', async (text, state, ip, domain) => {
  expect(await check(text, popup)).toMatchObject({ state, ip, domain });
});

describe('earlier cases of an address', () => {
  const bounce: ReadResult = { state: 'read', explanations: [explanationWith()] };

  /** A case of 203.0.113.7, as the popup begins one. */
  async function remember(): Promise<void> {
    const read = await withStandings(bounce, null, popup);
    const seed = read.state === 'read' ? read.explanations[0]?.recipients[0]?.standing?.seed : undefined;
    if (!seed) throw new Error('nothing is remembered');
    await noteCase({ seed, event: { type: 'remembered', at: Date.now() }, tab: null }, popup);
  }
  const casesOf = async (ip: string, sender = popup) => (await check(ip, sender)).cases.map(({ code }) => code);

  test('are told, of that address alone', async () => {
    await remember();
    expect([await casesOf('203.0.113.7'), await casesOf('203.0.113.8')]).toEqual([['5.7.606'], []]);
  });

  test('are told in no private window', async () => {
    await remember();
    expect([await casesOf('203.0.113.7', inTab(true)), await casesOf('203.0.113.7', inTab(false))]).toEqual([
      [],
      ['5.7.606'],
    ]);
  });

  test('are not told once follow-up is off', async () => {
    await remember();
    await turn(false);
    expect(await casesOf('203.0.113.7')).toEqual([]);
  });
});
