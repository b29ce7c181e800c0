// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CheckAnswer, ReadResult } from '../../../core/explanation';
import type { FromLookUp } from '../../../core/lookup/ask';
import { type FromUi, fromUi } from '../../../core/messages';
import { App } from '../../../entrypoints/popup/app';
import { domain, publicIp } from '../../components/box-fixtures';
import { button, click, draw, type } from '../../components/draw';
import { explanationWith, recipientWith } from '../../components/fixtures';
import * as lookUps from '../../components/look-up-fixtures';
import { fakePort, type Port } from '../shared/port';

const { sendMessage, request, connect } = vi.hoisted(() => {
  // As narrow as a popup: a wider window is taken for a tab.
  Object.assign(window, { innerWidth: 400 });
  return { sendMessage: vi.fn(), request: vi.fn(), connect: vi.fn() };
});
vi.mock('webextension-polyfill', () => ({
  default: { runtime: { sendMessage, connect }, permissions: { request } },
}));

const withCheck = recipientWith({
  diagnosis: { cause: 'auth-failed' },
  advice: { route: 'fix-authentication', actions: ['check-domain', 'recipient-letter'] },
});
const bounce: ReadResult = { state: 'read', explanations: [explanationWith()] };
const failed: ReadResult = { state: 'read', explanations: [explanationWith({ recipients: [withCheck] })] };

const copied = vi.fn<(text: string) => Promise<void>>();
let log: string[];
let port: Port;
let checked: CheckAnswer;
let read: ReadResult;

const answers = (message: FromUi): unknown => {
  switch (message.type) {
    case 'read-tab':
      return read;
    case 'get-look-up-places':
      return lookUps.places;
    case 'check-ip':
      return checked;
    case 'open':
      return { ok: true };
    case 'count-due':
      return 0;
    case 'want-look-up':
      return undefined;
    default:
      return null;
  }
};

beforeEach(() => {
  log = [];
  checked = publicIp;
  read = bounce;
  port = fakePort();
  connect.mockReset().mockImplementation(() => {
    log.push('connect');
    return port.port;
  });
  sendMessage.mockReset().mockImplementation(async (message: FromUi) => {
    log.push(message.type);
    expect(fromUi.safeParse(message).error).toBeUndefined();
    return answers(message);
  });
  request.mockReset().mockImplementation(async () => {
    log.push('request');
    return true;
  });
  copied.mockReset().mockImplementation(async () => void log.push('copy'));
  vi.stubGlobal('navigator', { clipboard: { writeText: copied }, languages: ['en'] });
});
afterEach(() => vi.unstubAllGlobals());

const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 5)));
const shown = (place: HTMLElement, selector: string) =>
  vi.waitFor(
    async () => {
      await settle();
      expect(place.querySelector(selector)).not.toBeNull();
    },
    { timeout: 10_000 },
  );
const sent = (wanted: FromUi['type']) =>
  sendMessage.mock.calls.map(([message]) => message).filter((one) => one.type === wanted);
const tell = (message: FromLookUp) => void act(() => port.tell(message));

async function popup(): Promise<HTMLElement> {
  const settings = {
    language: null,
    badge: true,
    marks: false,
    follow: false,
    resolver: 'cloudflare',
    ownResolver: '',
  };
  const place = draw(<App settings={settings} onSettings={async () => undefined} />);
  await settle();
  return place;
}

/** The box with an address or a domain in it, checked. */
async function box(text: string): Promise<HTMLElement> {
  const place = await popup();
  click(button(place, 'IP or domain'));
  await shown(place, '#ip-text');
  type(place.querySelector('#ip-text') as HTMLInputElement, text);
  click(button(place, 'Check'));
  await settle();
  return place;
}

test('a bounce is shown without any of it: the look-up is loaded when it is first opened', async () => {
  const place = await popup();
  expect(place.querySelector('#ip-text')).toBeNull();
  expect(log).not.toContain('request');
});

test('an IP is checked, and a door opens for it in its canonical form', async () => {
  const place = await box('[203.0.113.7]:25');
  expect(sent('check-ip')).toEqual([{ type: 'check-ip', text: '[203.0.113.7]:25' }]);
  log = [];
  click(button(place, 'Look up at Spamhaus'));
  await settle();
  expect(log).toEqual(['copy', 'open']);
});

test('says that the address is the one from the bounce', async () => {
  expect((await box('203.0.113.7')).textContent).toContain('This is the address that the bounce names as refused.');
});

test('warns of an address that is not the one from the bounce, and takes that one', async () => {
  read = {
    state: 'read',
    explanations: [explanationWith({ recipients: [recipientWith({ rejectedIp: '198.51.100.9' })] })],
  };
  const place = await box('203.0.113.7');
  expect(place.textContent).toContain('The bounce names another address as refused.');
  click(button(place, '198.51.100.9'));
  await settle();
  expect(sent('check-ip').map(({ text }) => text)).toEqual(['203.0.113.7', '198.51.100.9']);
});

test('goes on in a tab with what was typed, looked up by nobody', async () => {
  const place = await box('[203.0.113.7]');
  const link = [...place.querySelectorAll('a')].find(({ textContent }) => textContent === 'Open this look-up in a tab');
  expect(link?.getAttribute('href')).toBe('lookup.html#%5B203.0.113.7%5D');
});

describe('“Look up”', () => {
  test('asks the browser first, then remembers what is wanted, and nothing is asked before', async () => {
    const place = await box('203.0.113.7');
    expect([connect.mock.calls, request.mock.calls]).toEqual([[], []]);
    log = [];
    click(button(place, 'Look up'));
    await settle();
    expect(log).toEqual(['request', 'want-look-up', 'take-look-up', 'connect']);
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://cloudflare-dns.com/*'] });
    expect(port.said).toEqual([{ type: 'look-up', ask: { of: 'ip', ip: '203.0.113.7' } }]);
  });

  test('names who is asked beside it', async () => {
    const place = await box('203.0.113.7');
    const at = button(place, 'Look up').getAttribute('aria-describedby')?.split(' ')[0] ?? '';
    expect(place.querySelector(`#${at}`)?.textContent).toBe('Asks Cloudflare · cloudflare-dns.com');
  });

  test('asks nobody where the browser says no', async () => {
    request.mockResolvedValue(false);
    const place = await box('203.0.113.7');
    click(button(place, 'Look up'));
    await settle();
    expect(connect).not.toHaveBeenCalled();
    expect(place.querySelector('.look-trouble')?.textContent).toContain(
      'The browser was not allowed to ask this resolver.',
    );
  });

  test('shows what comes as it comes, and puts the focus where that is', async () => {
    const place = await box('203.0.113.7');
    click(button(place, 'Look up'));
    await settle();
    tell({ type: 'plan', checks: lookUps.ipDone.plan });
    tell({ type: 'found', finding: lookUps.listed });
    expect(document.activeElement?.textContent).toBe('Result for 203.0.113.7');
    expect(place.querySelector('.look-count')?.textContent).toBe('1 of 7');
    expect(place.textContent).toContain('PSBL lists this address');
    tell({ type: 'done' });
    expect(place.querySelector('.look-count')).toBeNull();
  });

  test('can be stopped, and keeps what had come', async () => {
    const place = await box('203.0.113.7');
    click(button(place, 'Look up'));
    await settle();
    tell({ type: 'found', finding: lookUps.listed });
    click(button(place, 'Stop'));
    expect(port.isOpen()).toBe(false);
    tell({ type: 'found', finding: lookUps.network });
    expect(place.textContent).toContain('PSBL lists this address');
    expect(place.textContent).not.toContain('AS64500');
  });

  test('says so if the background was stopped, and begins anew', async () => {
    const place = await box('203.0.113.7');
    click(button(place, 'Look up'));
    await settle();
    tell({ type: 'found', finding: lookUps.listed });
    void act(() => port.cut());
    expect(place.querySelector('.look-trouble')?.textContent).toContain('The browser ended the look-up.');
    expect(place.textContent).toContain('PSBL lists this address');
    click(button(place, 'Try again'));
    await settle();
    expect(connect).toHaveBeenCalledTimes(2);
  });

  test('a registry is another party: asked for and asked by its own button alone', async () => {
    const place = await box('203.0.113.7');
    click(button(place, 'Look up'));
    await settle();
    tell({ type: 'found', finding: lookUps.network });
    tell({ type: 'done' });
    request.mockClear();
    port = fakePort();
    click(button(place, 'Ask rdap.db.ripe.net where to report abuse'));
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://rdap.db.ripe.net/*'] });
    await settle();
    expect(port.said).toEqual([{ type: 'look-up', ask: { of: 'registry', ip: '203.0.113.7', registry: 'ripencc' } }]);
    tell({ type: 'found', finding: lookUps.abuse });
    tell({ type: 'done' });
    await settle();
    expect(place.textContent).toContain('Abuse is reported to abuse@hosting.example.');
  });
});

describe('the result for a ticket', () => {
  test('is copied as text', async () => {
    const place = await box('203.0.113.7');
    click(button(place, 'Look up'));
    await settle();
    tell({ type: 'found', finding: lookUps.listed });
    tell({ type: 'done' });
    click(button(place, 'Copy as text'));
    await settle();
    expect(copied.mock.calls.at(-1)?.[0]).toContain('PSBL: listed\n  PSBL lists this address (answer 127.0.0.2).');
    expect(place.querySelector('.toast')?.textContent).toBe('Result copied');
  });
});

test('a domain is looked up with its name alone', async () => {
  checked = domain;
  const place = await box('jo@sender.example');
  click(button(place, 'Look up'));
  await settle();
  expect(port.said).toEqual([
    { type: 'look-up', ask: { of: 'domain', domain: 'sender.example', ip: null, envelope: null, signatures: [] } },
  ]);
});

describe('the main button of a failed authentication', () => {
  test('names who is asked, and begins at once with what the report tells', async () => {
    checked = domain;
    read = failed;
    const place = await popup();
    expect(place.textContent).toContain('This asks Cloudflare (cloudflare-dns.com) over the DNS.');
    log = [];
    click(button(place, 'Check your domain’s DNS records'));
    expect(log[0]).toBe('request');
    await shown(place, '.look-progress');
    expect(port.said).toEqual([{ type: 'look-up', ask: withCheck.lookUp }]);
    tell({ type: 'found', finding: lookUps.spf });
    expect(place.querySelector('.look-publish')?.textContent).toContain('v=spf1 ip4:203.0.113.7');
    click(button(place, 'Back to the explanation'));
    expect(place.querySelector('nav [aria-current=page]')?.textContent).toBe('This message');
  });
});
