import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { tool } from './command.mjs';
import { step, Trouble, tail } from './progress.mjs';

/** @typedef {'chrome' | 'firefox'} Target */

const sources = [
  'entrypoints',
  'components',
  'core',
  'catalog',
  'locales',
  'public',
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
];

/** @param {Target} target */
export const folderOf = (target) => join('.output', `${target}-mv3`);

/**
 * Time of the last change below a path; 0 where nothing is. Folders count: a deleted file changes only its folder.
 * @param {string} path
 * @returns {number} milliseconds
 */
function lastChange(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

/** @param {Target} target */
function isBuilt(target) {
  const manifest = join(folderOf(target), 'manifest.json');
  return existsSync(manifest) && statSync(manifest).mtimeMs > Math.max(...sources.map(lastChange));
}

/** @param {Target} target */
export function build(target) {
  return step(`building the extension for ${target === 'chrome' ? 'Chromium' : 'Firefox'}`, async (note) => {
    if (isBuilt(target)) return note('up to date');
    const { ok, output } = await tool('wxt', ['build', '-b', target, '--mv3'], { seconds: 180 });
    if (!ok) throw new Trouble(`The extension could not be built.\n${tail(output)}`);
  });
}
