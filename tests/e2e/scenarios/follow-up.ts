import assert from 'node:assert/strict';
import { has, readText, waitForText } from '../actions';
import type { Tab } from '../driver/browser';
import { runIn } from '../driver/view';
import { replies } from '../hosts/pages';
import { until } from '../poll';
import type { Scenario } from '../scenario';
import type { Stage } from '../stage';
import { textsIn } from '../texts';
import { explainText, openBox } from './boxes';
import * as walk from './walk';

const texts = textsIn('en');
const { t } = texts;
const portal = t('advice:destination.m365-delist-portal');

type Stored = Record<string, { events?: { at: number; type: string }[] }>;
declare const browser: {
  storage: { local: { get(key: null): Promise<Stored>; set(values: object): Promise<void> } };
};

/** Switches follow-up on or off where a user does. */
export async function toggle(stage: Stage, wanted: boolean): Promise<Tab> {
  const options = await stage.openOwn('options.html');
  // The switch moves down when the list of webmails comes.
  await waitForText(options, t('ui:options.others'));
  await stage.click(options, 'checkbox', t('ui:follow.switch'));
  await until('the setting to be kept', () =>
    runIn(
      options,
      async (_root, wanted) =>
        ((await browser.storage.local.get(null))['settings'] as { follow?: boolean } | undefined)?.follow === wanted,
      wanted,
    ),
  );
  return options;
}

/** What is stored of cases, as text. */
export async function storedCases(stage: Stage): Promise<string> {
  const page = await stage.browser.open(`${stage.browser.base}options.html`);
  try {
    return await runIn(page, async () => {
      const all = await browser.storage.local.get(null);
      return JSON.stringify(Object.entries(all).filter(([key]) => key.startsWith('case-')));
    });
  } finally {
    await page.close();
  }
}

/** Lets so many days pass since all that is noted. */
async function letPass(stage: Stage, days: number): Promise<void> {
  const page = await stage.browser.open(`${stage.browser.base}options.html`);
  await runIn(
    page,
    async (_root, days) => {
      const all = Object.entries(await browser.storage.local.get(null));
      const older = all.flatMap(([key, value]) => {
        if (!key.startsWith('case-') || !value.events) return [];
        const events = value.events.map((event) => ({ ...event, at: event.at - days * 86_400_000 }));
        return [[key, { ...value, events }]];
      });
      await browser.storage.local.set(Object.fromEntries(older));
      return null;
    },
    days,
  );
  await page.close();
}

/** Explains the pasted bounce in a page of its own. */
async function explain(stage: Stage): Promise<Tab> {
  const page = await openBox(stage, 'paste');
  await explainText(stage, page, replies['m365-banned-ip']);
  await waitForText(page, walk.headline(texts, 'm365-banned-ip'));
  return page;
}

async function openList(stage: Stage): Promise<Tab> {
  const page = await stage.openOwn('reports.html');
  await waitForText(page, t('reports:title'));
  return page;
}

/** Notes in the list that mail arrives again, which closes the only case. */
async function deliverAgain(stage: Stage, list: Tab): Promise<void> {
  await stage.click(list, 'button', t('ui:follow.delivered'));
  await until('the case to be closed', async () => !(await has(list, 'button', t('ui:follow.delivered'))));
}

/** From the bounce through the portal to "I have asked there". */
export async function askAtPortal(stage: Stage): Promise<void> {
  const page = await explain(stage);
  await stage.click(page, 'button', walk.actionNamed(texts, 'm365-delist-portal'));
  await stage.door('https://sender.office.com/');
  await page.close();
  const again = await explain(stage);
  await waitForText(again, t('ui:follow.iAsked'));
  await stage.click(again, 'button', t('ui:follow.iAsked'));
  await waitForText(again, t('ui:follow.noted'));
  await until('the next look', async () => /Look again on/.test(await readText(again)));
  await again.close();
}

export const followUp: readonly Scenario[] = [
  {
    name: 'follow-up: asked at the portal, reminded when its time is over, delivered again',
    alsoWithKills: true,
    async run(stage) {
      await (await toggle(stage, true)).close();
      await askAtPortal(stage);
      const kept = await storedCases(stage);
      assert.ok(kept.includes(walk.facts.ip) && !kept.includes('@'), kept);

      const calm = await stage.openOwn('popup.html');
      await waitForText(calm, t('ui:nav.paste'));
      assert.ok(!(await readText(calm)).includes(t('ui:follow.due', { count: 1 })));
      await calm.close();

      await letPass(stage, 2);
      const gmail = await stage.open(walk.bounceIn('gmail', 'recipient-not-found'));
      const popup = await stage.pressToolbarButton(gmail);
      await waitForText(popup, t('ui:follow.due', { count: 1 }));
      await stage.click(popup, 'button', t('ui:follow.due', { count: 1 }));
      const list = await until('the list of cases', async () =>
        (await stage.browser.tabs()).find((one) => one.url().includes('/reports.html')),
      );
      await list.front();
      await waitForText(list, t('reports:group.due'));
      await waitForText(list, t('reports:event.asked', { name: portal }));
      await deliverAgain(stage, list);
      assert.ok(!(await readText(list)).includes(t('reports:group.due')));
    },
  },
  {
    name: 'follow-up: off unless wanted; the third listing asks for the cause first; export; nothing left after deleting',
    async run(stage) {
      const first = await explain(stage);
      assert.equal(await has(first, 'button', t('ui:follow.remember')), false);
      await first.close();
      await (await toggle(stage, true)).close();
      for (const time of [1, 2, 3]) {
        const page = await openBox(stage, 'paste');
        // Another mail each time: the reply has its own time and token.
        await explainText(stage, page, `${replies['m365-banned-ip']} [time${time}.mail.example.org]`);
        await waitForText(page, walk.headline(texts, 'm365-banned-ip'));
        if (time === 1) await stage.click(page, 'button', t('ui:follow.remember'));
        await waitForText(page, t('ui:follow.list'));
        if (time < 3) {
          const list = await openList(stage);
          await deliverAgain(stage, list);
          await list.close();
          await letPass(stage, 20);
        } else {
          await waitForText(page, t('ui:follow.listings', { number: 3, count: 2 }));
          const main = await runIn(page, (root) => root.querySelector('.actions .button-main')?.textContent ?? '');
          assert.equal(main, walk.actionNamed(texts, 'recipient-letter', null));
        }
        await page.close();
      }
      const list = await openList(stage);
      await stage.click(list, 'button', t('reports:json'));
      const json = JSON.parse(await stage.browser.downloaded('redeliver-cases.json'));
      assert.equal(json.cases[0].subject.name, walk.facts.ip);
      await stage.click(list, 'button', t('reports:text'));
      const saved = await stage.browser.downloaded('redeliver-cases.txt');
      assert.ok(saved.includes(walk.facts.ip) && saved.includes(t('reports:event.delivered')), saved);
      await list.close();

      const options = await toggle(stage, false);
      await waitForText(options, t('ui:follow.left', { count: 1 }));
      await stage.click(options, 'button', t('ui:follow.deleteAll'));
      await waitForText(options, t('ui:follow.deleted'));
      assert.equal(await storedCases(stage), '[]');
    },
  },
  {
    name: 'follow-up: a damaged entry is said and left; noted for an earlier day, and deleted',
    async run(stage) {
      await (await toggle(stage, true)).close();
      await stage.plant('local', { 'case-damaged': 'torn' });
      await askAtPortal(stage);
      const list = await openList(stage);
      await waitForText(list, t('reports:damaged', { count: 1 }));
      await runIn(list, (root) => {
        for (const details of root.querySelectorAll('details')) details.open = true;
      });
      await stage.click(list, 'button', t('reports:noteIt'));
      await waitForText(list, t('reports:event.removed'));
      await stage.click(list, 'button', t('reports:deleteFor', { name: walk.facts.ip }));
      await waitForText(list, t('reports:none'));
      assert.ok((await storedCases(stage)).includes('torn'));
      await stage.click(list, 'button', t('ui:follow.deleteAll'));
      await stage.click(list, 'button', t('reports:yes'));
      await until('all to be gone', async () => (await storedCases(stage)) === '[]');
    },
  },
];
