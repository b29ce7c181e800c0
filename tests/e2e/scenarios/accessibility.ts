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
] as const;

const inTheme = (theme: Theme): Scenario => ({
  name: `accessibility of the popup's states, welcome, options and guide, ${theme}`,
  async run(stage) {
    const places: readonly (readonly [open: () => Promise<Tab>, look: (page: Tab) => Promise<void>])[] = [
      [() => openBox(stage, 'paste'), (page) => checkPastedTexts(stage, page)],
      [() => openBox(stage, 'ip'), (page) => checkIpBox(stage, page)],
      ...ownPages.map(
        ([name, title]) =>
          [
            async () => {
              const page = await stage.openOwn(name);
              await waitForText(page, t(title));
              return page;
            },
            (page: Tab) => check(page, name),
          ] as const,
      ),
    ];
    for (const [open, look] of places) {
      const page = await open();
      await stage.browser.useTheme(page, theme);
      const query = `(prefers-color-scheme: ${theme})`;
      // A setting of the browser reaches its pages a moment later.
      await until(`the page to be ${theme}`, () => runIn(page, (_root, query) => matchMedia(query).matches, query));
      await look(page);
      await page.close();
    }
  },
});

export const accessibility: readonly Scenario[] = [inTheme('light'), inTheme('dark')];
