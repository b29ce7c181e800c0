import { chooseBrowser } from './browsers.mjs';
import { ensurePackages, isDebian, isRoot, packages } from './debian.mjs';
import { step, Trouble } from './progress.mjs';

/** What to install for a wish, none for what apt does not have. @param {string | undefined} wish */
function installable(wish) {
  if (wish === 'firefox') return packages.firefox;
  return wish === undefined || wish === 'chromium' ? packages.chromium : [];
}

/** @param {string | undefined} wish */
function notFound(wish) {
  if (wish !== undefined) {
    return `"${wish}" was not found. Please install it, or choose another: --browser=chromium, chrome, edge, firefox, or a path.`;
  }
  const how = isDebian() && !isRoot() ? ' (sudo apt-get install chromium)' : '';
  return `No browser was found. Please install Chromium, Chrome, Edge or Firefox${how}.`;
}

/**
 * The browser for the demo; installed first where none is there and that can be done.
 * @param {string | undefined} wish name or path
 */
export async function ensureBrowser(wish) {
  const missing = chooseBrowser(wish) ? [] : installable(wish);
  await ensurePackages('browser and fonts', [...missing, ...packages.fonts]);
  return step('finding a browser', async (note) => {
    const found = chooseBrowser(wish);
    if (!found) throw new Trouble(notFound(wish));
    note(found.path);
    return found;
  });
}
