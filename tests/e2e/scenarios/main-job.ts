import assert from 'node:assert/strict';
import { languages } from '../../../core/messages';
import type { Scenario } from '../scenario';
import { textsIn } from '../texts';
import * as walk from './walk';

/** Sites of learn.microsoft.com in the reader's language. */
const learnLocales = { en: 'en-us', da: 'da-dk', de: 'de-de', nl: 'nl-nl', ru: 'ru-ru', 'zh-Hans': 'zh-cn' } as const;

const toThePortal = languages.flatMap((language): Scenario[] => [
  {
    name: `Gmail-shaped page, turned on from the welcome page, to the delist portal, in ${language}`,
    alsoWithKills: true,
    async run(stage) {
      await walk.turnOnFromWelcome(stage, language, 'gmail');
      const tab = await stage.open(walk.bounceIn('gmail', 'm365-banned-ip'));
      const explanation = await walk.explainFromBar(stage, tab, language, 'm365-banned-ip');
      await walk.goThroughPortal(stage, explanation, language);
    },
  },
  {
    name: `Outlook-shaped page, turned on from the popup, to the delist portal, in ${language}`,
    alsoWithKills: true,
    async run(stage) {
      const tab = await stage.open(walk.bounceIn('outlook', 'm365-banned-ip'));
      await walk.turnOnFromPopup(stage, tab, language);
      const explanation = await walk.explainFromBar(stage, tab, language, 'm365-banned-ip');
      await walk.goThroughPortal(stage, explanation, language);
    },
  },
  {
    name: `Outlook.com-shaped page to the document for 5.1.10, in ${language}`,
    async run(stage) {
      await walk.turnOnFromWelcome(stage, language, 'outlook-com');
      const tab = await stage.open(walk.bounceIn('outlook-com', 'recipient-not-found'));
      const explanation = await walk.explainFromBar(stage, tab, language, 'recipient-not-found');
      await stage.click(explanation, 'button', walk.actionNamed(textsIn(language), 'ndr-5110'));
      const door = await stage.door(`https://learn.microsoft.com/${learnLocales[language]}/`);
      assert.match(door.url(), /5-1-10/);
    },
  },
]);

export const mainJob: readonly Scenario[] = toThePortal;
