import assert from 'node:assert/strict';
import { decode } from '@leichtgewicht/dns-packet';
import { sayingText } from '../../../../components/lookup/wording';
import { limits } from '../../../../core/limits';
import { fill, has, readText, waitForText } from '../../actions';
import type { Tab } from '../../driver/browser';
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
  ticketOf,
  useResolver,
  waitForEnd,
} from './desk';

const ip = '8.8.8.8';
const listed = t('lookup:group.bad');
const hostOf = resolverHosts.cloudflare;

const asked = (stage: Stage, host: string = hostOf) => stage.asked(host).length;

/** Names that a resolver was asked about in this test: they stand in the request (RFC 8484, 4.1). */
const questionsTo = (stage: Stage, host: string) =>
  stage.asked(host).map((path) => {
    const message = Buffer.from(new URL(path, `https://${host}`).searchParams.get('dns') ?? '', 'base64url');
    return decode(message).questions?.[0]?.name ?? '';
  });

/** From the choice of a resolver to the first finding of a look-up in the slow world, where one list answers at once. */
async function beginSlowly(stage: Stage): Promise<Tab> {
  await useResolver(stage, 'quad9');
  const page = await stage.openOwn('lookup.html');
  await check(stage, page, ip);
  await press(stage, page);
  await waitForText(page, listed);
  return page;
}

const slow: Scenario = {
  name: 'look-up with slow lists: what is there is shown while others are waited for; over when the time is',
  needs: ['bind'],
  async run(stage) {
    await useResolver(stage, 'quad9');
    const page = await stage.openOwn('lookup.html');
    await check(stage, page, ip);
    const began = Date.now();
    await press(stage, page);
    await waitForText(page, listed);
    assert.ok(await has(page, 'button', t('lookup:progress.stop')), 'the first finding came when all was over');
    await waitForEnd(page, limits.lookUpMs + 15_000);
    const took = Date.now() - began;
    console.log(`    slow lists: all over after ${(took / 1000).toFixed(1)} s`);
    // Two lists never answer, so the time is used up; machines are slow, and pressing a button takes its time as well.
    assert.ok(took >= limits.lookUpMs && took < limits.lookUpMs + 5_000, `it took ${took} ms`);
    const ticket = await ticketOf(stage, page, ip);
    // Late answers count: one list has none after a second and a half, one after two and a half.
    for (const name of ['Passive Spam Block List', 'Mailspike'])
      assert.ok(ticket.includes(`${name}: ${t('lookup:verdict.not-listed')}`), ticket);
    for (const name of ['DroneBL', 's5h.net'])
      assert.ok(ticket.includes(`${name}: ${t('lookup:verdict.unreachable')}`), ticket);
  },
};

const stopped: Scenario = {
  name: 'look-up that is stopped: what had come stays, nothing more is asked, and the ticket says that it was not finished',
  needs: ['bind'],
  async run(stage) {
    const page = await beginSlowly(stage);
    await stage.click(page, 'button', t('lookup:progress.stop'));
    await waitForText(page, t('lookup:announce.stopped'));
    const text = await readText(page);
    assert.ok(text.includes(listed), text);
    const count = asked(stage, resolverHosts.quad9);
    await never(
      'another finding or question',
      async () => {
        const now = await readText(page);
        return now.includes('Mailspike') || asked(stage, resolverHosts.quad9) > count;
      },
      3_500,
    );
    assert.ok((await ticketOf(stage, page, ip)).includes(t('lookup:ticket.incomplete')));
  },
};

const killed: Scenario = {
  name: 'look-up whose background ends in the middle: said, and the next try goes through without asking again what was answered',
  needs: ['bind'],
  async run(stage) {
    const page = await beginSlowly(stage);
    await stage.browser.killBackground();
    await waitForText(page, t('lookup:trouble.cut.title'));
    assert.ok((await readText(page)).includes(listed), 'what had come is gone');
    const before = questionsTo(stage, resolverHosts.quad9);
    await stage.click(page, 'button', t('lookup:trouble.again'));
    const isCut = async () => (await readText(page)).includes(t('lookup:trouble.cut.title'));
    await until('the next try', async () => !(await isCut()));
    await waitForEnd(page, limits.lookUpMs + 15_000);
    assert.equal(await isCut(), false);
    const again = questionsTo(stage, resolverHosts.quad9).slice(before.length);
    const answered = ['8.8.8.8.in-addr.arpa', '8.8.8.8.bl.spamcop.net'];
    assert.deepEqual(
      answered.filter((name) => again.includes(name)),
      [],
    );
    assert.ok(again.length > 0 && again.length < before.length, `${again.length} of ${before.length} asked again`);
  },
};

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

export const lookUpManners: readonly Scenario[] = [
  slow,
  stopped,
  killed,
  refused,
  closedPopup,
  special,
  ...troubled,
  own,
];
