import assert from 'node:assert/strict';
import { waitForText } from '../actions';
import { runIn } from '../driver/view';
import { until } from '../poll';
import type { Scenario } from '../scenario';
import { textsIn } from '../texts';

declare const browser: { permissions: { getAll(): Promise<{ origins: string[] }> } };

/** How it begins, and what the other tests lean on: that a call to strangers would be noticed. */
export const harness: readonly Scenario[] = [
  {
    name: 'the installation opens the welcome page, and asks for nothing',
    needsFresh: true,
    async run(stage) {
      const welcome = await until('the welcome page', async () =>
        (await stage.browser.tabs()).find((tab) => tab.url() === `${stage.browser.base}welcome.html`),
      );
      await waitForText(welcome, textsIn('en').t('ui:welcome.title'));
      const { origins } = await runIn(welcome, () => browser.permissions.getAll());
      assert.deepEqual(origins, []);
    },
  },
  {
    name: 'a call to another host would be noticed',
    async run(stage) {
      const tab = await stage.open('https://post.example/nothing');
      await runIn(tab, (root) => {
        const image = document.createElement('img');
        image.src = 'https://stranger.test/pixel';
        (root as Document).body.append(image);
      });
      await until('the call in the log', () => stage.strangers().length > 0);
      assert.deepEqual(stage.strangers(), ['stranger.test/pixel']);
      stage.expect('https://stranger.test/');
    },
  },
];
