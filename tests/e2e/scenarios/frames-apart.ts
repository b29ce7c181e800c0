import assert from 'node:assert/strict';
import { waitForText } from '../actions';
import type { FrameView, Tab } from '../driver/browser';
import { runIn } from '../driver/view';
import { never, until } from '../poll';
import type { Scenario } from '../scenario';
import type { Stage } from '../stage';
import { textsIn } from '../texts';
import * as walk from './walk';

const texts = textsIn('en');
const { t } = texts;
const site = 'https://www.icloud.com';
const textSite = 'https://www-mail.icloud-sandbox.com';
const clientOf = { icloud: '/applications/mail2/', gmx: 'webmailer.gmx.net' } as const;
type House = keyof typeof clientOf;

/** Opens a page of the house, and says that its frames are asked for as well. */
async function open(stage: Stage, address: string): Promise<Tab> {
  for (const host of [site, textSite, 'https://webmailer.gmx.net', 'https://gmxnet.mailbody-ui.de']) stage.expect(host);
  return stage.open(address);
}

const frame = (tab: Tab, address: string): Promise<FrameView> =>
  until(`the frame ${address}`, () => tab.frame(address));

async function checkExplained(stage: Stage): Promise<void> {
  const explanation = await stage.explanation();
  await waitForText(explanation, walk.headline(texts, 'm365-banned-ip'));
  await waitForText(explanation, walk.facts.ip);
}

/** Opens the next mail in the same frames: first its header, then its text. */
async function openNext(client: FrameView, text: FrameView, mail: 'bounce' | 'ordinary'): Promise<void> {
  await runIn(
    client,
    (root, chosen) => {
      const rows = [...root.querySelectorAll('[role="treeitem"]')];
      for (const [index, row] of rows.entries()) row.setAttribute('aria-selected', String(index === chosen));
      const name = rows[chosen]?.querySelector('.thread-participants')?.textContent ?? '';
      root.querySelector('.contact-token')?.replaceChildren(name);
    },
    mail === 'bounce' ? 0 : 1,
  );
  await new Promise((passed) => setTimeout(passed, 500));
  await runIn(
    text,
    async (root, file) => {
      const page = await (await fetch(file)).text();
      const next = new DOMParser().parseFromString(page, 'text/html').querySelector('.mail-message-defaults');
      if (next) root.querySelector('.mail-message-defaults')?.replaceWith(next);
    },
    `icloud-frame-${mail}.html`,
  );
}

const shown = (house: House): Scenario => ({
  name: `${house}: header in one site, text in a frame of another: one bar, which explains both`,
  alsoWithKills: true,
  async run(stage) {
    await walk.turnOnFromWelcome(stage, 'en', house);
    const tab = await open(stage, walk.bounceIn(house, 'm365-banned-ip'));
    const bar = await stage.bar(await frame(tab, clientOf[house]));
    await waitForText(bar, walk.headline(texts, 'm365-banned-ip'));
    await stage.click(bar, 'button', t('background:bar.explain'));
    await checkExplained(stage);
  },
});

/** The toolbar button reaches the page's own site alone; the popup says so and asks for both. */
const shut = (house: House): Scenario => ({
  name: `${house} by the toolbar button: says that it may not read the frame, and reads it once both sites are granted`,
  async run(stage) {
    const tab = await open(stage, walk.bounceIn(house, 'm365-banned-ip'));
    await frame(tab, house === 'icloud' ? textSite : 'mailbody-ui.de');
    const patterns = {
      icloud: [`${site}/*`, 'https://*.icloud-sandbox.com/*'],
      gmx: ['https://*.gmx.net/*', 'https://*.mailbody-ui.de/*'],
    };
    const popup = await stage.pressToolbarButton(tab);
    await waitForText(popup, t('errors:text-apart.title'));
    for (const pattern of patterns[house]) await stage.browser.agreeTo(pattern);
    await stage.click(popup, 'button', t('ui:watch.button'));
    await waitForText(popup, walk.headline(texts, 'm365-banned-ip'));
    await stage.browser.closePopup();
    await stage.bar(await frame(tab, clientOf[house]));
  },
});

export const framesApart: readonly Scenario[] = [
  shown('icloud'),
  shown('gmx'),
  shut('icloud'),
  shut('gmx'),
  {
    name: 'iCloud: the next mail in the same frames takes the bar away, the one after it brings its own',
    async run(stage) {
      await walk.turnOnFromWelcome(stage, 'en', 'icloud');
      const tab = await open(stage, walk.bounceIn('icloud', 'm365-banned-ip'));
      const client = await frame(tab, clientOf.icloud);
      const text = await frame(tab, textSite);
      await stage.bar(client);
      await openNext(client, text, 'ordinary');
      await stage.bars(client, 0);
      await never('a bar on ordinary mail', async () => (await client.closedRoots()).length > 0);
      await openNext(client, text, 'bounce');
      await waitForText(await stage.bar(client), walk.headline(texts, 'm365-banned-ip'));
    },
  },
  {
    name: 'iCloud: of two mails in a conversation the bounce alone has a bar, ordinary mail none',
    async run(stage) {
      await walk.turnOnFromWelcome(stage, 'en', 'icloud');
      const client = `${site}/applications/mail2/current/en-us`;
      const tab = await open(stage, `${client}/icloud-conversation.html`);
      await stage.bar(tab);
      const isAboveSecond = await runIn(tab, (root) => {
        const [first, second] = root.querySelectorAll('iframe');
        return first?.previousElementSibling === null && second?.previousElementSibling !== null;
      });
      assert.ok(isAboveSecond, 'the bar stands above the wrong mail');
      await tab.goto(`${client}/icloud-ordinary.html`);
      await never('a bar on ordinary mail', async () => (await tab.closedRoots()).length > 0);
    },
  },
  {
    name: 'iCloud: one of the two sites taken back: no bar, the webmail counts as off, the popup says why',
    async run(stage) {
      await walk.turnOnFromWelcome(stage, 'en', 'icloud');
      await stage.browser.withdraw('https://*.icloud-sandbox.com/*');
      const tab = await open(stage, walk.bounceIn('icloud', 'm365-banned-ip'));
      const client = await frame(tab, clientOf.icloud);
      await never('a bar', async () => (await client.closedRoots()).length > 0);
      const popup = await stage.pressToolbarButton(tab);
      await waitForText(popup, t('errors:text-apart.title'));
      await waitForText(popup, t('ui:watch.button'));
    },
  },
];
