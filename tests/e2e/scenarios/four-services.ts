import assert from 'node:assert/strict';
import { walks } from '../../../catalog/walks';
import { doorOf } from '../../../components/follow/wording';
import { type Language, languages } from '../../../core/messages';
import { fill, has, readText, waitForText } from '../actions';
import type { Tab } from '../driver/browser';
import { runIn } from '../driver/view';
import { until } from '../poll';
import type { Scenario } from '../scenario';
import type { Stage } from '../stage';
import { textsIn } from '../texts';
import { openBox } from './boxes';
import { type Row, rows } from './four-services-rows';
import { addressIn, explained, through, today } from './four-services-ways';
import * as walk from './walk';
import { tick, walkThrough } from './walk-through';

/** The letter instead of a page: in the reader's language, with the server's words, and back. */
async function throughLetter(stage: Stage, page: Tab, language: Language, button: string): Promise<void> {
  const { t } = textsIn(language);
  await stage.click(page, 'button', button);
  await waitForText(page, t('letter:subject.recipient'));
  await stage.click(page, 'button', t('ui:letter.copy'));
  await until('the letter on the clipboard', async () => {
    const copied = await stage.browser.clipboard();
    return copied.includes(t('letter:salutation')) && copied.includes(walk.facts.ip);
  });
  await stage.click(page, 'button', t('ui:letter.back'));
}

/** From the explanation to the door and back: "I have asked there", and when. */
async function askThere(stage: Stage, page: Tab, { door }: Row, language: Language): Promise<void> {
  const texts = textsIn(language);
  const { t } = texts;
  const button = walk.actionNamed(texts, door);
  if (door === 'recipient-letter') await throughLetter(stage, page, language, button);
  else await through(stage, page, button, addressIn(door, language));
  await page.front();
  await stage.click(page, 'button', t('ui:follow.iAsked'));
  await until('the answer to be noted', async () => !(await has(page, 'button', t('ui:follow.iAsked'))));
  const date = await today(page, language, 'medium');
  await waitForText(page, t('ui:follow.asked', { name: doorOf(texts, door), date }));
}

declare const browser: {
  storage: { session: { get(key: string): Promise<object>; remove(key: string): Promise<void> } };
};

/** Another language stands for another person: what came of the walk-through is not chosen yet. */
const forgetWalk = (steps: Tab) =>
  until('the outcome to be kept, to be forgotten', () =>
    runIn(steps, async () => {
      const isKept = 'walk-progress' in (await browser.storage.session.get('walk-progress'));
      if (isKept) await browser.storage.session.remove('walk-progress');
      return isKept;
    }),
  );

/** The same door step by step, to "I have asked and am waiting". */
async function stepByStep(stage: Stage, page: Tab, row: Row, language: Language): Promise<void> {
  const texts = textsIn(language);
  const { t } = texts;
  await stage.click(page, 'button', t('ui:walk.open'));
  const steps = await walkThrough(stage, row.walk);
  await waitForText(steps, t(`walks:walk.${row.walk}.title` as never));
  const known = walks.find(({ id }) => id === row.walk);
  assert.ok(known);
  for (const { id } of known.steps) await waitForText(steps, t(`walks:step.${id}.title` as never));
  await tick(steps, t('walks:outcome.asked.title'));
  await waitForText(steps, t('walks:outcomes.noted', { date: await today(steps, language, 'long') }));
  await forgetWalk(steps);
  await steps.close();
}

/** What the list of cases says of it: asked today, twice in each language. */
async function checkList(stage: Stage, list: Tab, { door }: Row, language: Language): Promise<void> {
  const texts = textsIn(language);
  await walk.chooseLanguage(stage, list, language);
  await waitForText(list, texts.t('reports:title'));
  const date = await today(list, language, 'medium');
  const line = `${date} ${texts.t('reports:event.asked', { name: doorOf(texts, door) })}`.replaceAll(/\s+/g, ' ');
  const times = languages.length * 2;
  let shown = '';
  await until(
    () => `${times} times "${line}" in "${shown}"`,
    async () => {
      await runIn(list, (root) => {
        for (const one of root.querySelectorAll('details')) one.open = true;
      });
      shown = await readText(list);
      return shown.split(line).length - 1 === times;
    },
  );
}

const fromBounce = (row: Row): Scenario => ({
  name: `four services, in six languages: ${row.kind}, to the door and back`,
  async run(stage) {
    await stage.plant('local', { settings: { language: 'en', badge: true, marks: false, follow: true } });
    for (const [index, reply] of row.replies.entries()) {
      const page = await explained(stage, reply);
      for (const language of languages.filter((_, at) => at % row.replies.length === index)) {
        await page.front();
        await walk.chooseLanguage(stage, page, language);
        await waitForText(page, textsIn(language).t('ui:fix.label'));
        await askThere(stage, page, row, language);
        await stepByStep(stage, page, row, language);
      }
      await walk.chooseLanguage(stage, page, 'en');
      await page.close();
    }
    const list = await stage.openOwn('reports.html');
    for (const language of languages) await checkList(stage, list, row, language);
  },
});

const toHelpPage: Scenario = {
  name: 'four services, in six languages: an address that does not exist (5.1.10), to Microsoft’s page on it and back',
  async run(stage) {
    await stage.plant('local', { settings: { language: 'en', badge: true, marks: false, follow: true } });
    const page = await explained(
      stage,
      '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
    );
    await stage.click(page, 'button', textsIn('en').t('ui:follow.remember'));
    for (const language of languages) {
      const texts = textsIn(language);
      await walk.chooseLanguage(stage, page, language);
      await through(stage, page, walk.actionNamed(texts, 'ndr-5110'), addressIn('ndr-5110', language));
      await page.front();
      await waitForText(page, texts.t('ui:follow.remembered'));
    }
  },
};

const reportAbuse: Scenario = {
  name: 'four services, in six languages: unwanted mail, to an abuse desk by letter, and to Microsoft by the guide',
  async run(stage) {
    const page = await openBox(stage, 'ip');
    const guide = await stage.openOwn('guide.html#report-junk');
    await page.front();
    await fill(page, textsIn('en').t('ui:ip.label'), '8.8.4.4');
    await stage.click(page, 'button', textsIn('en').t('ui:ip.button'));
    for (const language of languages) {
      const { t } = textsIn(language);
      await page.front();
      await walk.chooseLanguage(stage, page, language);
      await stage.click(page, 'button', t('letter:offer.abuse'));
      await waitForText(page, t('letter:note.abuse'));
      await stage.choose(page, t('letter:field.language'), language);
      await waitForText(page, t('letter:subject.abuse', { source: '8.8.4.4' }));
      await stage.click(page, 'button', t('ui:letter.backToIp'));
      await guide.front();
      await walk.chooseLanguage(stage, guide, language);
      await waitForText(guide, t('guide:section.report-junk.title'));
      for (const door of ['report-messages', 'msrc-abuse'] as const) {
        await through(stage, guide, t(`advice:destination.${door}`), addressIn(door, language));
        await guide.front();
      }
    }
  },
};

export const fourServices: readonly Scenario[] = [...rows.map(fromBounce), toHelpPage, reportAbuse];
