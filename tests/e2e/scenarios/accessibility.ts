import assert from 'node:assert/strict';
import axe from 'axe-core';
import { fill, waitForText } from '../actions';
import type { Tab, Theme } from '../driver/browser';
import { runIn } from '../driver/view';
import { replies } from '../hosts/pages';
import { until } from '../poll';
import type { Scenario } from '../scenario';
import type { Stage } from '../stage';
import { textsIn } from '../texts';
import { explainText, openBox, sourceOf } from './boxes';
import * as lookUpDesk from './look-up/desk';
import * as walk from './walk';

const texts = textsIn('en');
const { t } = texts;

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/** What axe finds wrong with the page as it stands, one line each. */
async function check(page: Tab, state: string): Promise<void> {
  await page.run(`() => { if (!window.axe) { ${axe.source} } }`, []);
  const found = await runIn(page, async () => {
    if (!window.axe) throw new Error('axe did not arrive');
    const { violations } = await window.axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  });
  assert.deepEqual(found, [], state);
}

async function checkPastedTexts(stage: Stage, page: Tab): Promise<void> {
  const banned = replies['m365-banned-ip'];
  const pasted: readonly (readonly [text: string, shows: string])[] = [
    [banned, walk.headline(texts, 'm365-banned-ip')],
    [sourceOf(banned), t('ui:recipients.title', { count: 2 })],
    ['Shall we have lunch on Monday?', t('diagnosis:noBounce.title')],
    [replies['customer-blocklist'], walk.headline(texts, 'customer-blocklist')],
  ];
  for (const [text, shows] of pasted) {
    await explainText(stage, page, text);
    await waitForText(page, shows);
    await check(page, shows);
    if (text !== replies['customer-blocklist']) await stage.click(page, 'button', t('ui:paste.back'));
  }
  await stage.click(page, 'button', walk.actionNamed(texts, 'recipient-letter', null));
  await waitForText(page, t('letter:subject.recipient'));
  await check(page, 'letter');
}

async function checkIpBox(stage: Stage, page: Tab): Promise<void> {
  await fill(page, t('ui:ip.label'), '8.8.4.4');
  await stage.click(page, 'button', t('ui:ip.button'));
  await waitForText(page, t('ui:ip.doors'));
  await check(page, 'IP box');
}

const ownPages = [
  ['welcome.html', 'ui:welcome.title'],
  ['options.html', 'ui:options.title'],
  ['guide.html', 'guide:section.terms.title'],
  ['walk.html?id=outlook-sender-support', 'walks:outcomes.title'],
  ['reports.html', 'reports:title'],
  ['lookup.html', 'ui:ip.title'],
] as const;

type Place = readonly [open: () => Promise<Tab>, look: (page: Tab) => Promise<void>];

async function visit(stage: Stage, theme: Theme, places: readonly Place[]): Promise<void> {
  for (const [open, look] of places) {
    const page = await open();
    await stage.browser.useTheme(page, theme);
    const query = `(prefers-color-scheme: ${theme})`;
    // A setting of the browser reaches its pages a moment later.
    await until(`the page to be ${theme}`, () => runIn(page, (_root, query) => matchMedia(query).matches, query));
    await look(page);
    await page.close();
  }
}

const inTheme = (theme: Theme): Scenario => ({
  name: `accessibility of the popup's states, welcome, options and guide, ${theme}`,
  run: (stage) =>
    visit(stage, theme, [
      [() => openBox(stage, 'paste'), (page) => checkPastedTexts(stage, page)],
      [() => openBox(stage, 'ip'), (page) => checkIpBox(stage, page)],
      ...ownPages.map(
        ([name, title]): Place => [
          async () => {
            const page = await stage.openOwn(name);
            await waitForText(page, t(title));
            return page;
          },
          (page) => check(page, name),
        ],
      ),
    ]),
});

/** Opens what is folded: axe passes over what nobody sees. */
const unfold = (page: Tab) =>
  runIn(page, (root) => {
    for (const one of root.querySelectorAll('details')) one.open = true;
  });

/** From the box with its button to the results, of an address and of a domain that has records to publish. */
async function checkLookUps(stage: Stage, page: Tab): Promise<void> {
  for (const subject of ['8.8.8.8', 'example.net']) {
    await lookUpDesk.checkAtOnce(page, subject);
    await lookUpDesk.waitForAsked(page, subject);
    await unfold(page);
    await check(page, `look-up of ${subject}, not begun`);
    await lookUpDesk.press(stage, page);
    await lookUpDesk.waitForEnd(page);
    await unfold(page);
    await check(page, `look-up of ${subject}`);
  }
}

/** While some lists are still being asked. */
async function checkRunning(stage: Stage, page: Tab): Promise<void> {
  await lookUpDesk.checkAtOnce(page, '8.8.8.8');
  await lookUpDesk.waitForAsked(page, '8.8.8.8');
  await lookUpDesk.press(stage, page);
  await waitForText(page, t('lookup:progress.stop'));
  await check(page, 'look-up that is running');
}

const lookUpsInTheme = (theme: Theme): Scenario => ({
  name: `accessibility of look-ups, in the popup and on their page, ${theme}`,
  needs: ['bind'],
  async run(stage) {
    await lookUpDesk.useResolver(stage, 'cloudflare');
    await visit(stage, theme, [
      [() => openBox(stage, 'ip'), (page) => checkLookUps(stage, page)],
      [() => stage.openOwn('lookup.html'), (page) => checkLookUps(stage, page)],
    ]);
    await lookUpDesk.useResolver(stage, 'quad9');
    await visit(stage, theme, [[() => stage.openOwn('lookup.html'), (page) => checkRunning(stage, page)]]);
  },
});

export const accessibility: readonly Scenario[] = (['light', 'dark'] as const).flatMap((theme) => [
  inTheme(theme),
  lookUpsInTheme(theme),
]);
