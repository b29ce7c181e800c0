import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf } from '../setup/build.mjs';
import { openPage } from './pages.mjs';

/** Firefox makes one up for each profile; this one is known beforehand. */
const uuid = '3d1b7a52-6c0e-4f5d-9a54-6b2f0c8e71d4';

/**
 * @param {import('./launch.mjs').Wishes} wishes
 * @returns {import('puppeteer-core').LaunchOptions}
 */
export function launchOptions({ headless, language, closedNetwork }) {
  const manifest = JSON.parse(readFileSync(join(folderOf('firefox'), 'manifest.json'), 'utf8'));
  const { id } = manifest.browser_specific_settings.gecko;
  return {
    browser: 'firefox',
    headless,
    acceptInsecureCerts: closedNetwork !== undefined,
    // Lets the extension's own pages and about:config be reached.
    args: ['--remote-allow-system-access', '--width=1280', '--height=860'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      'intl.accept_languages': language,
      'intl.locale.requested': language,
      ...(headless && { 'layout.css.devPixelsPerPx': '2' }),
      ...(closedNetwork !== undefined && {
        'network.dns.forceResolve': '127.0.0.1',
        'network.socket.forcePort': `443=${closedNetwork}`,
      }),
    },
  };
}

export const pagesOf = () => `moz-extension://${uuid}/`;

/**
 * @param {import('./launch.mjs').Driven} browser
 * @param {string} id
 * @param {string} origin
 */
export async function allow(browser, id, origin) {
  const page = await openPage(browser, 'about:config', 'typeof WebExtensionPolicy === "function"');
  await page.evaluate(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
    await ExtensionPermissions.add(extension.id, { permissions: [], origins: [${JSON.stringify(origin)}] }, extension);
  })()`);
  await page.close();
}
