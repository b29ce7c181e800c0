// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { JoinedBar } from '../../../core/explanation';
import type { FromPage, ToPage } from '../../../core/messages';
import barScript from '../../../entrypoints/bar';
import { createSession, type Session } from '../../../entrypoints/webmail.content/session';
import { ownPages } from './page';

const bar = (key: string): JoinedBar => ({
  tone: 'stop',
  headline: 'Refused.',
  detail: 'The administrator can fix this.',
  button: 'Explain',
  dismiss: 'Dismiss',
  label: 'Redeliver',
  language: 'en',
  key,
});

let told: FromPage[] = [];
let answer: (message: FromPage) => Promise<JoinedBar | null | undefined>;
let session: Session;

function start(url: string) {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
  session = createSession(document, async (message) => {
    told.push(message);
    return answer(message);
  });
}
function open(page: string) {
  // Nothing is loaded in these tests, and each frame would complain of it.
  const html = readFileSync(join(ownPages, page), 'utf8').replaceAll('<iframe ', '<iframe srcdoc="" ');
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.body.children);
}
async function settle() {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}
const hear = async (message: ToPage) => {
  const heard = session.hear(message);
  await settle();
  return heard;
};

beforeEach(() => {
  barScript.main();
  told = [];
  answer = async () => undefined;
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the page with the header', () => {
  const bars = () => [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('x-'));
  const said = () =>
    told.map((one) =>
      one.type === 'seen-apart'
        ? `${one.message.subject} of ${one.message.from}`
        : 'key' in one
          ? `${one.type} ${one.key}`
          : one.type,
    );
  const bounce = 'Undelivered Mail Returned to Sender of Mail Delivery System';
  const scan = async () => {
    session.scan();
    await settle();
  };

  beforeEach(async () => {
    answer = async ({ type }) => (type === 'seen-apart' ? bar('k1') : undefined);
    start('https://www.icloud.com/applications/mail2/current/en-us/index.html');
    open('icloud-bounce.html');
    await scan();
  });
  afterEach(() => session.close());

  test('asks once, and shows the bar above the frame', async () => {
    await scan();
    expect(said()).toEqual([bounce]);
    expect(bars().map((one) => one.nextElementSibling?.localName)).toEqual(['iframe']);
  });

  test.each<[string, JoinedBar | null | undefined, number, string[]]>([
    ['the same', bar('k1'), 1, []],
    ['another bounce', bar('k2'), 1, ['gone k1']],
    ['ordinary mail', null, 0, ['gone k1']],
    ['nothing, since the frame has gone', undefined, 0, ['gone k1']],
  ])('after a change in the frame, %s', async (_, next, count, more) => {
    answer = async ({ type }) => (type === 'seen-apart' ? next : undefined);
    await hear({ type: 'rescan' });
    expect(said()).toEqual([bounce, bounce, ...more]);
    expect(bars()).toHaveLength(count);
  });

  test('asks about the next mail in the same frame by its own header', async () => {
    answer = async () => null;
    document.querySelector('[aria-selected="true"] .thread-subject')?.replaceChildren('Monday');
    document.querySelector('.contact-token')?.replaceChildren('Anna Berg');
    await scan();
    expect(said()).toEqual([bounce, 'Monday of Anna Berg', 'gone k1']);
    expect(bars()).toEqual([]);
  });

  test('asks one thing at a time, so that no answer overtakes another', async () => {
    const replies: ((answer: JoinedBar | null) => void)[] = [];
    answer = ({ type }) =>
      type === 'seen-apart' ? new Promise((resolve) => replies.push(resolve)) : Promise.resolve(undefined);
    await hear({ type: 'rescan' });
    await hear({ type: 'rescan' });
    await hear({ type: 'rescan' });
    expect(replies).toHaveLength(1);
    replies[0]?.(null);
    await settle();
    expect(replies).toHaveLength(2);
    replies[1]?.(bar('k2'));
    await settle();
    expect(said().slice(1)).toEqual([bounce, 'gone k1', bounce]);
    expect(bars()).toHaveLength(1);
  });

  test('takes back what was counted for a mail closed meanwhile', async () => {
    let reply: (answer: JoinedBar) => void = () => {};
    answer = ({ type }) =>
      type === 'seen-apart' ? new Promise((resolve) => (reply = resolve)) : Promise.resolve(null);
    await hear({ type: 'rescan' });
    open('icloud-list.html');
    await scan();
    reply(bar('k2'));
    await settle();
    expect(said().slice(2)).toEqual(['gone k1', 'gone k2']);
    expect(bars()).toEqual([]);
  });

  test('says nothing of lists, and has no text to give away', async () => {
    open('icloud-list.html');
    await scan();
    expect(said()).toEqual([bounce, 'gone k1']);
    expect(await hear({ type: 'give-text', place: '', subject: null, from: null })).toBeUndefined();
  });
});

describe('the frame with the text', () => {
  const reports = { subject: 'Undelivered Mail Returned to Sender', from: 'Mail Delivery System' };
  const monday = { subject: 'Monday', from: 'Anna Berg' };
  const ask = (header: typeof monday, place = '') => session.hear({ type: 'give-text', place, ...header });
  const given = async (header: typeof monday) => {
    const text = await ask(header);
    return text === null ? null : text?.slice(0, 23);
  };
  const bounceText = 'This is the mail system';

  beforeEach(() => {
    vi.useFakeTimers();
    start('https://www-mail.icloud-sandbox.com/applications/mail2-message/current/en-us/index.html');
    open('icloud-frame-bounce.html');
  });

  test('says that its text is new, and nothing of it', () => {
    session.scan();
    session.scan();
    expect(told).toEqual([{ type: 'changed' }]);
    open('icloud-frame-ordinary.html');
    session.scan();
    session.close();
    expect(told).toEqual([{ type: 'changed' }, { type: 'changed' }, { type: 'changed' }]);
  });

  test('says nothing while it is empty, or written in', () => {
    document.body.replaceChildren();
    session.scan();
    open('icloud-frame-editor.html');
    session.scan();
    expect(told).toEqual([]);
  });

  test.each([
    ['icloud-frame-bounce.html', reports, bounceText],
    ['icloud-frame-ordinary.html', monday, null],
    ['icloud-frame-editor.html', reports, null],
  ])('asked for %s under %o gives %s', async (page, header, expected) => {
    open(page);
    expect(await given(header)).toBe(expected);
  });

  test('does not answer for another place', () => {
    expect(ask(reports, '/0')).toBeUndefined();
    expect(told).toEqual([]);
  });

  test.each<[string, string, typeof monday, string | null]>([
    ['both are new', 'icloud-frame-ordinary.html', monday, null],
    ['neither is new', 'icloud-frame-bounce.html', reports, bounceText],
  ])('answers at once where %s', async (_, page, header, expected) => {
    await ask(reports);
    open(page);
    expect(await given(header)).toBe(expected);
  });

  test.each<[string, typeof monday, string, string | null]>([
    // The old text must not be taken for that of the next mail.
    ['a new header with the text that comes after it', monday, 'icloud-frame-ordinary.html', null],
    [
      'a new header whose text was there already',
      { ...reports, from: 'Mail Delivery Subsystem' },
      'icloud-frame-bounce.html',
      bounceText,
    ],
  ])('waits a moment to answer %s', async (_, header, page, expected) => {
    await ask(reports);
    let answered: string | null | undefined = 'nothing yet';
    void given(header).then((text) => (answered = text));
    await vi.advanceTimersByTimeAsync(500);
    expect(answered).toBe('nothing yet');
    open(page);
    await vi.advanceTimersByTimeAsync(500);
    expect(answered).toBe(expected);
  });
});
