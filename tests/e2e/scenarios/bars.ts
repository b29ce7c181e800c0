import assert from 'node:assert/strict';
import { caseWith, DAY, start } from '../../core/follow/fixtures';
import { has, readText, waitForText } from '../actions';
import type { Tab } from '../driver/browser';
import { runIn } from '../driver/view';
import { never, until } from '../poll';
import type { Scenario } from '../scenario';
import type { Stage } from '../stage';
import { textsIn } from '../texts';
import * as walk from './walk';

const { t } = textsIn('en');
const gmail = 'https://mail.google.com';

const noBar = (tab: Tab) => never('a bar', async () => (await tab.closedRoots()).length > 0);

declare const browser: {
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
  tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
};

/** Text on the badge of the tab at this address, as a page of the extension sees it. */
const badgeOf = (page: Tab, url: string): Promise<string> =>
  runIn(
    page,
    async (_root, url) => {
      const [tab] = await browser.tabs.query({ url });
      return tab ? browser.action.getBadgeText({ tabId: tab.id }) : 'no such tab';
    },
    `${url}/*`,
  );

/** Waits until the badge of Gmail's tab says so. The tab stays in front: hidden, it would not look at what changed. */
async function badgeSays(stage: Stage, tab: Tab, text: string): Promise<void> {
  const page = await stage.browser.open(`${stage.browser.base}options.html`);
  await tab.front();
  let last = '';
  await until(
    () => `the badge "${text}" (it is "${last}")`,
    async () => {
      last = await badgeOf(page, gmail);
      return last === text;
    },
  );
  await page.close();
  await tab.front();
}

/** Puts the message of another page into this one, as webmails do without a page load. */
async function swapView(tab: Tab, page: string): Promise<void> {
  await runIn(
    tab,
    async (root, page) => {
      const text = await (await fetch(page)).text();
      const next = new DOMParser().parseFromString(text, 'text/html').querySelector('.content');
      const here = root.querySelector('.content');
      if (!next || !here) throw new Error('no .content');
      here.replaceChildren(...next.childNodes);
    },
    page,
  );
}

export const bars: readonly Scenario[] = [
  {
    name: 'a dismissed bar stays away, also after a reload; the bar of another message does not',
    alsoWithKills: true,
    async run(stage) {
      await walk.turnOnFromWelcome(stage, 'en', 'gmail');
      const tab = await stage.open(walk.bounceIn('gmail', 'm365-banned-ip'));
      await stage.click(await stage.bar(tab), 'button', t('background:bar.dismiss'));
      await stage.bars(tab, 0);
      await until('the dismissal to be kept', () => stage.stored('local', 'dismissed'));
      await tab.front();
      await tab.reload();
      await noBar(tab);
      await tab.goto(`${gmail}/gmail-ordinary.html`);
      await tab.goto(walk.bounceIn('gmail', 'm365-banned-ip'));
      await noBar(tab);
      await tab.goto(`${gmail}/gmail-conversation.html`);
      await stage.bars(tab, 2);
    },
  },
  {
    name: 'a conversation: one bar for each bounce, each explains its own',
    async run(stage) {
      await walk.turnOnFromWelcome(stage, 'en', 'gmail');
      const tab = await stage.open(`${gmail}/gmail-conversation.html`);
      const [, second] = await stage.bars(tab, 2);
      assert.ok(second);
      await badgeSays(stage, tab, '2');
      await tab.front();
      await stage.click(second, 'button', t('background:bar.explain'));
      const explanation = await stage.explanation();
      await waitForText(explanation, walk.headline(textsIn('en'), 'm365-banned-ip'));
      await waitForText(explanation, '203.0.113.9');
    },
  },
  {
    name: 'a conversation in Outlook: the mail of a person has no bar, the report in it has one',
    async run(stage) {
      await walk.turnOnFromWelcome(stage, 'en', 'outlook');
      const tab = await stage.open('https://outlook.office.com/outlook-conversation.html');
      await walk.explainFromBar(stage, tab, 'en', 'm365-banned-ip');
    },
  },
  {
    name: 'views swapped without a page load: the bar goes with its message and comes with the next',
    async run(stage) {
      await walk.turnOnFromWelcome(stage, 'en', 'gmail');
      const tab = await stage.open(walk.bounceIn('gmail', 'm365-banned-ip'));
      await stage.bar(tab);
      await swapView(tab, '/gmail-ordinary.html');
      await stage.bars(tab, 0);
      await badgeSays(stage, tab, '');
      await tab.front();
      await swapView(tab, '/gmail-conversation.html');
      await stage.bars(tab, 2);
    },
  },
  {
    name: 'a case is due: the badge counts the bounce that is open, then says so again',
    async run(stage) {
      await walk.turnOnFromWelcome(stage, 'en', 'gmail');
      const days = (Date.now() - start) / DAY - 5;
      const due = caseWith([
        ['bounced', days],
        ['asked m365-delist-portal', days],
      ]);
      const settings = { language: 'en', badge: true, marks: false, follow: true };
      await stage.plant('local', { settings, 'case-due': JSON.parse(JSON.stringify(due)) });
      // It looks for what is due when it wakes.
      await stage.putToSleep();
      const tab = await stage.open(walk.bounceIn('gmail', 'm365-banned-ip'));
      await stage.bar(tab);
      await badgeSays(stage, tab, '1');
      await swapView(tab, '/gmail-ordinary.html');
      await tab.front();
      await stage.bars(tab, 0);
      await badgeSays(stage, tab, '!');
    },
  },
  {
    name: 'a message in a frame of a webmail that was turned on from the popup',
    async run(stage) {
      const tab = await stage.open('https://post.example/generic-frame.html');
      await walk.turnOnFromPopup(stage, tab, 'en');
      await walk.explainFromBar(stage, tab, 'en', 'm365-banned-ip');
    },
  },
  {
    name: 'another language: the bars in open tabs follow',
    async run(stage) {
      await walk.turnOnFromWelcome(stage, 'en', 'gmail');
      const tab = await stage.open(walk.bounceIn('gmail', 'm365-banned-ip'));
      await walk.checkBar(stage, tab, 'en', 'm365-banned-ip');
      const options = await stage.openOwn('popup.html');
      await walk.chooseLanguage(stage, options, 'ru');
      await options.close();
      await tab.front();
      await walk.checkBar(stage, tab, 'ru', 'm365-banned-ip');
    },
  },
  {
    name: 'access taken back: bar and badge go at once, and the popup says what it may not',
    async run(stage) {
      await walk.turnOnFromWelcome(stage, 'en', 'gmail');
      const tab = await stage.open(walk.bounceIn('gmail', 'm365-banned-ip'));
      await stage.bar(tab);
      const page = await stage.openOwn('options.html');
      const id = await runIn(
        page,
        async () => (await browser.tabs.query({ url: 'https://mail.google.com/*' }))[0]?.id ?? -1,
      );
      await page.close();
      const popup = await stage.openOwn(`popup.html?tab=${id}`);
      await waitForText(popup, walk.headline(textsIn('en'), 'm365-banned-ip'));
      await stage.browser.withdraw(`${gmail}/*`);
      await popup.reload();
      await waitForText(popup, t('errors:no-permission.title'));
      await tab.front();
      await stage.bars(tab, 0);
      await tab.reload();
      await noBar(tab);
    },
  },
  {
    name: 'the options: a webmail turned off loses its bar, the badge can be switched off',
    alsoWithKills: true,
    async run(stage) {
      await walk.turnOnFromWelcome(stage, 'en', 'gmail');
      const tab = await stage.open(walk.bounceIn('gmail', 'm365-banned-ip'));
      await stage.bar(tab);
      const options = await stage.openOwn('options.html');
      await stage.click(options, 'checkbox', t('ui:options.badgeSwitch'));
      await badgeSays(stage, tab, '');
      await options.front();
      await stage.click(options, 'button', t('ui:webmails.turnOffFor', { name: 'Gmail' }));
      await until('Gmail to be off', () => has(options, 'button', t('ui:webmails.turnOnFor', { name: 'Gmail' })));
      await tab.front();
      await stage.bars(tab, 0);
    },
  },
  {
    name: 'ordinary mail and lists: no bar, and the background is not even woken',
    async run(stage) {
      await walk.turnOnFromWelcome(stage, 'en', 'gmail');
      await walk.turnOnFromWelcome(stage, 'en', 'outlook');
      for (const page of ['gmail-ordinary', 'gmail-list', 'outlook-ordinary', 'outlook-list']) {
        const host = page.startsWith('gmail') ? gmail : 'https://outlook.office.com';
        const tab = await stage.open(`${host}/nothing`);
        await stage.putToSleep();
        await tab.goto(`${host}/${page}.html`);
        await never(`a bar, or a question to the background, on ${page}`, async () => {
          const bars = await tab.closedRoots();
          return bars.length > 0 || (await stage.browser.backgroundRuns());
        });
        assert.ok((await readText(tab)).length > 0);
      }
    },
  },
];
