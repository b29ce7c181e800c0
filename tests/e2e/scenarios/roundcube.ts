import assert from 'node:assert/strict';
import { readText, waitForText } from '../actions';
import type { Tab } from '../driver/browser';
import { runIn, type View } from '../driver/view';
import { never, until } from '../poll';
import type { Scenario } from '../scenario';
import type { Stage } from '../stage';
import { textsIn } from '../texts';
import * as walk from './walk';

const texts = textsIn('en');
const { t } = texts;

/** PHP compiles Roundcube anew for the first pages that it serves. */
const slow = 30_000;

const hasList = (tab: Tab) => runIn(tab, (root) => root.querySelectorAll('#messagelist tbody tr').length > 0);

/** Logs alice in, unless the browser still is, and shows her list of messages. */
async function logIn(stage: Stage): Promise<Tab> {
  const tab = await stage.open(stage.lab.web);
  const hasForm = () => runIn(tab, (root) => root.querySelector('#rcmloginuser') !== null);
  await until('Roundcube', async () => (await hasForm()) || hasList(tab), slow);
  await runIn(tab, (root) => {
    for (const [name, value] of [
      ['user', 'alice'],
      ['pwd', 'dummy'],
    ]) {
      const field = root.querySelector<HTMLInputElement>(`#rcmlogin${name}`);
      if (field && value) field.value = value;
    }
    root.querySelector<HTMLElement>('#rcmloginsubmit')?.click();
  });
  await until('the list of messages', () => hasList(tab), slow);
  return tab;
}

/** Opens the newest message with this subject in the preview, and answers with its frame. */
async function openMessage(tab: Tab, subject: string): Promise<Awaited<ReturnType<Tab['frame']>> & object> {
  const place = await until(`"${subject}" in the list`, () =>
    runIn(
      tab,
      (root, subject) => {
        const cell = [...root.querySelectorAll('#messagelist tbody td.subject')].find((one) =>
          one.textContent?.includes(subject),
        );
        const box = cell?.getBoundingClientRect();
        return box && box.height > 0 ? { x: box.x + 30, y: box.y + 8 } : null;
      },
      subject,
    ),
  );
  await tab.clickAt(place);
  return until(`the message "${subject}"`, async () => {
    const frame = await tab.frame('_action=preview');
    return frame && (await runIn(frame, (root, subject) => (root as Document).title.includes(subject), subject))
      ? frame
      : null;
  });
}

async function checkExplanation(stage: Stage, explanation: View): Promise<void> {
  await waitForText(explanation, walk.headline(texts, 'm365-banned-ip'));
  assert.ok((await readText(explanation)).includes('banned-ip@recipient.test'));
  await walk.goThroughPortal(stage, explanation, 'en');
}

export const roundcube: readonly Scenario[] = [
  {
    name: 'Roundcube with a report that Postfix wrote: turned on, bar, explanation, portal',
    needsLab: true,
    alsoWithKills: true,
    async run(stage) {
      await stage.lab.mailAndWaitForReport('banned-ip');
      const tab = await logIn(stage);
      await openMessage(tab, 'Undelivered');
      await walk.turnOnFromPopup(stage, tab, 'en');
      const frame = await openMessage(tab, 'Undelivered');
      const bar = await stage.bar(frame);
      await waitForText(bar, walk.headline(texts, 'm365-banned-ip'));
      await stage.click(bar, 'button', t('background:bar.explain'));
      await checkExplanation(stage, await stage.explanation());
    },
  },
  {
    name: 'Roundcube, not turned on: the toolbar button reads the open report',
    needsLab: true,
    async run(stage) {
      await stage.lab.mailAndWaitForReport('banned-ip');
      const tab = await logIn(stage);
      await openMessage(tab, 'Undelivered');
      await checkExplanation(stage, await stage.pressToolbarButton(tab));
    },
  },
  {
    name: 'Roundcube, ordinary mail: no bar',
    needsLab: true,
    async run(stage) {
      await stage.lab.mailToAlice(
        'Lunch on Monday',
        'Shall we meet at noon? The parcel could not be delivered, by the way.',
      );
      const tab = await logIn(stage);
      await openMessage(tab, 'Lunch');
      await walk.turnOnFromPopup(stage, tab, 'en');
      const frame = await openMessage(tab, 'Lunch');
      await never('a bar', async () => (await frame.closedRoots()).length + (await tab.closedRoots()).length > 0);
    },
  },
];
