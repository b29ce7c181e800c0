// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ContentScriptContext } from 'wxt/utils/content-script-context';
import reader from '../../../entrypoints/reader';
import contentScript from '../../../entrypoints/webmail.content';

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
const start = () => {
  const context = new ContentScriptContext('webmail');
  void contentScript.main(context);
  return context;
};

beforeEach(() => {
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
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the content script', () => {
  test('shows one bar, and still one when it is run a second time', async () => {
    const first = start();
    await vi.waitFor(() => expect(bars()).toBe(1));
    const second = start();
    expect(first.isInvalid).toBe(true);
    await vi.waitFor(() => expect(bars()).toBe(1));
    second.abort();
    expect(bars()).toBe(0);
  });

  test('leaves small frames alone until they grow', async () => {
    resize(180, 400);
    const context = start();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sent).not.toHaveBeenCalled();
    resize(600, 400);
    window.dispatchEvent(new Event('resize'));
    await vi.waitFor(() => expect(bars()).toBe(1));
    context.abort();
  });

  test('goes when its site was taken back, not when another was', async () => {
    const context = start();
    await vi.waitFor(() => expect(bars()).toBe(1));
    await retire('https://elsewhere.example/*');
    expect([bars(), context.isValid]).toEqual([1, true]);
    await retire('https://webmail.example.org/*');
    expect([bars(), context.isValid]).toEqual([0, false]);
  });

  test('takes its bars back when the page goes', async () => {
    const context = start();
    await vi.waitFor(() => expect(bars()).toBe(1));
    window.dispatchEvent(new Event('pagehide'));
    expect(bars()).toBe(0);
    expect(sent).toHaveBeenLastCalledWith(expect.objectContaining({ type: 'gone' }));
    context.abort();
  });

  test('is registered for granted sites only, never by the manifest', () => {
    expect(contentScript).toMatchObject({ registration: 'runtime', matches: [], noScriptStartedPostMessage: true });
  });
});

test('the reader gives the same message the same key', async () => {
  const context = start();
  await vi.waitFor(() => expect(sent).toHaveBeenCalled());
  context.abort();
  const [[{ message }]] = sent.mock.calls as [[{ message: unknown }]];
  expect(await reader.main()).toEqual({ messages: [message], selection: null });
});
