// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import barScript from '../../../entrypoints/bar';
import finder from '../../../entrypoints/finder';
import reader from '../../../entrypoints/reader';
import webmail from '../../../entrypoints/webmail';
import { start } from '../../../entrypoints/webmail.content/start';

const sent = vi.fn();
const bars = () => [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('x-')).length;
const resize = (width: number, height: number) => Object.assign(window, { innerWidth: width, innerHeight: height });
const content = {
  tone: 'wait',
  headline: 'Delayed.',
  detail: 'Wait.',
  button: 'Explain',
  dismiss: 'Dismiss',
  label: 'Redeliver',
  language: 'en',
};
const retire = (origin: string) =>
  fakeBrowser.runtime.onMessage.trigger({ type: 'retire', origins: [origin] }, {} as never);

beforeEach(() => {
  barScript.main();
  finder.main();
  fakeBrowser.reset();
  vi.stubGlobal('requestIdleCallback', (run: () => void) => run());
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    sent(message);
    return content;
  });
  sent.mockClear();
  resize(1000, 700);
  vi.stubGlobal('origin', 'https://webmail.example.org');
  document.title = 'Undelivered Mail - Example Mail';
  document.body.innerHTML = `<div><h1>Undelivered Mail</h1><b title="MAILER-DAEMON@mail.example.org">Mail System</b> 09:14</div>
    <div>Your message could not be delivered to one recipient, and nobody will try again.<br>&lt;anna@example.com&gt;: 550 5.7.606 Access denied, banned sending IP [203.0.113.7]</div>`;
});
afterEach(() => {
  start(document).abort();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the script that watches', () => {
  test('shows one bar, and is the same when it is injected a second time', async () => {
    webmail.main();
    await vi.waitFor(() => expect(bars()).toBe(1));
    const asked = sent.mock.calls.length;
    webmail.main();
    const life = start(document);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([bars(), sent.mock.calls.length]).toEqual([1, asked]);
    life.abort();
    expect(bars()).toBe(0);
  });

  test('starts again where it was stopped', async () => {
    const first = start(document);
    await vi.waitFor(() => expect(bars()).toBe(1));
    first.abort();
    const second = start(document);
    expect(second).not.toBe(first);
    await vi.waitFor(() => expect(bars()).toBe(1));
  });

  test('moves on to the document that replaces an empty one', () => {
    const first = start(document);
    const second = start(new DOMParser().parseFromString('<p>', 'text/html'));
    expect([first.signal.aborted, second.signal.aborted]).toEqual([true, false]);
    second.abort();
  });

  test('ends, with its bars, when the extension is gone', async () => {
    const life = start(document);
    await vi.waitFor(() => expect(bars()).toBe(1));
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never);
    window.dispatchEvent(new Event('hashchange'));
    await vi.waitFor(() => expect([bars(), life.signal.aborted]).toEqual([0, true]), 3_000);
  });

  test('leaves small frames alone until they grow', async () => {
    resize(180, 400);
    start(document);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sent).not.toHaveBeenCalled();
    resize(600, 400);
    window.dispatchEvent(new Event('resize'));
    await vi.waitFor(() => expect(bars()).toBe(1));
  });

  test('forgets a small frame whose site was taken back', async () => {
    resize(180, 400);
    start(document).abort();
    resize(600, 400);
    window.dispatchEvent(new Event('resize'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sent).not.toHaveBeenCalled();
  });

  test('goes when its site was taken back, not when another was', async () => {
    const life = start(document);
    await vi.waitFor(() => expect(bars()).toBe(1));
    await retire('https://elsewhere.example/*');
    expect([bars(), life.signal.aborted]).toEqual([1, false]);
    await retire('https://webmail.example.org/*');
    expect([bars(), life.signal.aborted]).toEqual([0, true]);
  });

  test('takes its bars back when the page goes', async () => {
    start(document);
    await vi.waitFor(() => expect(bars()).toBe(1));
    window.dispatchEvent(new Event('pagehide'));
    expect(bars()).toBe(0);
    expect(sent).toHaveBeenLastCalledWith(expect.objectContaining({ type: 'gone' }));
  });
});

test('the reader gives the same message the same key', async () => {
  const life = start(document);
  await vi.waitFor(() => expect(sent).toHaveBeenCalled());
  life.abort();
  const [[{ message }]] = sent.mock.calls as [[{ message: unknown }]];
  expect(await reader.main()).toEqual({ messages: [message], apart: [], given: null, selection: null });
});
