import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { waitForText } from '../actions';
import type { Tab } from '../driver/browser';
import { runIn } from '../driver/view';
import { pageFor } from '../hosts/pages';
import { never, until } from '../poll';
import type { Scenario } from '../scenario';
import type { Stage } from '../stage';
import { textsIn } from '../texts';
import * as walk from './walk';

const { t } = textsIn('en');
const host = 'post.localhost';
const pattern = `http://${host}/*`;

declare const browser: { permissions: { getAll(): Promise<{ origins: string[] }> } };

/** A webmail on somebody's own machine: no TLS, and a port. */
async function withOwnServer(act: (address: string) => Promise<void>): Promise<void> {
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    const page = pageFor(host, request.url ?? '/');
    response.end(typeof page === 'string' ? page : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await act(`http://${host}:${(server.address() as AddressInfo).port}/generic-bounce.html`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const noBar = (tab: Tab) => never('a bar', async () => (await tab.closedRoots()).length > 0);

async function openWatched(stage: Stage, address: string): Promise<Tab> {
  const tab = await stage.open(address);
  await noBar(tab);
  await walk.turnOnFromPopup(stage, tab, 'en');
  await tab.front();
  await stage.bar(tab);
  return tab;
}

/** The bars go at once, without a reload, and do not come back with one. */
async function checkGone(stage: Stage, tab: Tab): Promise<void> {
  await tab.front();
  await stage.bars(tab, 0);
  await tab.reload();
  await noBar(tab);
}

async function granted(stage: Stage): Promise<string[]> {
  const page = await stage.openOwn('options.html');
  const { origins } = await runIn(page, () => browser.permissions.getAll());
  await page.close();
  return origins;
}

/** The ways to take the permission back. */
const ways: Readonly<Record<string, (stage: Stage, tab: Tab) => Promise<void>>> = {
  'in the popup': async (stage, tab) => {
    const popup = await stage.pressToolbarButton(tab);
    await waitForText(popup, t('ui:watch.on', { host }));
    await stage.click(popup, 'button', t('ui:watch.stop'));
    await waitForText(popup, t('ui:watch.button'));
    await stage.browser.closePopup();
  },
  'in the options': async (stage) => {
    const options = await stage.openOwn('options.html');
    await stage.click(options, 'button', t('ui:webmails.turnOffFor', { name: host }));
    await until(
      'the site to be off',
      async () =>
        !(await runIn(options, (root, host) => (root as Document).body.innerText.includes(`\n${host}\n`), host)),
    );
    await options.close();
  },
  'in the browser’s own settings': (stage) => stage.browser.withdraw(pattern),
};

export const watchSite: readonly Scenario[] = [
  ...Object.entries(ways).map(
    ([way, takeBack]): Scenario => ({
      name: `a site of one’s own, http and a port: watched for this one origin, taken back ${way}`,
      run: (stage) =>
        withOwnServer(async (address) => {
          const tab = await openWatched(stage, address);
          assert.deepEqual(await granted(stage), [pattern]);
          const other = await stage.open('https://post.example/generic-bounce.html');
          await noBar(other);
          await other.close();
          await takeBack(stage, tab);
          await checkGone(stage, tab);
          assert.deepEqual(await granted(stage), []);
        }),
    }),
  ),
  {
    name: 'a site of one’s own: still watched after an update, without being asked again',
    // What was once granted and withdrawn in Chromium's settings is granted there without the popup's question.
    needsFresh: true,
    run: (stage) =>
      withOwnServer(async (address) => {
        const tab = await openWatched(stage, address);
        await stage.browser.update();
        assert.deepEqual(await granted(stage), [pattern]);
        await tab.front();
        await tab.reload();
        await stage.bar(tab);
        await stage.browser.withdraw(pattern);
        await checkGone(stage, tab);
      }),
  },
];
