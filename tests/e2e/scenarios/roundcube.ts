import { waitForText } from '../actions';
import type { Scenario } from '../scenario';
import { textsIn } from '../texts';
import { roundcubeIn } from '../webmails/roundcube';
import * as walk from './walk';
import { checkExplanation, watched } from './watched';

const texts = textsIn('en');
const { logIn, openMessage } = roundcubeIn('elastic');

export const roundcube: readonly Scenario[] = [
  {
    name: 'Roundcube with a report that Postfix wrote: turned on, bar, explanation, portal',
    needs: ['roundcube'],
    alsoWithKills: true,
    async run(stage) {
      await stage.lab.mailAndWaitForReport('banned-ip');
      const tab = await logIn(stage);
      await openMessage(tab, 'Undelivered');
      await walk.turnOnFromPopup(stage, tab, 'en');
      const bar = await stage.bar(await openMessage(tab, 'Undelivered'));
      await waitForText(bar, walk.headline(texts, 'm365-banned-ip'));
      await stage.click(bar, 'button', texts.t('background:bar.explain'));
      const explanation = await stage.explanation();
      await checkExplanation(explanation);
      await walk.goThroughPortal(stage, explanation, 'en');
    },
  },
  {
    name: 'Roundcube, not turned on: the toolbar button reads the open report',
    needs: ['roundcube'],
    async run(stage) {
      await stage.lab.mailAndWaitForReport('banned-ip');
      const tab = await logIn(stage);
      await openMessage(tab, 'Undelivered');
      const explanation = await stage.pressToolbarButton(tab);
      await checkExplanation(explanation);
      await walk.goThroughPortal(stage, explanation, 'en');
    },
  },
  ...(['elastic', 'larry', 'classic'] as const).map((skin) => watched(roundcubeIn(skin))),
];
