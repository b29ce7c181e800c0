import assert from 'node:assert/strict';
import { fill, has, waitForText } from '../actions';
import { runIn } from '../driver/view';
import { replies } from '../hosts/pages';
import { never, until } from '../poll';
import type { Scenario } from '../scenario';
import type { Stage } from '../stage';
import { textsIn } from '../texts';
import { explainText, openBox } from './boxes';
import { askAtPortal, storedCases, toggle } from './follow-up';
import { lookUp, resolverHosts, useResolver } from './look-up/desk';
import * as walk from './walk';

const texts = textsIn('en');
const { t } = texts;
const site = 'https://post.example';
const page = 'generic-bounce.html';
const reply = 'm365-banned-ip';
const attached = 'https://mail.google.com/gmail-bounce.html?reply=attached';
const ip = '8.8.8.8';
const contact = 'phone 555 0100';

declare const browser: {
  permissions: { getAll(): Promise<{ origins: string[] }> };
  storage: { session: { get(key: null): Promise<object> } };
};

/** What the extension's own pages are told of permissions and of what is kept for the session. */
async function read(stage: Stage): Promise<{ origins: string[]; session: string[] }> {
  const options = await stage.openOwn('options.html');
  try {
    return await runIn(options, async () => ({
      origins: (await browser.permissions.getAll()).origins,
      session: Object.keys(await browser.storage.session.get(null)),
    }));
  } finally {
    await options.close();
  }
}

/** The complaints of what ran until now are gone with it, so they are looked at first. */
async function restart(stage: Stage): Promise<void> {
  assert.deepEqual(await stage.browser.complaints(), []);
  await stage.browser.restart();
}

/** Opens the letter to the recipient: a draft is taken up if there is one. */
async function openLetter(stage: Stage) {
  const letter = await openBox(stage, 'paste');
  await explainText(stage, letter, replies['customer-blocklist']);
  await stage.click(letter, 'button', walk.actionNamed(texts, 'recipient-letter', null));
  await waitForText(letter, t('letter:subject.recipient'));
  return letter;
}

const reportsAsked = (stage: Stage) =>
  stage.asked('mail.google.com').filter((path) => path.includes('view=att')).length;

async function lookUpOnce(stage: Stage): Promise<string[]> {
  const before = stage.asked(resolverHosts.cloudflare).length;
  const desk = await stage.openOwn('lookup.html');
  await lookUp(stage, desk, ip);
  await desk.close();
  return stage.asked(resolverHosts.cloudflare).slice(before).sort();
}

export const restarts: readonly Scenario[] = [
  {
    name: 'the browser is ended and started again: site still watched, language and followed case still there',
    needsFresh: true,
    async run(stage) {
      await (await toggle(stage, true)).close();
      await askAtPortal(stage);
      const tab = await stage.open(`${site}/${page}`);
      await walk.turnOnFromPopup(stage, tab, 'da');
      await tab.front();
      await walk.checkBar(stage, tab, 'da', reply);
      const cases = await storedCases(stage);
      assert.ok(cases.includes(walk.facts.ip), cases);

      await restart(stage);
      // No page of the extension has been open since, and nothing of it was pressed.
      await walk.checkBar(stage, await stage.open(`${site}/${page}`), 'da', reply);
      const other = await stage.open(`https://other.example/${page}`);
      await never('a bar', async () => (await other.closedRoots()).length > 0);
      assert.deepEqual((await read(stage)).origins, [`${site}/*`]);
      assert.equal(await storedCases(stage), cases);
      const list = await stage.openOwn('reports.html');
      await waitForText(list, textsIn('da').t('reports:title'));
      await waitForText(list, walk.facts.ip);
    },
  },
  {
    name: 'the browser is ended and started again: full report, answers of a look-up and draft of a letter are gone',
    needsFresh: true,
    needs: ['bind'],
    async run(stage) {
      await useResolver(stage, 'cloudflare');
      const questions = await lookUpOnce(stage);
      assert.ok(questions.length > 0);
      assert.ok((await lookUpOnce(stage)).length < questions.length, 'no answer was kept');
      await walk.turnOnFromWelcome(stage, 'en', 'gmail');
      const bar = await stage.bar(await stage.open(attached));
      await stage.click(bar, 'button', t('background:bar.report'));
      await waitForText(bar, walk.headline(texts, reply));
      await fill(await openLetter(stage), t('letter:field.contact'), contact);
      await until('the draft to be kept', async () =>
        JSON.stringify(await stage.stored('session', 'draft')).includes(contact),
      );
      const { session } = await read(stage);
      for (const key of ['dns', 'reports', 'draft']) assert.ok(session.includes(key), `${key} in ${session}`);

      await restart(stage);
      assert.deepEqual((await read(stage)).session, []);
      const again = await stage.bar(await stage.open(attached));
      await waitForText(again, t('background:bar.report'));
      assert.equal(reportsAsked(stage), 1);
      const letter = await openLetter(stage);
      assert.equal(await has(letter, 'textbox', t('letter:field.contact')), true);
      await never('the old draft', () =>
        runIn(
          letter,
          (root, contact) =>
            [...root.querySelectorAll('input, textarea')].some((one) =>
              (one as HTMLInputElement).value.includes(contact),
            ),
          contact,
        ),
      );
      assert.deepEqual(await lookUpOnce(stage), questions);
    },
  },
];
