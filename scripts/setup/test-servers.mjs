import { existsSync } from 'node:fs';
import { findBrowser } from './browsers.mjs';
import { ensurePackages, isDebian, isPackageInstalled, isRoot, packages } from './debian.mjs';
import { ensureExim, eximProgram } from './exim.mjs';

export const bindProgram = '/usr/sbin/named';

/**
 * @typedef {object} TestSetup
 * @property {string | undefined} chromium path; Chrome or Edge do as well
 * @property {string | undefined} firefox path
 * @property {string[]} leftOut what could not be had, in one line each
 */

/** @param {readonly string[]} names */
const installed = (names) => names.every(isPackageInstalled);

/** Real servers need packages, and root for the mail server's own user. @returns {string[]} */
function missingServers() {
  if (!isDebian() || !isRoot()) {
    const webmails = 'the real webmails (Roundcube, SOGo, Dovecot, Postfix, Exim): only as root on Debian or Ubuntu';
    return [webmails, ...missingBind()];
  }
  const missing = /** @type {const} */ (['roundcube', 'dovecot', 'postfix', 'sogo'])
    .filter((server) => !installed(packages[server]))
    .map((server) => `the real webmails: ${server} could not be installed`);
  const exim = existsSync(eximProgram) ? [] : ['reports that Exim writes: it could not be unpacked'];
  return [...missing, ...exim, ...missingBind()];
}

/** BIND needs neither root nor Debian, only its program. @returns {string[]} */
const missingBind = () =>
  existsSync(bindProgram) ? [] : ['look-ups in the DNS: BIND (Debian’s package bind9) could not be installed'];

/** Installs both browsers, fonts, the mail servers and the DNS server where that can be done. @returns {Promise<TestSetup>} */
export async function setUpForTests() {
  const anyChromium = () => findBrowser('chromium') ?? findBrowser('chrome') ?? findBrowser('edge');
  const browsers = [...(anyChromium() ? [] : packages.chromium), ...(findBrowser('firefox') ? [] : packages.firefox)];
  if (browsers.length > 0) await ensurePackages('browsers', browsers);
  await ensurePackages('fonts', packages.fonts);
  const { roundcube, dovecot, postfix, certificates } = packages;
  await ensurePackages('mail servers for the tests', [...roundcube, ...dovecot, ...postfix, ...certificates]);
  await ensurePackages('SOGo for the tests', packages.sogo);
  if (!existsSync(bindProgram)) await ensurePackages('DNS server for the tests', packages.bind);
  await ensureExim();
  const [chromium, firefox] = [anyChromium()?.path, findBrowser('firefox')?.path];
  return {
    chromium,
    firefox,
    leftOut: [
      ...(chromium ? [] : ['everything in Chromium: neither it nor Chrome nor Edge was found']),
      ...(firefox ? [] : ['everything in Firefox: it was not found']),
      ...missingServers(),
    ],
  };
}
