import type { Tab } from '../driver/browser';
import { runIn } from '../driver/view';
import { never, until } from '../poll';
import type { Scenario } from '../scenario';
import type { Stage } from '../stage';
import { textsIn } from '../texts';
import * as walk from './walk';

const { t } = textsIn('en');

const list = 'https://mail.google.com/gmail-list.html';
const countIn = async (tab: Tab) => (await tab.closedRoots()).length;

declare const browser: { storage: { local: { get(key: string): Promise<{ settings?: { marks: boolean } }> } } };

/** What the marks of the page say to screen readers. */
const labelsIn = async (tab: Tab) =>
  Promise.all(
    (await tab.closedRoots()).map((root) =>
      runIn(root, (root) => root.querySelector('[role="img"]')?.getAttribute('aria-label') ?? '').catch(() => ''),
    ),
  );

/** Switches the marks on or off where a user does. */
async function toggle(stage: Stage, wanted: boolean): Promise<void> {
  const options = await stage.openOwn('options.html');
  await stage.click(options, 'checkbox', t('ui:options.listsSwitch'));
  await until('the setting to be kept', () =>
    runIn(
      options,
      async (_root, wanted) => (await browser.storage.local.get('settings')).settings?.marks === wanted,
      wanted,
    ),
  );
  await options.close();
}

export const marks: readonly Scenario[] = [
  {
    name: 'message lists: no mark until the user wants them, then one for each bounce; off again, they are gone',
    alsoWithKills: true,
    async run(stage) {
      await walk.turnOnFromWelcome(stage, 'en', 'gmail');
      const tab = await stage.open(list);
      await never('a mark', async () => (await countIn(tab)) > 0);
      await toggle(stage, true);
      await tab.front();
      // A new setting lets every text be asked for again: the first marks may be drawn twice.
      const wanted = [t('background:mark'), t('background:mark')].join();
      await until('two marks, which say what they are', async () => (await labelsIn(tab)).join() === wanted);
      await tab.reload();
      await until('two marks after a reload', async () => (await countIn(tab)) === 2);
      await toggle(stage, false);
      await tab.front();
      await until('the marks to go', async () => (await countIn(tab)) === 0);
    },
  },
];
