import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { step, Trouble } from '../setup/progress.mjs';
import { openPage, until } from './pages.mjs';

/**
 * @typedef {import('./pages.mjs').Page} Page
 *
 * @typedef {object} Tour
 * @property {import('./launch.mjs').Demo} demo
 * @property {string} mailbox its address
 * @property {import('../setup/language.mjs').Language} language
 * @property {string} mail id of the bounce to open
 * @property {string} ip what the explanation has to name
 * @property {string} door where the first action has to lead
 */

const output = 'demo-output';
/** The bar's name is made up anew on each page, but the mailbox itself puts nothing else there. */
const bar = 'article > header + :not(.body)';

/**
 * @param {Page} page
 * @param {string} name
 * @param {{width: number, height?: number}} window without a height it is as high as what it shows
 */
async function shoot(page, name, { width, height }) {
  await page.bringToFront();
  const deviceScaleFactor = 2;
  await page.setViewport({ width, height: height ?? 800, deviceScaleFactor });
  if (height === undefined) {
    const whole = Number(await page.evaluate('document.documentElement.scrollHeight'));
    await page.setViewport({ width, height: Math.min(whole, 4000), deviceScaleFactor });
  }
  // Layout and the bar's entrance come to rest.
  await wait(400);
  await page.screenshot({ path: join(output, `${name}.png`) });
}

/** @param {Tour} tour */
async function setLanguage({ demo, language }) {
  const page = await openPage(demo.browser, `${demo.pages}popup.html`, 'document.querySelector("main") !== null');
  const message = JSON.stringify({ type: 'save-settings', settings: { language, badge: true, marks: false } });
  await page.evaluate(`(globalThis.browser ?? chrome).runtime.sendMessage(${message})`);
  await page.close();
}

/** @param {Tour} tour */
async function openBounce({ demo, mailbox, mail }) {
  const page = await openPage(demo.browser, mailbox, 'document.querySelector("#list a") !== null');
  await page.click(`a[href="#${mail}"]`);
  const shown = `(document.querySelector('${bar}')?.getBoundingClientRect().height ?? 0) > 20`;
  await until(page, shown, 'No bar appeared above the bounce');
  await shoot(page, '1-mailbox', { width: 1180, height: 800 });
  return page;
}

/** @param {Tour} tour @param {Page} mailboxPage */
async function openExplanation({ demo, mailbox, ip }, mailboxPage) {
  const tabs = `(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.find(({ url }) => url?.startsWith('${mailbox}'))?.id)`;
  const helper = await openPage(demo.browser, `${demo.pages}popup.html`, 'document.querySelector("main") !== null');
  const tab = await helper.evaluate(tabs);
  await helper.close();
  const page = await openPage(
    demo.browser,
    `${demo.pages}popup.html?tab=${tab}`,
    `document.querySelector('h1') !== null && document.body.innerText.includes(${JSON.stringify(ip)})`,
  );
  await shoot(page, '2-explanation', { width: 420 });
  await mailboxPage.close();
  return page;
}

/** Presses the main button: the one that carries the IP. @param {Tour} tour @param {Page} explanation */
async function followFirstAction({ demo, door, ip }, explanation) {
  await explanation.bringToFront();
  const button = `[...document.querySelectorAll('button')].find((one) => one.innerText.includes(${JSON.stringify(ip)}))`;
  const handle = await explanation.evaluateHandle(button);
  const element = handle.asElement();
  if (!element) throw new Trouble('The explanation has no main button.');
  await /** @type {import('puppeteer-core').ElementHandle<Element>} */ (element).click();
  for (let tries = 0; tries < 100; tries += 1) {
    const page = (await demo.browser.pages()).find((one) => one.url().startsWith(door));
    if (page) {
      await until(page, 'document.readyState === "complete"', `${door} did not load`);
      await shoot(page, '3-door', { width: 1180, height: 800 });
      return page.url();
    }
    await wait(100);
  }
  throw new Trouble(`The first action did not lead to ${door} within 10 s.`);
}

/**
 * The whole way unseen, step by step: the bounce in the mailbox, the bar above it, its explanation, and the door behind
 * the main button. Leaves a picture of each.
 * @param {Tour} tour
 * @returns {Promise<string>} where the first action led
 */
export async function walk(tour) {
  mkdirSync(output, { recursive: true });
  await setLanguage(tour);
  const mailbox = await step('opening the bounce, waiting for the bar', () => openBounce(tour));
  const explanation = await step('opening the explanation', () => openExplanation(tour, mailbox));
  return step('following the first action', () => followFirstAction(tour, explanation));
}
