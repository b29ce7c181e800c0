import assert from 'node:assert/strict';
import { sayingText } from '../../../../components/lookup/wording';
import { limits } from '../../../../core/limits';
import { fill, has, readText, waitForText } from '../../actions';
import { runIn } from '../../driver/view';
import { freePort } from '../../lab/ports';
import { never, until } from '../../poll';
import type { Scenario } from '../../scenario';
import type { Stage } from '../../stage';
import { textsIn } from '../../texts';
import {
  allow,
  check,
  checkAtOnce,
  granted,
  patternOf,
  press,
  type ResolverId,
  resolverHosts,
  t,
  useResolver,
  waitForEnd,
} from './desk';
import { lookUpInTime } from './in-time';

const ip = '8.8.8.8';
const hostOf = resolverHosts.cloudflare;

const asked = (stage: Stage) => stage.asked(hostOf).length;

const refused: Scenario = {
  name: 'look-up whose permission is refused: said, nothing is sent, and it can be tried again',
  needs: ['bind'],
  async run(stage) {
    const page = await stage.openOwn('lookup.html');
    await check(stage, page, ip);
    await stage.browser.holdPrompt(page);
    await press(stage, page);
    await stage.browser.waitForPrompt(page);
    await stage.browser.answerPrompt(page, patternOf(hostOf), false);
    await waitForText(page, t('lookup:trouble.refused.no-permission.title'));
    assert.deepEqual(await granted(page), []);
    await never('a request', async () => asked(stage) > 0);
    const again = await stage.openOwn(`lookup.html#${ip}`);
    await allow(stage, hostOf);
    await waitForText(again, t('lookup:ask.sent.title'));
    await press(stage, again);
    await waitForEnd(again);
    assert.ok(asked(stage) > 0);
  },
};

const closedPopup: Scenario = {
  name: 'look-up from a popup that closes over the permission’s prompt: a page goes on where it was',
  needs: ['bind'],
  async run(stage) {
    stage.expect(patternOf(hostOf));
    const popup = await stage.pressToolbarButton(await stage.open('https://journal.example/article.html'));
    await waitForText(popup, t('diagnosis:noBounce.title'));
    await stage.click(popup, 'button', t('ui:nav.ip'));
    await fill(popup, t('ui:ip.label'), ip);
    await stage.click(popup, 'button', t('ui:ip.button'));
    await waitForText(popup, t('lookup:ask.sent.title'));
    await stage.browser.holdPrompt(popup);
    await press(stage, popup);
    await stage.browser.waitForPrompt(popup);
    await stage.browser.closePopup();
    assert.equal(asked(stage), 0);
    await stage.browser.answerPrompt(popup, patternOf(hostOf), true);
    const page = await until('the page of look-ups', async () =>
      (await stage.browser.tabs()).find((tab) => tab.url().startsWith(`${stage.browser.base}lookup.html`)),
    );
    await page.front();
    await waitForEnd(page);
    await waitForText(page, `${t('lookup:results')} ${ip}`);
  },
};

const special: Scenario = {
  name: 'look-up of special addresses: there is no button, and nothing is sent',
  async run(stage) {
    const page = await stage.openOwn('lookup.html');
    for (const address of ['10.0.0.7', '192.0.2.7', '203.0.113.7', '127.0.0.1', '2001:db8::7', 'fe80::1']) {
      await checkAtOnce(page, address);
      await waitForText(page, ` ${address} `);
      await never('a button to look it up', () => has(page, 'button', t('lookup:ask.button')), 400);
    }
    assert.deepEqual(stage.strangers(), []);
  },
};

/** What stands where an answer should come from, and what is said then. */
const troubles: Readonly<Record<string, readonly [resolver: ResolverId, says: string]>> = {
  'a login page in its place': ['dns-sb', t('lookup:trouble.blocked.title')],
  'a network that swallows every question': ['mullvad', t('lookup:trouble.blocked.title')],
  'a resolver that is asked too much': [
    'alidns',
    sayingText(textsIn('en'), { id: 'failed.busy', values: { name: ip } }),
  ],
};

const troubled = Object.entries(troubles).map(
  ([what, [resolver, says]]): Scenario => ({
    name: `look-up with ${what}: explained, and nothing is called good or bad`,
    async run(stage) {
      await useResolver(stage, resolver);
      const page = await stage.openOwn('lookup.html');
      await check(stage, page, ip);
      await press(stage, page);
      await waitForText(page, says, limits.lookUpMs + 15_000);
      const text = await readText(page);
      for (const group of ['good', 'bad', 'warn', 'not-listed'] as const) {
        const heading = t(`lookup:group.${group}`);
        assert.ok(!text.includes(`${heading} `), `${heading} in ${text}`);
      }
    },
  }),
);

const own: Scenario = {
  name: 'look-up with a resolver of one’s own: over https alone; a server that is gone is explained',
  needs: ['bind'],
  async run(stage) {
    const options = await stage.openOwn('options.html');
    await stage.choose(options, t('lookup:settings.resolver'), 'own');
    const type = async (address: string) => {
      await fill(options, t('lookup:settings.ownLabel'), address);
      // As when the field is left: it is kept then.
      await runIn(
        options,
        (root) => root.activeElement?.dispatchEvent(new Event('change', { bubbles: true })) ?? false,
      );
    };
    for (const wrong of ['http://127.0.0.1/dns-query', 'https://me:secret@127.0.0.1/', 'https://127.0.0.1/#dns']) {
      await type(wrong);
      await waitForText(options, t('lookup:settings.ownWrong'));
    }
    const lookAt = async (url: string) => {
      await options.front();
      await type(url);
      await until('the address to be kept', async () =>
        JSON.stringify(await stage.stored('local', 'settings')).includes(url),
      );
      const page = await stage.openOwn('lookup.html');
      await check(stage, page, ip);
      await waitForText(page, new URL(url).host);
      await stage.browser.agreeTo('https://127.0.0.1/*');
      await press(stage, page);
      return page;
    };
    const before = stage.bind.asked().length;
    await waitForEnd(await lookAt(stage.bind.url));
    assert.ok(stage.bind.asked().length > before, 'it was another one that answered');
    const gone = await lookAt(`https://127.0.0.1:${await freePort()}/dns-query`);
    await waitForText(gone, t('lookup:trouble.blocked.title'), limits.lookUpMs + 15_000);
    assert.deepEqual(stage.strangers(), []);
  },
};

export const lookUpManners: readonly Scenario[] = [...lookUpInTime, refused, closedPopup, special, ...troubled, own];
