// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BarContent } from '../../../core/explanation';
import type { FromPage } from '../../../core/messages';
import barScript from '../../../entrypoints/bar';
import { createSession, type Session } from '../../../entrypoints/webmail.content/session';
import { ownPages } from './page';

const content: BarContent = {
  tone: 'stop',
  headline: 'Refused.',
  detail: 'The administrator can fix this.',
  button: 'Explain',
  dismiss: 'Dismiss',
  label: 'Redeliver',
  language: 'en',
};

let roots: ShadowRoot[] = [];
let told: FromPage[] = [];
let answer: (message: FromPage) => Promise<BarContent | null | undefined>;
let session: Session;

const partial: BarContent = { ...content, report: { button: 'Read the full report', busy: 'Reading…' } };

/** Bars in the page; nothing else has a name like theirs. */
const hosts = () => [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('x-'));
const types = () =>
  told.map((message) => {
    const { key } = 'message' in message ? message.message : { key: '', ...message };
    return `${message.type} ${key}`;
  });
const settle = () => vi.waitFor(() => Promise.resolve());
async function scan() {
  session.scan();
  for (let turn = 0; turn < 5; turn++) await settle();
}

function open(page: string) {
  const parsed = new DOMParser().parseFromString(readFileSync(join(ownPages, page), 'utf8'), 'text/html');
  document.title = parsed.title;
  document.body.replaceChildren(...parsed.body.children);
}

/** A click as the browser makes it; scripts cannot. */
function press(root: ShadowRoot | undefined, name: string, isTrusted = true) {
  const event = new MouseEvent('click', { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  root?.querySelector(`.${name}`)?.dispatchEvent(event);
}

beforeEach(() => {
  barScript.main();
  roots = [];
  told = [];
  answer = async ({ type }) => (type === 'seen' ? content : undefined);
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
  // There is no layout here.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ width: 700, height: 56 } as DOMRect);
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    'https://mail.google.com/mail/u/0/',
  );
  session = createSession(document, async (message) => {
    told.push(message);
    return answer(message);
  });
});
afterEach(() => vi.restoreAllMocks());

describe('a session', () => {
  test('shows one bar right above each bounce, once', async () => {
    open('gmail-conversation.html');
    await scan();
    await scan();
    expect(hosts().map((host) => host.nextElementSibling?.className)).toEqual(['ii gt', 'ii gt']);
    expect(types()).toEqual(['seen 18c302', 'seen 18c303']);
  });

  test.each(['gmail-ordinary.html', 'gmail-list.html'])('says nothing of %s', async (page) => {
    open(page);
    await scan();
    expect([hosts(), told]).toEqual([[], []]);
  });

  test('asks for what draws the bar, where it is not there yet, and shows nothing where it cannot come', async () => {
    const own = globalThis as { parts?: object };
    const { parts } = own;
    own.parts = {};
    open('gmail-bounce.html');
    await scan();
    expect([types(), hosts()]).toEqual([['seen 18c101', 'need '], []]);
    answer = async ({ type }) => {
      if (type === 'need') own.parts = parts ?? {};
      return type === 'seen' ? content : undefined;
    };
    session.relabel();
    await scan();
    expect(hosts()).toHaveLength(1);
  });

  test('asks for the finder once where nobody knows the webmail, and looks again when it is there', async () => {
    const own = globalThis as { parts?: object };
    const { parts } = own;
    own.parts = {};
    const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
    happyDOM.setURL('https://webmail.example.org/mail/17');
    open('generic-bounce.html');
    answer = async ({ type }) => (type === 'seen' ? content : undefined);
    await scan();
    await scan();
    expect([types(), hosts()]).toEqual([['need '], []]);
    own.parts = parts ?? {};
    await scan();
    expect(hosts()).toHaveLength(1);
  });

  test('shows nothing where the background has nothing to say, or is gone', async () => {
    for (const nothing of [null, undefined]) {
      answer = async () => nothing;
      open('gmail-bounce.html');
      await scan();
      expect(hosts()).toEqual([]);
    }
  });

  test('takes the bar away with the message, and the badge with it', async () => {
    open('gmail-bounce.html');
    await scan();
    open('gmail-list.html');
    await scan();
    expect(hosts()).toEqual([]);
    expect(types()).toEqual(['seen 18c101', 'gone 18c101']);
  });

  test('takes back what was asked for a message closed meanwhile', async () => {
    let reply: (bar: BarContent) => void = () => {};
    answer = ({ type }) => (type === 'seen' ? new Promise((resolve) => (reply = resolve)) : Promise.resolve(undefined));
    open('gmail-bounce.html');
    await scan();
    document.body.replaceChildren();
    await scan();
    reply(content);
    await scan();
    expect(hosts()).toEqual([]);
    expect(types().at(-1)).toBe('gone 18c101');
  });

  test('waits for a body that comes after its header, and keeps the bar while the text grows', async () => {
    open('gmail-bounce.html');
    const body = document.querySelector('.a3s') as Element;
    const text = body.innerHTML;
    body.innerHTML = '';
    await scan();
    expect(told).toEqual([]);
    body.innerHTML = text;
    await scan();
    const [bar] = hosts();
    body.append('One more line.');
    await scan();
    expect(hosts()).toEqual([bar]);
    expect(types()).toEqual(['seen 18c101', 'seen 18c101']);
  });

  test('says nothing any more of a body that now holds ordinary mail', async () => {
    open('gmail-bounce.html');
    await scan();
    const own = document.querySelector('[data-message-id]') as Element;
    own.setAttribute('data-legacy-message-id', '18c999');
    own.querySelector('.gD')?.setAttribute('email', 'anna@example.com');
    own.querySelector('.gD')?.setAttribute('name', 'Anna');
    (document.querySelector('h2') as Element).textContent = 'Monday';
    (document.querySelector('.a3s') as Element).textContent = 'See you on Monday.';
    await scan();
    expect(hosts()).toEqual([]);
    expect(types()).toEqual(['seen 18c101', 'gone 18c101']);
  });

  test('puts back a bar that the page dropped, but does not fight for it', async () => {
    open('gmail-bounce.html');
    await scan();
    const shown: number[] = [];
    for (let round = 0; round < 6; round++) {
      for (const host of hosts()) host.remove();
      await scan();
      shown.push(hosts().length);
    }
    expect(shown).toEqual([1, 1, 1, 0, 0, 0]);
  });

  test('asks again in another language', async () => {
    open('gmail-bounce.html');
    await scan();
    answer = async () => ({ ...content, headline: 'Abgewiesen.', language: 'de' });
    session.relabel();
    await scan();
    expect(hosts()).toHaveLength(1);
    expect(roots[0]?.querySelector('.bar')?.getAttribute('lang')).toBe('de');
    expect(roots[0]?.querySelector('p')?.textContent).toContain('Abgewiesen.');
  });

  test('leaves nothing behind when it ends', async () => {
    open('gmail-conversation.html');
    const before = document.body.innerHTML;
    await scan();
    expect(document.body.innerHTML).not.toBe(before);
    session.close();
    expect(document.body.innerHTML).toBe(before);
    expect(types().slice(2)).toEqual(['gone 18c302', 'gone 18c303']);
  });
});

describe('its bar', () => {
  beforeEach(async () => {
    open('gmail-bounce.html');
    await scan();
  });

  test('is closed to the page, named, and speaks of itself politely', () => {
    expect(hosts()[0]?.shadowRoot).toBeNull();
    const bar = roots[0]?.querySelector('.bar');
    expect(bar?.getAttribute('role')).toBe('region');
    expect(bar?.getAttribute('aria-label')).toBe('Redeliver');
    expect(bar?.querySelector('[aria-live="polite"]')?.textContent).toBe('Refused. The administrator can fix this.');
    expect(
      [...(bar?.querySelectorAll('button') ?? [])].map((one) => one.getAttribute('aria-label') ?? one.textContent),
    ).toEqual(['Explain', 'Dismiss']);
    expect(bar?.querySelectorAll('[style]')).toHaveLength(0);
  });

  test('opens the explanation', () => {
    press(roots[0], 'explain');
    expect(types().at(-1)).toBe('explain 18c101');
  });

  test('stays away once dismissed', async () => {
    press(roots[0], 'dismiss');
    await scan();
    document.body.append('more');
    await scan();
    expect(hosts()).toEqual([]);
    expect(types()).toEqual(['seen 18c101', 'dismiss 18c101']);
  });

  test.each(['explain', 'dismiss'])('does not do what a script presses: %s', (name) => {
    press(roots[0], name, false);
    expect(types()).toEqual(['seen 18c101']);
  });

  test('does not do what nobody can see being pressed', () => {
    vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(false);
    press(roots[0], 'explain');
    vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ width: 700, height: 2 } as DOMRect);
    press(roots[0], 'explain');
    expect(types()).toEqual(['seen 18c101']);
  });

  test('keeps its clicks and keys from the webmail', () => {
    const heard = vi.fn();
    for (const type of ['click', 'keydown']) document.addEventListener(type, heard);
    press(roots[0], 'explain');
    roots[0]?.querySelector('.explain')?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true }));
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('a bar over a text that lacks the codes', () => {
  const button = () => roots[0]?.querySelector<HTMLButtonElement>('.report');
  const line = () => roots[0]?.querySelector('[aria-live]')?.textContent;
  let reply: (content: BarContent | undefined) => void;

  beforeEach(async () => {
    reply = () => {};
    answer = ({ type }) =>
      type === 'read-report' ? new Promise((resolve) => (reply = resolve)) : Promise.resolve(partial);
    open('gmail-bounce.html');
    await scan();
  });

  test('offers the full report, and asks for nothing by itself', async () => {
    document.querySelector('.a3s')?.append('One more line.');
    await scan();
    expect(button()?.textContent).toBe('Read the full report');
    expect(types()).toEqual(['seen 18c101', 'seen 18c101']);
  });

  test('says that it reads, once, then what was read; the button goes', async () => {
    press(roots[0], 'report');
    press(roots[0], 'report');
    expect([line(), button()?.ariaDisabled]).toEqual(['Reading…', 'true']);
    expect(types()).toEqual(['seen 18c101', 'read-report 18c101']);
    reply({ ...content, headline: 'Blocked.' });
    await settle();
    await scan();
    expect([line(), button()]).toEqual(['Blocked. The administrator can fix this.', null]);
  });

  test.each<[string, BarContent | undefined, string]>([
    ['why it did not come', { ...partial, detail: 'No answer.' }, 'Refused. No answer.'],
    ['what it said before, if nobody answers', undefined, 'Refused. The administrator can fix this.'],
  ])('says %s, and can be pressed again', async (_, content, expected) => {
    press(roots[0], 'report');
    reply(content);
    await scan();
    expect([line(), button()?.ariaDisabled ?? null]).toEqual([expected, null]);
    press(roots[0], 'report');
    expect(types().filter((type) => type.startsWith('read-report'))).toHaveLength(2);
  });

  test('forgets the answer where the message changed meanwhile', async () => {
    press(roots[0], 'report');
    answer = async () => ({ ...partial, headline: 'Another.' });
    document.querySelector('.a3s')?.append('Another text.');
    await scan();
    reply({ ...content, headline: 'Blocked.' });
    await scan();
    expect(line()).toBe('Another. The administrator can fix this.');
  });

  test('does not read what a script presses', () => {
    press(roots[0], 'report', false);
    expect(types()).toEqual(['seen 18c101']);
  });
});
