import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { limits } from '../../../core/limits';
import { readTab } from '../../../entrypoints/background/tab';
import { keyOf } from '../../../entrypoints/webmail.content/fingerprint';

const from = 'MAILER-DAEMON@mail.example.org';
const subject = 'Undelivered Mail Returned to Sender';
const bounce = (key: string, status: string) => ({
  key,
  subject,
  from,
  text: `<${key}@recipient.example>: host mx.recipient.example[192.0.2.1] said: 550 ${status} refused (in reply to RCPT TO command)`,
});
const ordinary = { key: 'o', subject: 'Lunch', from: 'anna@example.com', text: 'See you at 12:30.' };

const nothing = { messages: [], apart: [], given: null, selection: null };

/** What the reader answers frame by frame. */
function frames(...answers: (object | undefined)[]) {
  const executeScript = async () =>
    answers.map((result) => ({ result: result && { ...nothing, ...result }, frameId: 0 }));
  Object.assign(fakeBrowser, { scripting: { executeScript } });
}

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.tabs.get = async () => ({ id: 7 }) as never;
});
afterEach(() => vi.useRealTimers());

const kindsOf = async (key: string | null = null) => {
  const read = await readTab(7, key);
  return read.state === 'read'
    ? read.explanations.map(({ kind, recipients }) => `${kind} ${recipients[0]?.status ?? '-'}`)
    : read.error;
};

test.each([
  [
    'two bounces in two frames',
    [[bounce('a', '5.1.1')], [bounce('b', '5.2.2')]],
    null,
    ['failed 5.1.1', 'failed 5.2.2'],
  ],
  ['ordinary mail beside a bounce', [[ordinary, bounce('a', '5.1.1')]], null, ['failed 5.1.1']],
  ['the one the bar stands over', [[bounce('a', '5.1.1'), bounce('b', '5.2.2')]], 'b', ['failed 5.2.2']],
  ['a bar whose message is gone', [[bounce('a', '5.1.1')]], 'b', ['failed 5.1.1']],
  ['ordinary mail alone', [[ordinary]], null, ['none -']],
  ['a list', [[]], null, []],
  [
    'a frame that was read from the page around it as well, by structure',
    [
      [
        {
          ...bounce('a', '5.1.1'),
          key: 'around',
          webmail: 'generic',
          text: `From: ${from}\n${bounce('a', '5.1.1').text}`,
        },
      ],
      [{ ...bounce('a', '5.1.1'), webmail: 'qq' }],
    ],
    null,
    ['failed 5.1.1'],
  ],
  [
    'one read by structure beside another',
    [[{ ...bounce('a', '5.1.1'), webmail: 'generic' }], [{ ...bounce('b', '5.2.2'), webmail: 'qq' }]],
    null,
    ['failed 5.1.1', 'failed 5.2.2'],
  ],
])('%s', async (_, shown, key, expected) => {
  frames(...shown.map((messages) => ({ messages })));
  expect(await kindsOf(key)).toEqual(expected);
});

const headerAt = (place: string) => ({ key: null, subject, from, place });
const reported = (status: string) => `Your message could not be delivered.\n${bounce('a', status).text}`;
const textAt = (place: string, status: string) => ({ given: { place, text: reported(status) } });
const shutSite = 'https://www.icloud.com/mail/';

describe('header and text in frames of two sites', () => {
  test.each([
    ['are one message', [{ apart: [headerAt('/0')] }, textAt('/0', '5.1.1')], ['failed 5.1.1']],
    [
      'belong together by their place',
      [{ apart: [headerAt('/0'), headerAt('/1')] }, textAt('/1', '5.2.2'), textAt('/0', '5.1.1')],
      ['failed 5.1.1', 'failed 5.2.2'],
    ],
    ['a text without its header is read alone', [textAt('/0', '5.1.1')], ['failed 5.1.1']],
    ['a text at another place', [{ apart: [headerAt('/0')] }, textAt('/1', '5.1.1')], ['failed 5.1.1']],
    ['a text that is not there yet', [{ apart: [headerAt('/0')] }, { given: { place: '/0', text: '' } }], []],
    ['a text in a frame that cannot be read', [{ apart: [headerAt('/0')] }], 'text-closed'],
    [
      'a text in a frame that cannot be read, beside a bounce',
      [{ apart: [headerAt('/0')] }, textAt('/1', '5.1.1')],
      ['failed 5.1.1'],
    ],
    ['a place that is none', [{ apart: [headerAt('/0'.repeat(60))] }, textAt('/0', '5.1.1')], ['failed 5.1.1']],
  ])('%s', async (_, answers, expected) => {
    frames(...answers);
    expect(await kindsOf()).toEqual(expected);
  });

  test('the bar’s key finds the joined message', async () => {
    frames({ apart: [headerAt('/0'), headerAt('/1')] }, textAt('/0', '5.1.1'), textAt('/1', '5.2.2'));
    expect(await kindsOf(keyOf(null, subject, from, reported('5.2.2')))).toEqual(['failed 5.2.2']);
  });

  test.each<[string, string, boolean, object[], string | string[]]>([
    ['the text alone may not be read', shutSite, false, [{ apart: [headerAt('/0')] }], 'text-apart'],
    ['nothing in the page may be read', 'https://navigator.gmx.net/mail', false, [{}], 'text-apart'],
    ['all was granted, and no mail is open', shutSite, true, [{}], []],
    ['a page of another site', 'https://webmail.example.org/', false, [{}], []],
    ['the text that was selected', shutSite, false, [{ selection: '550 5.7.606 Access denied' }], ['failed 5.7.606']],
  ])('%s', async (_, url, isGranted, answers, expected) => {
    fakeBrowser.tabs.get = async () => ({ id: 7, url }) as never;
    Object.assign(fakeBrowser, { permissions: { contains: async () => isGranted } });
    frames(...answers);
    expect(await kindsOf()).toEqual(expected);
  });
});

test('selected text is read where the messages hold no bounce', async () => {
  frames({ messages: [ordinary], selection: '550 5.7.606 Access denied, banned sending IP [203.0.113.7]' });
  expect(await kindsOf()).toEqual(['failed 5.7.606']);
});

test.each([
  ['nothing', undefined],
  ['a page that answers in the reader’s place', { messages: 'all', selection: 3 }],
])('a frame that answers %s counts as empty', async (_, answer) => {
  frames(answer, { messages: [bounce('a', '5.1.1')] });
  expect(await kindsOf()).toEqual(['failed 5.1.1']);
});

test.each([
  ['Cannot access a chrome:// URL', 'tab-unreachable'],
  ['The extensions gallery cannot be scripted.', 'tab-unreachable'],
  ['No tab with id: 7.', 'tab-gone'],
  [
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    'no-permission',
  ],
  ['Missing host permission for the tab', 'no-permission'],
])('%s', async (reason, expected) => {
  const executeScript = async () => {
    throw new Error(reason);
  };
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  expect(await kindsOf()).toBe(expected);
});

test('after a press of the toolbar button, a refusal can only mean a page that nobody may read', async () => {
  const executeScript = async () => {
    throw new Error('Missing host permission for the tab');
  };
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  fakeBrowser.tabs.query = async () => [{ id: 7 }] as never;
  expect(await readTab(null)).toEqual({ state: 'error', error: 'tab-unreachable' });
});

test('a tab that never answers is one that we may not read', async () => {
  vi.useFakeTimers();
  Object.assign(fakeBrowser, { scripting: { executeScript: () => new Promise(() => {}) } });
  const kinds = kindsOf();
  await vi.advanceTimersByTimeAsync(limits.readTabMs);
  expect(await kinds).toBe('no-permission');
});

test('a tab that is gone', async () => {
  fakeBrowser.tabs.get = async () => {
    throw new Error('No tab with id: 7');
  };
  expect(await kindsOf()).toBe('tab-gone');
});
