import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { limits } from '../../../core/limits';
import { readTab } from '../../../entrypoints/background/tab';

const from = 'MAILER-DAEMON@mail.example.org';
const subject = 'Undelivered Mail Returned to Sender';
const bounce = (key: string, status: string) => ({
  key,
  subject,
  from,
  text: `<${key}@recipient.example>: host mx.recipient.example[192.0.2.1] said: 550 ${status} refused (in reply to RCPT TO command)`,
});
const ordinary = { key: 'o', subject: 'Lunch', from: 'anna@example.com', text: 'See you at 12:30.' };

/** What the reader answers frame by frame; a function stands for a call that fails or hangs. */
function frames(...answers: unknown[]) {
  const executeScript = async () => answers.map((result) => ({ result, frameId: 0 }));
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
])('%s', async (_, shown, key, expected) => {
  frames(...shown.map((messages) => ({ messages, selection: null })));
  expect(await kindsOf(key)).toEqual(expected);
});

test('selected text is read where the messages hold no bounce', async () => {
  frames({ messages: [ordinary], selection: '550 5.7.606 Access denied, banned sending IP [203.0.113.7]' });
  expect(await kindsOf()).toEqual(['failed 5.7.606']);
});

test.each([
  ['nothing', undefined],
  ['a page that answers in the reader’s place', { messages: 'all', selection: 3 }],
])('a frame that answers %s counts as empty', async (_, answer) => {
  frames(answer, { messages: [bounce('a', '5.1.1')], selection: null });
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
