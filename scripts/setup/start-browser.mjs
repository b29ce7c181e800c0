import { chooseBrowser } from './browsers.mjs';
import { ensurePackages, isDebian, isRoot, packages } from './debian.mjs';
import { step, Trouble } from './progress.mjs';

/**
 * The browser for the demo; installed first where none is there and that can be done.
 * @param {string | undefined} wish name or path
 */
export function ensureBrowser(wish) {
  return step('finding a browser', async (note) => {
    const found = chooseBrowser(wish);
    if (found) note(found.path);
    return found;
  }).then(async (found) => {
    await ensurePackages('fonts', packages.fonts);
    if (found) return found;
    const installable =
      wish === 'firefox' ? packages.firefox : wish === undefined || wish === 'chromium' ? packages.chromium : [];
    if (installable.length > 0) await ensurePackages('a browser', installable);
    const installed = chooseBrowser(wish);
    if (installed) return installed;
    throw new Trouble(
      wish === undefined
        ? `No browser was found. Please install Chromium, Chrome, Edge or Firefox${isDebian() && !isRoot() ? ' (sudo apt-get install chromium)' : ''}.`
        : `"${wish}" was not found. Please install it, or choose another: --browser=chromium, chrome, edge, firefox, or a path.`,
    );
  });
}
