import { existsSync, readFileSync } from 'node:fs';
import { npm } from './command.mjs';
import { step, Trouble, tail } from './progress.mjs';

/**
 * @typedef {{version?: string, optional?: boolean, os?: string[], cpu?: string[]}} Locked
 * @param {string} path
 * @returns {Record<string, Locked>}
 */
function packagesIn(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

/**
 * Whether what lies in node_modules is what the lock file asks for. Compared by content: a checkout changes the lock
 * file's time without changing a word of it.
 */
export function isInstalled(lock = 'package-lock.json', installed = 'node_modules/.package-lock.json') {
  if (!existsSync(installed) || !existsSync('.wxt/tsconfig.json')) return false;
  const there = packagesIn(installed);
  return Object.entries(packagesIn(lock)).every(([path, wanted]) => {
    if (path === '') return true;
    const found = there[path];
    // Packages for other systems are locked but never installed.
    return found ? found.version === wanted.version : wanted.optional === true;
  });
}

export function installDependencies() {
  return step('installing dependencies', async (note) => {
    if (isInstalled()) return note('already there');
    const { ok, output, timedOut } = await npm(['ci', '--no-fund', '--no-audit'], { seconds: 600 });
    if (ok) return;
    throw new Trouble(
      `npm could not install the dependencies${timedOut ? ' within ten minutes' : ''}. Is the npm registry reachable?\n${tail(output)}`,
    );
  });
}
