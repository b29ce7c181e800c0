import { setTimeout as wait } from 'node:timers/promises';
import { Trouble } from '../setup/progress.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

/**
 * Opens an address and waits until the page is ready. Going to an extension's or the browser's own page never settles in
 * Firefox, since the process is swapped on the way: so the page is asked again and again instead.
 * @param {import('./launch.mjs').Driven} browser
 * @param {string} url
 * @param {string} ready an expression, true when the page is
 */
export async function openPage(browser, url, ready, seconds = 15) {
  const page = await browser.newPage();
  void page.goto(url).catch(() => undefined);
  await until(page, ready, `${url} did not become ready`, seconds);
  return page;
}

/**
 * Waits until an expression holds in a page.
 * @param {Page} page
 * @param {string} expression
 * @param {string} complaint what to say if it never does
 */
export async function until(page, expression, complaint, seconds = 15) {
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    if (await page.evaluate(expression).catch(() => false)) return;
    await wait(100);
  }
  throw new Trouble(`${complaint} within ${seconds} s.`);
}
