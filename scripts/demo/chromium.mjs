import { openPage } from './pages.mjs';

/**
 * Chromium, Chrome and Edge.
 * @param {import('./launch.mjs').Wishes} wishes
 * @returns {import('puppeteer-core').LaunchOptions}
 */
export function launchOptions({ headless, language, closedNetwork }) {
  return {
    browser: 'chrome',
    headless,
    // Branded Chrome ignores --load-extension, but loads one through the debugging pipe.
    pipe: true,
    enableExtensions: true,
    // Not a test: no infobar that says so.
    ignoreDefaultArgs: ['--enable-automation'],
    args: [
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--lang=${language}`,
      `--accept-lang=${language}`,
      ...(headless
        ? ['--disable-gpu', '--window-size=1280,860', '--force-device-scale-factor=2']
        : ['--window-size=1280,860']),
      // The sandbox does not work for root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(closedNetwork === undefined
        ? []
        : [
            '--disable-quic',
            '--ignore-certificate-errors',
            `--host-resolver-rules=MAP * 127.0.0.1:${closedNetwork}, EXCLUDE 127.0.0.1`,
          ]),
    ],
    env: { ...process.env, LANGUAGE: language },
  };
}

/** @param {string} id */
export const pagesOf = (id) => `chrome-extension://${id}/`;

/**
 * Chromium lets nobody add a site for an extension without a prompt, except its own extensions page, which says in
 * advance that the answer will be yes; then the extension has to ask, in a click.
 * @param {import('./launch.mjs').Driven} browser
 * @param {string} id
 * @param {string} origin
 */
export async function allow(browser, id, origin) {
  const settings = await openPage(browser, 'chrome://extensions/', 'typeof chrome.developerPrivate === "object"');
  await settings.evaluate(
    `chrome.developerPrivate.addHostPermission(${JSON.stringify(id)}, ${JSON.stringify(origin)})`,
  );
  await settings.close();
  const own = await openPage(browser, `${pagesOf(id)}popup.html`, 'document.readyState === "complete"');
  const session = await own.createCDPSession();
  await session.send('Runtime.evaluate', {
    expression: `chrome.permissions.request({ origins: [${JSON.stringify(origin)}] })`,
    userGesture: true,
    awaitPromise: true,
  });
  await own.close();
}
