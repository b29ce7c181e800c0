import assert from 'node:assert/strict';
import type { Tab } from '../driver/browser';
import { runIn } from '../driver/view';
import { never, until } from '../poll';
import type { Scenario } from '../scenario';
import type { Stage } from '../stage';
import * as walk from './walk';

const bounce = walk.bounceIn('gmail', 'm365-banned-ip');

/** Longer than the dead man's switch takes. */
const SWITCH = 9_000;

/** Heights of the bars, as the page's own scripts see them: that something stands there, and no more. */
const heights = (tab: Tab) =>
  runIn(tab, (root) =>
    [...root.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('x-'))
      .map((host) => Math.round(host.getBoundingClientRect().height)),
  );

/** The names of the bars' elements; every copy of the extension has one of its own. */
const names = (tab: Tab) =>
  runIn(tab, (root) =>
    [...root.querySelectorAll('*')].map(({ localName }) => localName).filter((name) => name.startsWith('x-')),
  );

const room = async (tab: Tab) => (await heights(tab)).reduce((sum, height) => sum + height, 0);

async function openWithBar(stage: Stage): Promise<Tab> {
  await walk.turnOnFromWelcome(stage, 'en', 'gmail');
  const tab = await stage.open(bounce);
  await stage.bar(tab);
  return tab;
}

export const manners: readonly Scenario[] = [
  {
    name: 'switched off: the bar goes from a page in which nothing moves, also where nothing may move',
    async run(stage) {
      const tab = await openWithBar(stage);
      for (const medium of ['screen', 'still'] as const) {
        await stage.browser.useMedium(tab, medium);
        assert.ok((await room(tab)) >= 40, 'there is no bar');
        await never('a gap where the bar was', async () => (await room(tab)) < 40, SWITCH);
        await stage.browser.setEnabled(false);
        await tab.front();
        await until('the bar to go', async () => (await room(tab)) === 0, SWITCH);
        await never('a bar that comes back', async () => (await room(tab)) > 0);
        await stage.browser.setEnabled(true);
        await tab.front();
        await tab.reload();
        await stage.bar(tab);
      }
      await stage.browser.useMedium(tab, 'screen');
    },
  },
  {
    name: 'updated: the bar of the new copy stands in the place of the old one',
    async run(stage) {
      const tab = await openWithBar(stage);
      const [old] = await names(tab);
      await stage.browser.update();
      await tab.front();
      await until('another bar, alone', async () => {
        const [name, ...more] = await names(tab);
        assert.equal(more.length, 0, 'two bars at once');
        return name !== undefined && name !== old;
      });
      await never('no bar, or two', async () => (await names(tab)).length !== 1, SWITCH);
    },
  },
];
