import assert from 'node:assert/strict';
import { has, waitForText } from '../actions';
import { runIn, type View } from '../driver/view';
import { fullReport } from '../hosts/full-report';
import { until } from '../poll';
import type { Scenario } from '../scenario';
import type { Stage } from '../stage';
import { textsIn } from '../texts';
import { roundcubeIn } from '../webmails/roundcube';
import { sogoWebmail } from '../webmails/sogo';
import type { Webmail } from '../webmails/webmail';
import * as walk from './walk';

const texts = textsIn('en');
const { t } = texts;
const host = 'mail.google.com';
const page = 'gmail-bounce.html?reply=attached';
const readIt = t('ui:report.button');

/** How often the webmail was asked for the source of the one message. */
const asked = (stage: Stage) => stage.asked(host).filter((path) => path.includes('view=att&th=18c101&')).length;

/** The full report in the place of the visible text. */
async function checkFullReport(explanation: View): Promise<void> {
  await waitForText(explanation, walk.headline(texts, 'm365-banned-ip'));
  await waitForText(explanation, t('ui:report.read'));
  await waitForText(explanation, walk.facts.ip);
}

/** From the bar that lacks the codes to the explanation by the full report. */
async function readFromBar(stage: Stage, place: { closedRoots(): Promise<View[]> }): Promise<View> {
  const bar = await stage.bar(place);
  await stage.click(bar, 'button', t('background:bar.report'));
  await waitForText(bar, walk.headline(texts, 'm365-banned-ip'));
  assert.equal(await has(bar, 'button', t('background:bar.report')), false);
  await stage.click(bar, 'button', t('background:bar.explain'));
  const explanation = await stage.explanation();
  await checkFullReport(explanation);
  return explanation;
}

const inRealWebmail = ({ name, server, logIn, openMessage }: Webmail): Scenario => ({
  name: `${name}: the full report is read through the webmail, from the popup and from the bar`,
  needs: [server],
  async run(stage) {
    const report = fullReport({ status: 'message/global-delivery-status' });
    await stage.lab.sourceToAlice(report);
    const tab = await logIn(stage);
    await openMessage(tab, 'Delivery Status Notification');
    const popup = await stage.pressToolbarButton(tab);
    await stage.click(popup, 'button', readIt);
    await checkFullReport(popup);
    await stage.browser.closePopup();
    await stage.lab.sourceToAlice(report.replace('(Failure)', '(Failure) again'));
    await tab.reload();
    await openMessage(tab, '(Failure) again');
    await walk.turnOnFromPopup(stage, tab, 'en');
    await readFromBar(stage, await openMessage(tab, '(Failure) again'));
  },
});

export const fullReports: readonly Scenario[] = [
  {
    name: 'the codes are in an attached part: the bar reads the full report, once and only by the click',
    alsoWithKills: true,
    async run(stage) {
      await walk.turnOnFromWelcome(stage, 'en', 'gmail');
      const tab = await stage.open(`https://${host}/${page}`);
      await waitForText(await stage.bar(tab), t('background:bar.report'));
      assert.equal(asked(stage), 0);
      const explanation = await readFromBar(stage, tab);
      await walk.goThroughPortal(stage, explanation, 'en');
      assert.equal(asked(stage), 1);
      await tab.front();
      await tab.reload();
      await waitForText(await stage.bar(tab), walk.headline(texts, 'm365-banned-ip'));
      assert.equal(asked(stage), 1);
    },
  },
  {
    name: 'a webmail that was not turned on: the popup reads the full report by its button',
    async run(stage) {
      const tab = await stage.open(`https://${host}/${page}`);
      const popup = await stage.pressToolbarButton(tab);
      await waitForText(popup, t('ui:report.ask', { host }));
      assert.equal(asked(stage), 0);
      await stage.click(popup, 'button', readIt);
      await checkFullReport(popup);
      assert.equal(asked(stage), 1);
      await stage.browser.closePopup();
      await checkFullReport(await stage.pressToolbarButton(tab));
      assert.equal(asked(stage), 1);
    },
  },
  ...(
    [
      ['signed-out', 'report-refused'],
      ['elsewhere', 'report-refused'],
      ['mixed-up', 'report-other-message'],
    ] as const
  ).map(
    ([path, error]): Scenario => ({
      name: `a webmail that does not hand out the full report (${path}): bar and popup say so, nobody else is asked`,
      async run(stage) {
        await walk.turnOnFromWelcome(stage, 'en', 'gmail');
        const tab = await stage.open(`https://${host}/${path}/${page}`);
        const bar = await stage.bar(tab);
        await stage.click(bar, 'button', t('background:bar.report'));
        await waitForText(bar, `${t(`errors:${error}.title`)} ${t('background:bar.otherWay')}`);
        await stage.click(bar, 'button', t('background:bar.explain'));
        const explanation = await stage.explanation();
        await stage.click(explanation, 'button', readIt);
        await waitForText(explanation, t(`errors:${error}.title`));
        await until('a place for the file', () =>
          runIn(explanation, (root) => root.querySelector('.full-report input[type=file]') !== null),
        );
        assert.equal(asked(stage), 2);
      },
    }),
  ),
  inRealWebmail(roundcubeIn('elastic')),
  inRealWebmail(sogoWebmail),
];
