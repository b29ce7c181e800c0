import { resolve } from 'node:path';
import { folderOf } from '../setup/build.mjs';
import { Trouble } from '../setup/progress.mjs';
import * as chromium from './chromium.mjs';
import * as firefox from './firefox.mjs';

/**
 * @typedef {import('puppeteer-core').Browser} Driven
 *
 * @typedef {object} Demo
 * @property {Driven} browser
 * @property {string} pages where the extension's own pages lie, e.g. `chrome-extension://…/`
 * @property {(origin: string) => Promise<void>} allow lets the extension watch one site, as a click on "allow" would
 *
 * @typedef {object} Wishes
 * @property {boolean} headless
 * @property {string} language
 * @property {number | undefined} closedNetwork port that answers for all hosts; undefined: the network is as it is
 */

/**
 * Starts a browser with a fresh profile and loads the built extension into it.
 * @param {import('../setup/browsers.mjs').Browser} found
 * @param {Wishes} options
 * @returns {Promise<Demo>}
 */
export async function launch(found, options) {
  const { default: puppeteer } = await import('puppeteer-core');
  const kind = found.name === 'firefox' ? firefox : chromium;
  const wishes = {
    executablePath: found.path,
    defaultViewport: null,
    // Ctrl-C is ours: the servers end with the browser.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    timeout: 40_000,
    protocolTimeout: 60_000,
    ...kind.launchOptions(options),
  };
  const browser = await puppeteer.launch(wishes).catch((error) => {
    throw new Trouble(`${found.path} did not start: ${error.message}`);
  });
  const folder = resolve(folderOf(found.name === 'firefox' ? 'firefox' : 'chrome'));
  const id = await browser.installExtension(folder).catch(async (error) => {
    await browser.close();
    throw new Trouble(
      `${found.path} does not load an extension from a folder (${error.message}). Chromium and Firefox do: --browser=chromium`,
    );
  });
  return { browser, pages: kind.pagesOf(id), allow: (origin) => kind.allow(browser, id, origin) };
}
