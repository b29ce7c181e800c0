import assert from 'node:assert/strict';
import { readText, waitForText } from '../actions';
import type { View } from '../driver/view';
import type { Reporter } from '../lab/lab';
import { never } from '../poll';
import type { Scenario } from '../scenario';
import type { Stage } from '../stage';
import { textsIn } from '../texts';
import type { Webmail } from '../webmails/webmail';
import * as walk from './walk';

const texts = textsIn('en');

/** What a report that refuses the sender's IP is called in the list, by who wrote it. */
const subjects: Readonly<Record<Reporter, string>> = {
  postfix: 'Undelivered Mail Returned to Sender',
  exim: 'Mail delivery failed: returning message to sender',
};
const reporters = ['postfix', 'exim'] as const;
const ordinary = 'Lunch on Monday';

/** Alice's own mail, in words that reports use as well, and a report by each mail server. */
async function fillMailbox(stage: Stage): Promise<void> {
  await stage.lab.mailToAlice(ordinary, 'Shall we meet at noon? The parcel could not be delivered, by the way.');
  for (const reporter of reporters) await stage.lab.mailAndWaitForReport('banned-ip', reporter);
}

export async function checkExplanation(explanation: View): Promise<void> {
  await waitForText(explanation, walk.headline(texts, 'm365-banned-ip'));
  await waitForText(explanation, walk.facts.ip);
  assert.ok((await readText(explanation)).includes('banned-ip@recipient.test'));
}

/** A real webmail that was turned on: bars on what two mail servers bounced, none on ordinary mail, none once access is taken back. */
export const watched = ({ name, server, logIn, openMessage }: Webmail): Scenario => ({
  name: `${name}, turned on and off: bars on the reports of Postfix and Exim, none on ordinary mail`,
  needs: [server, 'exim'],
  async run(stage) {
    await fillMailbox(stage);
    const tab = await logIn(stage);
    await openMessage(tab, ordinary);
    await walk.turnOnFromPopup(stage, tab, 'en');
    const noBar = async (place: { closedRoots(): Promise<View[]> }) =>
      never('a bar', async () => (await place.closedRoots()).length + (await tab.closedRoots()).length > 0);
    for (const reporter of reporters) {
      const bar = await stage.bar(await openMessage(tab, subjects[reporter]));
      await waitForText(bar, walk.headline(texts, 'm365-banned-ip'));
      await stage.click(bar, 'button', texts.t('background:bar.explain'));
      await checkExplanation(await stage.explanation());
      await stage.closeExplanation();
      await tab.front();
    }
    await noBar(await openMessage(tab, ordinary));
    const place = await openMessage(tab, subjects.postfix);
    await stage.bar(place);
    await stage.browser.withdraw(walk.patternOf(tab));
    await stage.bars(place, 0);
    await noBar(await openMessage(tab, subjects.exim));
  },
});
