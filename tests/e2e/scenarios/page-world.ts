import assert from 'node:assert/strict';
import { waitForText } from '../actions';
import type { Tab } from '../driver/browser';
import { runIn } from '../driver/view';
import { never, until } from '../poll';
import type { Scenario } from '../scenario';
import type { Stage } from '../stage';
import { textsIn } from '../texts';
import * as walk from './walk';

const texts = textsIn('en');
const { t } = texts;
const bounce = walk.bounceIn('gmail', 'm365-banned-ip');

async function openWithBar(stage: Stage): Promise<Tab> {
  await walk.turnOnFromWelcome(stage, 'en', 'gmail');
  const tab = await stage.open(bounce);
  await stage.bar(tab);
  return tab;
}

/** Adds a rule sheet to the page, as its own. */
const addRules = (tab: Tab, rules: string) =>
  runIn(
    tab,
    (root, rules) => {
      const style = (root as Document).createElement('style');
      style.id = 'rules';
      style.textContent = rules;
      (root as Document).head.append(style);
    },
    rules,
  );

const dropRules = (tab: Tab) => runIn(tab, (root) => root.querySelector('#rules')?.remove());

/** The bar, and the first line of text below it. */
const measure = (tab: Tab) =>
  runIn(tab, (root) => {
    const host = [...root.querySelectorAll('*')].find(({ localName }) => localName.startsWith('x-'));
    const walker = (root as Document).createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const below: number[] = [];
    while (host && walker.nextNode()) {
      const { currentNode: text } = walker;
      if (!(host.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) || !text.nodeValue?.trim()) continue;
      const range = (root as Document).createRange();
      range.selectNodeContents(text);
      const { top, height } = range.getBoundingClientRect();
      if (height > 0) below.push(top);
    }
    const { top = 0, bottom = 0, width = 0, height = 0 } = host?.getBoundingClientRect() ?? {};
    return { top, bottom, width, height, text: Math.min(...below) };
  });

/** What pages do to everything, and so to the bar. */
const rules: Readonly<Record<string, string>> = {
  'all hidden':
    '* { opacity: 1 } :not(:defined) { display: none !important; visibility: hidden !important; opacity: 0 !important; }',
  'all reverted':
    ':not(:defined) { all: revert !important; position: fixed !important; top: -500px !important; transform: scale(0) !important; }',
  'huge letters':
    'html, body { font-size: 60px !important; line-height: 4 !important; letter-spacing: 1em !important; }',
  'rules for elements': 'p, b, button, svg { display: none; color: red; font-size: 50px; float: right; }',
  'from right to left': 'html, body { direction: rtl !important; text-align: right !important; }',
  'from top to bottom': ':not(:defined) { writing-mode: vertical-rl !important; }',
  larger: 'html { zoom: 1.5; }',
};

/** Ways to lay a message out in which a bar right before it would cover, squeeze or cut the text. */
const layouts: Readonly<Record<string, string>> = {
  'header and text side by side': '.reader { display: flex; } .top { inline-size: 120px; } .text { flex: 1; }',
  'text laid over the page': '.reader { position: relative; } .text { position: absolute; inset: 120px 0 auto; }',
  'text that scrolls in a pane of fixed height':
    '.reader { display: flex; flex-direction: column; block-size: 360px; overflow: hidden; } .text { flex: none; block-size: 200px; overflow: auto; } .top { block-size: 120px; flex: none; }',
};

/** Has the bar put up anew, as after a page that dropped it. */
const dropBar = (tab: Tab) =>
  runIn(tab, (root) => [...root.querySelectorAll('*')].find(({ localName }) => localName.startsWith('x-'))?.remove());

const isCut = (tab: Tab) =>
  runIn(tab, (root) => {
    const pane = root.querySelector('.reader');
    return !!pane && getComputedStyle(pane).overflowY === 'hidden' && pane.scrollHeight > pane.clientHeight + 1;
  });

async function checkReadable(tab: Tab, what: string): Promise<void> {
  const { width, height, bottom, text } = await measure(tab);
  assert.ok(width >= 200 && height >= 40 && height <= 300, `${what}: the bar is ${width} × ${height}`);
  assert.ok(text >= bottom - 1, `${what}: the bar ends at ${bottom}, the text below begins at ${text}`);
}

/** Everything a page can do by script to have the bar's buttons pressed. */
const pressByScript = (tab: Tab) =>
  runIn(tab, (root) => {
    const host = [...root.querySelectorAll<HTMLElement>('*')].find(({ localName }) => localName.startsWith('x-'));
    if (!host) throw new Error('no bar');
    const { x, y, width, height } = host.getBoundingClientRect();
    host.focus();
    host.click();
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      for (const at of [0.7, 0.8, 0.9, 0.97]) {
        const where = { clientX: x + width * at, clientY: y + height / 2, bubbles: true, composed: true, detail: 1 };
        (root.elementFromPoint(where.clientX, where.clientY) ?? host).dispatchEvent(new MouseEvent(type, where));
      }
    }
    for (const type of ['keydown', 'keypress', 'keyup'])
      host.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', bubbles: true, composed: true }));
    return { root: host.shadowRoot, text: host.textContent, animations: (root as Document).getAnimations().length };
  });

const isDark = (bar: Awaited<ReturnType<Stage['bar']>>) =>
  runIn(bar, (root) => root.querySelector('.bar')?.classList.contains('dark') ?? false);

export const pageWorld: readonly Scenario[] = [
  {
    name: 'the page’s styles do not reach the bar, and it never covers the text',
    async run(stage) {
      await walk.turnOnFromPopup(stage, await stage.open('https://post.example/generic-bounce.html'), 'en');
      const [tab] = (await stage.browser.tabs()).filter((one) => one.url().includes('post.example'));
      assert.ok(tab);
      await tab.front();
      await stage.bar(tab);
      await checkReadable(tab, 'as it comes');
      for (const [name, sheet] of Object.entries(rules)) {
        await addRules(tab, sheet);
        await checkReadable(tab, name);
        await dropRules(tab);
      }
    },
  },
  {
    name: 'the bar stands clear of the text, however the page lays it out',
    async run(stage) {
      const tab = await stage.open('https://post.example/generic-bounce.html');
      await walk.turnOnFromPopup(stage, tab, 'en');
      for (const [name, sheet] of Object.entries(layouts)) {
        await tab.front();
        await tab.reload();
        await stage.bar(tab);
        await addRules(tab, sheet);
        await dropBar(tab);
        await stage.bar(tab);
        await checkReadable(tab, name);
        assert.equal(await isCut(tab), false, `${name}: the end is cut off`);
      }
    },
  },
  {
    name: 'the page’s scripts neither read the bar nor press it, and find nothing of ours in their world',
    async run(stage) {
      await walk.turnOnFromWelcome(stage, 'en', 'gmail');
      const clean = await stage.open('https://post.example/gmail-bounce.html');
      const names = (tab: Tab) => runIn(tab, () => Object.getOwnPropertyNames(window).sort());
      const before = await names(clean);
      const tab = await stage.open(bounce);
      await stage.bar(tab);
      assert.deepEqual(await names(tab), before);
      assert.deepEqual(await pressByScript(tab), { root: null, text: '', animations: 0 });
      await never('an explanation, or no bar', async () => {
        const isOpen = (await stage.browser.popup()) !== null;
        return isOpen || (await stage.browser.tabs()).some((one) => one.url().includes('popup.html'));
      });
      await stage.bar(tab);
    },
  },
  {
    name: 'a bar that the page makes see-through takes no click',
    async run(stage) {
      const tab = await openWithBar(stage);
      const bar = await stage.bar(tab);
      await addRules(tab, 'body { opacity: 0.05; }');
      await stage.click(bar, 'button', t('background:bar.dismiss'));
      await never('a bar dismissed', async () => (await tab.closedRoots()).length === 0);
      await dropRules(tab);
      await stage.click(bar, 'button', t('background:bar.dismiss'));
      await stage.bars(tab, 0);
    },
  },
  {
    name: 'the bar by keyboard: reached with Tab, shows where the focus is, pressed with Enter',
    async run(stage) {
      const tab = await openWithBar(stage);
      const bar = await stage.bar(tab);
      const focused = () =>
        runIn(bar, (root) => {
          const element = (root as ShadowRoot).activeElement;
          return element
            ? `${element.className} ${element.matches(':focus-visible') && getComputedStyle(element).outlineStyle}`
            : '';
        });
      for (let step = 0; step < 60 && !(await focused()).startsWith('explain'); step++) await tab.press('Tab');
      assert.equal(await focused(), 'explain solid');
      for (let step = 0; step < 4 && !(await focused()).startsWith('dismiss'); step++) await tab.press('Tab');
      assert.equal(await focused(), 'dismiss solid');
      await tab.press('Enter');
      await stage.bars(tab, 0);
    },
  },
  {
    name: 'the bar follows the webmail’s dark mode while it is shown, and stays off paper',
    async run(stage) {
      const tab = await openWithBar(stage);
      const bar = await stage.bar(tab);
      assert.equal(await isDark(bar), false);
      await addRules(tab, 'html, body, body * { background-color: #111 !important; color: #eee !important; }');
      await until('a dark bar', () => isDark(bar));
      await dropRules(tab);
      await until('a light bar', async () => !(await isDark(bar)));
      await stage.browser.useMedium(tab, 'print');
      await until('no bar on paper', async () => (await measure(tab)).height === 0);
      await stage.browser.useMedium(tab, 'screen');
      await until('the bar on the screen', async () => (await measure(tab)).height > 0);
      await waitForText(bar, walk.headline(texts, 'm365-banned-ip'));
    },
  },
];
