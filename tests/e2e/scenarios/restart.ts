import assert from 'node:assert/strict';
import { waitForText } from '../actions';
import { runIn } from '../driver/view';
import { never } from '../poll';
import type { Scenario } from '../scenario';
import type { Stage } from '../stage';
import { textsIn } from '../texts';
import { askAtPortal, storedCases, toggle } from './follow-up';
import * as walk from './walk';

const site = 'https://post.example';
const page = 'generic-bounce.html';
const reply = 'm365-banned-ip';

declare const browser: { permissions: { getAll(): Promise<{ origins: string[] }> } };

async function granted(stage: Stage): Promise<string[]> {
  const options = await stage.openOwn('options.html');
  const { origins } = await runIn(options, () => browser.permissions.getAll());
  await options.close();
  return origins;
}

/** The complaints of what ran until now are gone with it, so they are looked at first. */
async function restart(stage: Stage): Promise<void> {
  assert.deepEqual(await stage.browser.complaints(), []);
  await stage.browser.restart();
}

export const restarts: readonly Scenario[] = [
  {
    name: 'the browser is ended and started again: site still watched, language and followed case still there',
    leftOut: { firefox: 'an extension that was loaded for a test ends with the browser' },
    needsFresh: true,
    async run(stage) {
      await (await toggle(stage, true)).close();
      await askAtPortal(stage);
      const tab = await stage.open(`${site}/${page}`);
      await walk.turnOnFromPopup(stage, tab, 'da');
      await tab.front();
      await walk.checkBar(stage, tab, 'da', reply);
      const cases = await storedCases(stage);
      assert.ok(cases.includes(walk.facts.ip), cases);

      await restart(stage);
      // No page of the extension has been open since, and nothing of it was pressed.
      await walk.checkBar(stage, await stage.open(`${site}/${page}`), 'da', reply);
      const other = await stage.open(`https://other.example/${page}`);
      await never('a bar', async () => (await other.closedRoots()).length > 0);
      assert.deepEqual(await granted(stage), [`${site}/*`]);
      assert.equal(await storedCases(stage), cases);
      const list = await stage.openOwn('reports.html');
      await waitForText(list, textsIn('da').t('reports:title'));
      await waitForText(list, walk.facts.ip);
    },
  },
];
