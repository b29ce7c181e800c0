// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { LookUpAsk } from '../../../core/lookup/ask';
import { readFacts } from '../../../core/lookup/facts';
import { type FromUi, fromUi } from '../../../core/messages';
import { LookUpBox } from '../../../entrypoints/shared/look-up-box';
import { domain, publicIp } from '../../components/box-fixtures';
import { button, click, draw, type } from '../../components/draw';
import { places } from '../../components/look-up-fixtures';
import { fakePort, type Port } from './port';

const { sendMessage, connect, request } = vi.hoisted(() => ({
  sendMessage: vi.fn(),
  connect: vi.fn(),
  request: vi.fn(),
}));
vi.mock('webextension-polyfill', () => ({
  default: { runtime: { sendMessage, connect }, permissions: { request } },
}));

type DomainAsk = Extract<LookUpAsk, { of: 'domain' }>;
const bare: DomainAsk = { of: 'domain', domain: 'sender.example', ip: null, envelope: null, signatures: [] };
const own = { domain: 'sender.example', selector: 'mail2026' };
/** The catalogue's own ranges would take a documentation address for a special one. */
const ranges = [{ block: '10.0.0.0/8', family: 4, kind: 'private', treatment: 'block' }] as const;

let port: Port;
let log: string[];
/** How long the background takes to read what was typed. */
let read: () => Promise<void>;

beforeEach(() => {
  log = [];
  port = fakePort();
  read = async () => undefined;
  connect.mockReset().mockImplementation(() => port.port);
  request.mockReset().mockImplementation(async () => {
    log.push('request');
    return true;
  });
  sendMessage.mockReset().mockImplementation(async (message: FromUi) => {
    expect(fromUi.safeParse(message).error).toBeUndefined();
    log.push(message.type);
    if (message.type === 'check-ip') return message.text.includes('sender') ? domain : publicIp;
    if (message.type !== 'check-facts') return null;
    await read();
    return readFacts(message.domain, message, ranges);
  });
});

const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 5)));
const input = (place: HTMLElement, name: 'ip' | 'selector') =>
  place.querySelector(`#look-fact-${name}`) as HTMLInputElement;
const leave = (place: HTMLElement, name: 'ip' | 'selector') =>
  void act(() => void input(place, name).dispatchEvent(new FocusEvent('blur')));
const wrong = (place: HTMLElement) => [...place.querySelectorAll('.look-wrong')].map(({ textContent }) => textContent);
const sentTexts = (place: HTMLElement) => place.querySelector('#look-ask-sent')?.textContent;
const wanted = () =>
  sendMessage.mock.calls.map(([message]) => message).find(({ type }) => type === 'want-look-up')?.ask;

async function box(opened: DomainAsk | null = null, granted: Promise<boolean> | null = null): Promise<HTMLElement> {
  const place = draw(
    <LookUpBox
      places={places}
      refusedIps={[]}
      opened={opened && { ask: opened, granted }}
      typed={opened ? '' : 'sender.example'}
      onToast={() => {}}
      onAbuse={() => {}}
    />,
  );
  await settle();
  return place;
}

async function fill(place: HTMLElement, { ip = '', selector = '' }): Promise<void> {
  if (ip) type(input(place, 'ip'), ip);
  if (selector) type(input(place, 'selector'), selector);
  await settle();
}

describe('what is typed beside a domain goes along, and is named before', () => {
  test.each<[string, { ip?: string; selector?: string }, Partial<DomainAsk>, string[]]>([
    ['an address', { ip: '[203.0.113.7]' }, { ip: '203.0.113.7' }, ['203.0.113.7, in DNS questions']],
    ['a selector', { selector: 's=Mail2026;' }, { signatures: [own] }, ['mail2026, a DKIM selector of sender.example']],
    [
      'a key of another domain',
      { selector: 'k1._domainkey.mailer.test' },
      { signatures: [{ domain: 'mailer.test', selector: 'k1' }] },
      ['k1, a DKIM selector of mailer.test'],
    ],
    [
      'both',
      { ip: '203.0.113.7', selector: 'mail2026' },
      { ip: '203.0.113.7', signatures: [own] },
      ['203.0.113.7, in DNS questions', 'mail2026, a DKIM selector of sender.example'],
    ],
    ['nothing', {}, {}, ['sender.example, in DNS questions']],
  ])('%s', async (_, typed, asked, named) => {
    const place = await box();
    await fill(place, typed);
    for (const text of named) expect(sentTexts(place)).toContain(text);
    click(button(place, 'Look up'));
    await settle();
    expect(port.said).toEqual([{ type: 'look-up', ask: { ...bare, ...asked } }]);
    expect(wanted()).toEqual({ ...bare, ...asked });
  });
});

describe('what is wrong is said, and nothing is asked', () => {
  test.each<[string, { ip?: string; selector?: string }, [string, string], string]>([
    ['a private address', { ip: '10.0.0.7' }, ['This address belongs to no one', ''], 'look-fact-ip'],
    ['no address', { ip: 'mail.sender.example' }, ['This is not an IP address.', ''], 'look-fact-ip'],
    ['no selector', { selector: 'mail 2026' }, ['', 'This cannot be a selector.'], 'look-fact-selector'],
    ['no domain', { selector: 'k1._domainkey.mailer' }, ['', 'is not a domain on the internet'], 'look-fact-selector'],
    ['both', { ip: '1.2.3', selector: '?' }, ['This is not an IP address.', 'This cannot be'], 'look-fact-ip'],
  ])('%s', async (_, typed, said, focused) => {
    const place = await box();
    await fill(place, typed);
    expect(wrong(place), 'nobody is interrupted while typing').toEqual(['', '']);
    log = [];
    click(button(place, 'Look up'));
    await settle();
    expect([log, connect.mock.calls]).toEqual([[], []]);
    expect(wrong(place)).toEqual(said.map((text) => (text === '' ? '' : expect.stringContaining(text))));
    expect(document.activeElement?.id).toBe(focused);
    expect(input(place, 'ip').value + input(place, 'selector').value).toBe(Object.values(typed).join(''));
  });

  test('as soon as the field is left, and no longer once it is mended', async () => {
    const place = await box();
    await fill(place, { ip: '10.0.0.7' });
    leave(place, 'ip');
    expect(wrong(place)).toEqual([expect.stringContaining('it is private'), '']);
    expect(sentTexts(place)).not.toContain('10.0.0.7');
    await fill(place, { ip: '203.0.113.7' });
    expect(wrong(place)).toEqual(['', '']);
    click(button(place, 'Look up'));
    await settle();
    expect(port.said).toEqual([{ type: 'look-up', ask: { ...bare, ip: '203.0.113.7' } }]);
  });
});

describe('a click that comes before the background has read it', () => {
  test.each<[string, string, unknown[]]>([
    ['waits for it', '203.0.113.7', [{ type: 'look-up', ask: { ...bare, ip: '203.0.113.7' } }]],
    ['asks nobody where it is wrong', '10.0.0.7', []],
  ])('%s, and the browser is asked within the click', async (_, ip, said) => {
    const place = await box();
    let go = () => {};
    read = () => new Promise((resolve) => (go = resolve));
    await fill(place, { ip });
    log = [];
    click(button(place, 'Look up'));
    expect(log).toEqual(['request']);
    await settle();
    expect(port.said).toEqual([]);
    go();
    await settle();
    expect(port.said).toEqual(said);
    expect(log).toEqual(said.length > 0 ? ['request', 'want-look-up', 'take-look-up'] : ['request', 'take-look-up']);
  });
});

test('Enter in a field begins, as the button does', async () => {
  const place = await box();
  await fill(place, { selector: 'mail2026' });
  void act(() => void input(place, 'selector').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' })));
  await settle();
  expect(port.said).toEqual([{ type: 'look-up', ask: { ...bare, signatures: [own] } }]);
});

describe('nothing typed is lost', () => {
  test.each([
    ['the same domain', 'jo@sender.example', ['203.0.113.7', 'mail2026']],
    ['an address', '203.0.113.9', []],
  ])('when %s is checked', async (_, text, values) => {
    const place = await box();
    await fill(place, { ip: '203.0.113.7', selector: 'mail2026' });
    type(place.querySelector('#ip-text') as HTMLInputElement, text);
    click(button(place, 'Check'));
    await settle();
    const found = [...place.querySelectorAll<HTMLInputElement>('.look-facts input')].map(({ value }) => value);
    expect(found).toEqual(values);
    await settle();
    if (values.length > 0) expect(sentTexts(place)).toContain('mail2026, a DKIM selector of sender.example');
  });

  test.each<[string, Partial<DomainAsk>, string[]]>([
    ['what the popup was closed over', { ip: '203.0.113.7', signatures: [own] }, ['203.0.113.7', 'mail2026']],
    [
      'a key of another domain',
      { signatures: [{ domain: 'mailer.test', selector: 'k1' }] },
      ['', 'k1._domainkey.mailer.test'],
    ],
    // Several keys of one mail do not fit one field: they are all asked for as they are.
    ['several signatures of a report', { signatures: [own, { domain: 'mailer.test', selector: 'k1' }] }, []],
    // Only what is typed is judged: the background leaves it out.
    ['a private address of a report', { ip: '10.0.0.7' }, ['10.0.0.7', '']],
  ])('%s stands there and is asked as it is', async (_, known, values) => {
    const asked = { ...bare, ...known };
    const place = await box(asked, Promise.resolve(true));
    expect(port.said).toEqual([{ type: 'look-up', ask: asked }]);
    const found = [...place.querySelectorAll<HTMLInputElement>('.look-facts input')].map(({ value }) => value);
    expect(found).toEqual(values);
    void act(() => port.tell({ type: 'done' }));
    port = fakePort();
    click(button(place, 'Look up again'));
    await settle();
    expect(port.said).toEqual([{ type: 'look-up', ask: asked }]);
  });
});
