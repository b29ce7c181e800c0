import { waitForText } from '../actions';
import type { Tab } from '../driver/browser';
import { runIn } from '../driver/view';
import { never } from '../poll';
import type { Scenario } from '../scenario';
import { textsIn } from '../texts';
import * as walk from './walk';

const { t } = textsIn('en');

/** A page of no webmail that is known, where nothing was granted. */
const unknownWebmail = 'https://post.example/generic-bounce.html';

/** Selects what an element holds and answers with the selected text. */
function select(tab: Tab, selector: string): Promise<string> {
  return runIn(
    tab,
    (root, selector) => {
      const element = root.querySelector(selector);
      if (!element) throw new Error(`no ${selector}`);
      getSelection()?.selectAllChildren(element);
      return getSelection()?.toString() ?? '';
    },
    selector,
  );
}

const noBar = (tab: Tab) => never('a bar', async () => (await tab.closedRoots()).length > 0);

/** Ways that need no permission but the click itself. */
export const handOver: readonly Scenario[] = [
  {
    name: 'right-click on the text of a bounce on an arbitrary site',
    alsoWithKills: true,
    async run(stage) {
      const tab = await stage.open(unknownWebmail);
      await stage.chooseMenuItem(tab, await select(tab, '.text'));
      const explanation = await stage.explanation();
      await waitForText(explanation, walk.headline(textsIn('en'), 'm365-banned-ip'));
      await walk.goThroughPortal(stage, explanation, 'en');
    },
  },
  {
    name: 'right-click on text that is no bounce',
    async run(stage) {
      const tab = await stage.open('https://post.example/generic-ordinary.html');
      await stage.chooseMenuItem(tab, await select(tab, '.text'));
      await waitForText(await stage.explanation(), t('diagnosis:noBounce.title'));
    },
  },
  {
    name: 'toolbar button on a webmail that nobody knows and nobody turned on',
    alsoWithKills: true,
    async run(stage) {
      const tab = await stage.open(unknownWebmail);
      await noBar(tab);
      const popup = await stage.pressToolbarButton(tab);
      await waitForText(popup, walk.headline(textsIn('en'), 'm365-banned-ip'));
      await walk.goThroughPortal(stage, popup, 'en');
    },
  },
  {
    name: 'toolbar button on a message in a frame',
    async run(stage) {
      const tab = await stage.open('https://post.example/generic-frame.html');
      const popup = await stage.pressToolbarButton(tab);
      await waitForText(popup, walk.headline(textsIn('en'), 'm365-banned-ip'));
    },
  },
  {
    name: 'toolbar button on a page without a bounce',
    async run(stage) {
      const tab = await stage.open('https://journal.example/article.html');
      const popup = await stage.pressToolbarButton(tab);
      await waitForText(popup, t('diagnosis:noBounce.title'));
      await stage.click(popup, 'button', t('ui:none.paste'));
      await waitForText(popup, t('ui:paste.title'));
    },
  },
  {
    name: 'toolbar button on a page of the browser itself',
    async run(stage) {
      const address = stage.browser.name === 'chromium' ? 'chrome://version/' : 'about:support';
      const popup = await stage.pressToolbarButton(await stage.open(address));
      await waitForText(popup, t('errors:tab-unreachable.title'));
      await stage.click(popup, 'button', t('ui:failure.paste'));
      await waitForText(popup, t('ui:paste.title'));
    },
  },
];
