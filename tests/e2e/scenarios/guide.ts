import assert from 'node:assert/strict';
import { readText, waitForText } from '../actions';
import { runIn } from '../driver/view';
import { until } from '../poll';
import type { Scenario } from '../scenario';
import { textsIn } from '../texts';
import * as walk from './walk';

const german = textsIn('de');

export const guide: readonly Scenario[] = [
  {
    name: 'guide: from an explanation to its section, in the reader’s language, and on to a page of Microsoft',
    async run(stage) {
      await walk.turnOnFromWelcome(stage, 'de', 'gmail');
      const tab = await stage.open(walk.bounceIn('gmail', 'm365-banned-ip'));
      await stage.click(await stage.bar(tab), 'button', german.t('background:bar.explain'));
      const explanation = await stage.explanation();
      await stage.click(explanation, 'button', german.t('ui:guide.more'));
      const page = await until('the guide', async () => {
        const tabs = await stage.browser.tabs();
        return tabs.find((one) => one.url().includes('/guide.html#services'));
      });
      await waitForText(page, german.t('guide:section.services.title'));
      await page.front();
      const isInView = () =>
        runIn(page, (root) => {
          const { top, bottom } = root.querySelector('#services')?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
          return top >= -1 && top < innerHeight && bottom > 0;
        });
      await until('the section to be in view', isInView);
      assert.ok((await readText(page)).includes(german.t('guide:section.terms.title')));
      await stage.click(page, 'button', german.t('advice:destination.m365-delist-portal'));
      await stage.door('https://sender.office.com/');
    },
  },
];
