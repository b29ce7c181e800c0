import type { Page } from 'puppeteer-core';
import { parsed } from './frame';
import { type Json, type Point, type View, wrapped } from './view';

/** What a privileged page of Firefox has in scope; only what the tests use. */
declare const Services: { wm: { getMostRecentWindow(kind: string): Window & { document: Document } } };

const panelSelector = 'browser.webextension-popup-browser';

/**
 * Runs a frame script's expression, which may be a promise, in the popup's own process and gives its answer as text; null if
 * the popup closed meanwhile.
 */
async function inPanel(privileged: Page, expression: string): Promise<string | null> {
  const answer = await privileged.evaluate(
    async (selector, code) => {
      interface Panel extends Element {
        messageManager: {
          addMessageListener(name: string, listener: (message: { data: [string, string] }) => void): void;
          loadFrameScript(url: string, delayed: boolean): void;
        };
      }
      const panel = Services.wm
        .getMostRecentWindow('navigator:browser')
        .document.querySelector(selector) as Panel | null;
      if (!panel) return ['error', 'the popup is not open'];
      const name = `redeliver-test:${Math.random()}`;
      const heard = new Promise<[string, string]>((resolve) => {
        panel.messageManager.addMessageListener(name, ({ data }) => {
          clearInterval(timer);
          resolve(data);
        });
        const end = Date.now() + 5_000;
        const timer = setInterval(() => {
          if (panel.isConnected && Date.now() < end) return;
          clearInterval(timer);
          resolve(panel.isConnected ? ['error', 'the popup gives no answer'] : ['gone', '']);
        }, 50);
      });
      const script = `(async () => ${code})().then(
        (value) => sendAsyncMessage('${name}', ['ok', String(value)]),
        (reason) => sendAsyncMessage('${name}', ['error', String(reason)]))`;
      panel.messageManager.loadFrameScript(`data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
      return heard;
    },
    panelSelector,
    expression,
  );
  const [state, text] = answer as [string, string];
  if (state === 'error') throw new Error(text);
  return state === 'ok' ? text : null;
}

/** Whether the toolbar's popup is up and its document has loaded. */
export async function panelIsOpen(privileged: Page): Promise<boolean> {
  return inPanel(privileged, 'content.document.readyState').then(
    (state) => state !== null && state !== 'loading',
    () => false,
  );
}

/** The toolbar's popup: no tab, so WebDriver does not know it; reached by privileged scripts in its process. */
export class Panel implements View {
  private readonly privileged: Page;

  constructor(privileged: Page) {
    this.privileged = privileged;
  }

  async run(source: string, args: readonly Json[]): Promise<unknown> {
    const code = JSON.stringify(`(${wrapped(source, args)}).call(document)`);
    const sandbox = '{ sandboxPrototype: content, wantXrays: false }';
    const answer = await inPanel(this.privileged, `Cu.evalInSandbox(${code}, new Cu.Sandbox(content, ${sandbox}))`);
    if (answer === null) throw new Error('the popup has closed');
    return parsed(answer);
  }

  async clickAt({ x, y }: Point): Promise<void> {
    const one = (kind: string) =>
      `content.synthesizeMouseEvent('${kind}', ${x}, ${y}, { button: 0, clickCount: 1 }, { isAsyncEnabled: false })`;
    await inPanel(this.privileged, `(${['mousemove', 'mousedown', 'mouseup'].map(one).join(', ')})`);
  }

  async press(key: string): Promise<void> {
    await inPanel(this.privileged, `content.windowUtils.sendKeyEvent('keydown', ${JSON.stringify(key)}, 0, 0)`);
  }
}
