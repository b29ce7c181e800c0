import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { run } from './command.mjs';
import { step, Trouble, tail } from './progress.mjs';

/**
 * Packages by what they are for. Fonts: without the second Chinese is drawn as boxes, without the third everything in
 * a typewriter's face.
 */
export const packages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  fonts: ['fonts-liberation', 'fonts-droid-fallback', 'fonts-dejavu-core'],
  certificates: ['openssl'],
  roundcube: [
    ...['roundcube-core', 'roundcube-skin-larry', 'roundcube-skin-classic'],
    ...['roundcube-sqlite3', 'php-cli', 'php-sqlite3', 'sqlite3'],
  ],
  dovecot: ['dovecot-imapd'],
  postfix: ['postfix'],
  // The database's core package brings the program alone: no service, no set-up.
  sogo: ['sogo', 'memcached', 'mariadb-server-core'],
  // DNS over HTTPS, as a resolver on the net speaks it.
  bind: ['bind9'],
};

/** Answers to the questions these packages ask: no database, no mail set-up. The tests bring their own. */
const answers = `roundcube-core roundcube/dbconfig-install boolean false
postfix postfix/main_mailer_type select No configuration
`;

const servicePolicy = '/usr/sbin/policy-rc.d';

export const isDebian = () => process.platform === 'linux' && existsSync('/usr/bin/apt-get');
export const isRoot = () => process.getuid?.() === 0;

/** @param {string} name */
export function isPackageInstalled(name) {
  const { status, stdout } = spawnSync('dpkg', ['-s', name], { encoding: 'utf8' });
  return status === 0 && stdout.includes('\nStatus: install ok installed\n');
}

/**
 * Runs apt-get; never throws.
 * @param {string[]} args
 * @param {string} folder where it puts what it downloads
 */
export function apt(args, folder = '.') {
  return run('apt-get', ['-o', 'DPkg::Lock::Timeout=180', ...args], {
    seconds: 600,
    env: { DEBIAN_FRONTEND: 'noninteractive' },
    folder,
  });
}

/**
 * Installs packages without starting a single service: Debian asks `policy-rc.d` before it starts one, and 101 says no.
 * @param {readonly string[]} names
 */
async function aptInstall(names) {
  const ownPolicy = !existsSync(servicePolicy);
  if (ownPolicy) writeFileSync(servicePolicy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  const removePolicy = () => ownPolicy && rmSync(servicePolicy, { force: true });
  process.once('exit', removePolicy);
  try {
    spawnSync('debconf-set-selections', { input: answers });
    const updated = await apt(['update']);
    const installed = await apt(['install', '-y', '--no-install-recommends', ...names]);
    if (!installed.ok) throw new Trouble(`apt-get could not install them.\n${tail(updated.output + installed.output)}`);
  } finally {
    removePolicy();
    process.off('exit', removePolicy);
  }
}

/**
 * Installs what is missing where that can be done: as root on Debian and its relatives.
 * @param {string} label what the packages are, for people
 * @param {readonly string[]} wanted
 * @returns {Promise<boolean>} whether all are there now
 */
export async function ensurePackages(label, wanted) {
  if (!isDebian()) return false;
  const missing = wanted.filter((name) => !isPackageInstalled(name));
  if (missing.length === 0) return true;
  if (!isRoot()) {
    console.log(`  Not root, so not installed: ${label}. To have them: sudo apt-get install ${missing.join(' ')}`);
    return false;
  }
  try {
    await step(`installing ${label} (${missing.join(' ')})`, () => aptInstall(missing));
    return true;
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    console.log(error.message);
    return false;
  }
}
