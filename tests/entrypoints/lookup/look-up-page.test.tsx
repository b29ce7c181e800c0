// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CheckAnswer } from '../../../core/explanation';
import type { LookUpAsk } from '../../../core/lookup/ask';
import type { FromUi, Settings } from '../../../core/messages';
import { LookUpPage } from '../../../entrypoints/lookup/look-up-page';
import { domain, noIp, publicIp } from '../../components/box-fixtures';
import { draw } from '../../components/draw';
import { places } from '../../components/look-up-fixtures';
import { fakePort, type Port } from '../shared/port';

const { sendMessage, connect, request } = vi.hoisted(() => ({
  sendMessage: vi.fn(),
  connect: vi.fn(),
  request: vi.fn(),
}));
vi.mock('webextension-polyfill', () => ({
  default: { runtime: { sendMessage, connect }, permissions: { request } },
}));

const settings: Settings = {
  language: null,
  badge: true,
  marks: false,
  follow: false,
  resolver: 'cloudflare',
  ownResolver: '',
};
let port: Port;
let wanted: LookUpAsk | null;
let checked: CheckAnswer;

beforeEach(() => {
  port = fakePort();
  wanted = null;
  checked = publicIp;
  connect.mockReset().mockReturnValue(port.port);
  request.mockReset();
  sendMessage.mockReset().mockImplementation(async ({ type }: FromUi) => {
    if (type === 'get-look-up-places') return places;
    if (type === 'take-look-up') return wanted;
    return type === 'check-ip' ? checked : null;
  });
});

const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 5)));
const checks = () => sendMessage.mock.calls.map(([message]) => message).filter(({ type }) => type === 'check-ip');

async function page(hash = ''): Promise<HTMLElement> {
  location.hash = hash;
  const place = draw(<LookUpPage settings={settings} onSettings={async () => undefined} />);
  await settle();
  await settle();
  return place;
}

describe('what the address of the page names', () => {
  test.each([
    ['#203.0.113.7', '203.0.113.7'],
    ['#sender.example', 'sender.example'],
    ['#b%C3%BCcher.example', 'bücher.example'],
    [`#${'9'.repeat(400)}`, '9'.repeat(200)],
  ])('%s is checked on this computer, and looked up by nobody', async (hash, text) => {
    const place = await page(hash);
    expect(checks()).toEqual([{ type: 'check-ip', text }]);
    expect(place.querySelector<HTMLInputElement>('#ip-text')?.value).toBe(text);
    expect([connect.mock.calls, request.mock.calls]).toEqual([[], []]);
  });

  test.each(['', '#', '#%zz'])('nothing, as in "%s", leaves the box empty', async (hash) => {
    const place = await page(hash);
    expect(checks()).toEqual([]);
    expect(place.querySelector<HTMLInputElement>('#ip-text')?.value).toBe('');
  });
});

test('what the popup was closed over goes on here: the click was made there', async () => {
  wanted = { of: 'domain', domain: 'sender.example', ip: '203.0.113.7', envelope: null, signatures: [] };
  checked = domain;
  const place = await page();
  expect(port.said).toEqual([{ type: 'look-up', ask: wanted }]);
  expect(request).not.toHaveBeenCalled();
  await settle();
  expect(place.querySelector('.look-title')?.textContent).toBe('Result for sender.example');
});

test('what is neither address nor domain has no button', async () => {
  checked = noIp;
  const place = await page('#5.7.606');
  expect(place.querySelector('.look-ask')).toBeNull();
});
