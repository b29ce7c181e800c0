import assert from 'node:assert/strict';
import type { Language } from '../../../core/messages';
import { has, waitForText } from '../actions';
import type { Tab } from '../driver/browser';
import { runIn } from '../driver/view';
import { until } from '../poll';
import type { Scenario } from '../scenario';
import type { Stage } from '../stage';
import { textsIn } from '../texts';
import * as walk from './walk';

/** The walk-through of this id, once it has opened. */
export async function walkThrough(stage: Stage, id: string): Promise<Tab> {
  return until(`the walk-through ${id}`, async () => {
    const tabs = await stage.browser.tabs();
    return tabs.find((one) => one.url().includes(`/walk.html?id=${id}&`));
  });
}

/** From an open bounce to the steps of its door. */
async function openFromBounce(stage: Stage, language: Language): Promise<Tab> {
  const { t } = textsIn(language);
  await walk.turnOnFromWelcome(stage, language, 'gmail');
  const tab = await stage.open(walk.bounceIn('gmail', 'm365-banned-ip'));
  const explanation = await walk.explainFromBar(stage, tab, language, 'm365-banned-ip');
  await stage.click(explanation, 'button', t('ui:walk.open'));
  const page = await walkThrough(stage, 'm365-delist-portal');
  await waitForText(page, t('walks:walk.m365-delist-portal.title'));
  await page.front();
  return page;
}

/** Presses the tick or the choice that says so, as its label does. */
export const tick = (page: Tab, label: string) =>
  runIn(
    page,
    (root, label) => {
      const found = [...root.querySelectorAll('label')].find((one) => one.textContent?.trim() === label);
      if (!found) throw new Error(`nothing says "${label}"`);
      found.click();
    },
    label,
  );

const tickedIn = (page: Tab) => runIn(page, (root) => root.querySelectorAll('input[type=checkbox]:checked').length);

const inLanguage = (language: Language): Scenario => {
  const { t } = textsIn(language);
  const copyOne = (ask: 'ip' | 'diagnostic') => t('walks:copyOne', { name: t(`walks:ask.${ask}.label`) });
  return {
    name: `walk-through (${language}): from a bounce through the portal to “not currently blocked”, and the next door`,
    async run(stage) {
      const page = await openFromBounce(stage, language);
      assert.ok(!page.url().includes(walk.facts.ip), 'the address names the IP');
      await stage.click(page, 'button', copyOne('ip'));
      await waitForText(page, t('walks:copied', { name: t('walks:ask.ip.label') }));
      assert.equal(await stage.browser.clipboard(), walk.facts.ip);

      await stage.click(page, 'button', walk.actionNamed(textsIn(language), 'm365-delist-portal', null));
      await stage.door('https://sender.office.com/');
      assert.equal(await stage.browser.clipboard(), walk.facts.ip);

      await page.front();
      await tick(page, t('walks:step.portal-form.title'));
      await tick(page, t('walks:outcome.portal-not-listed.title'));
      await waitForText(page, t('walks:next.title'));
      await stage.click(page, 'button', t('walks:walk.outlook-sender-support.title'));

      const next = await walkThrough(stage, 'outlook-sender-support');
      await waitForText(next, t('walks:step.outlook-form.title'));
      assert.equal(await tickedIn(next), 0, 'another walk-through has steps of its own');
      await stage.click(next, 'button', copyOne('diagnostic'));
      await until('the error text on the clipboard', async () => (await stage.browser.clipboard()).includes('5.7.606'));
    },
  };
};

const kept: Scenario = {
  name: 'walk-through: keeps what was ticked and said, and writes a letter from there',
  async run(stage) {
    const { t } = textsIn('en');
    const page = await openFromBounce(stage, 'en');
    const address = page.url();
    await tick(page, t('walks:step.stop-cause.title'));
    await tick(page, t('walks:outcome.asked.title'));
    await waitForText(page, t('walks:next.title'));
    await page.close();
    await stage.browser.killBackground();

    const again = await stage.open(address);
    await waitForText(again, t('walks:outcome.asked.text'));
    assert.equal(await tickedIn(again), 1);
    await tick(again, t('walks:outcome.still-refused.title'));
    await stage.click(again, 'button', t('walks:letter.recipient'));
    await waitForText(again, t('letter:subject.recipient'));
    const written = () =>
      runIn(again, (root) =>
        [...root.querySelectorAll('textarea, input')].map((one) => (one as HTMLInputElement).value),
      );
    await until('the IP in the letter', async () => (await written()).some((one) => one.includes(walk.facts.ip)));
    await stage.click(again, 'button', t('walks:back'));
    await until('the steps again', () => has(again, 'button', t('walks:letter.recipient')));
  },
};

export const walkThroughs: readonly Scenario[] = [...(['en', 'zh-Hans'] as const).map(inLanguage), kept];
