import assert from 'node:assert/strict';
import { decode } from '@leichtgewicht/dns-packet';
import { limits } from '../../../../core/limits';
import { has, readText, waitForText } from '../../actions';
import type { Tab } from '../../driver/browser';
import { never, until } from '../../poll';
import type { Scenario } from '../../scenario';
import type { Stage } from '../../stage';
import { check, press, resolverHosts, t, ticketOf, useResolver, waitForEnd } from './desk';

const ip = '8.8.8.8';
const listed = t('lookup:group.bad');
const asked = (stage: Stage) => stage.asked(resolverHosts.quad9).length;

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
    const count = asked(stage);
    await never(
      'another finding or question',
      async () => {
        const now = await readText(page);
        return now.includes('Mailspike') || asked(stage) > count;
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

/** Look-ups that take their time: shown as it comes, stopped, ended by the browser. */
export const lookUpInTime: readonly Scenario[] = [slow, stopped, killed];
