import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, isAbsolute, join, resolve } from 'node:path';

/**
 * @typedef {'chromium' | 'chrome' | 'edge' | 'firefox'} BrowserName
 * @typedef {{name: BrowserName, path: string}} Browser
 */

/** In the order they are tried. */
const browserNames = /** @type {const} */ (['chromium', 'chrome', 'edge', 'firefox']);

/** Names on the PATH, as Linux distributions call them. @type {Record<BrowserName, string[]>} */
const commands = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox', 'firefox-esr'],
  edge: ['microsoft-edge', 'microsoft-edge-stable'],
  chrome: ['google-chrome', 'google-chrome-stable'],
};

/** Below /Applications, of the machine or of the user. @type {Record<BrowserName, string>} */
const macApps = {
  chromium: 'Chromium.app/Contents/MacOS/Chromium',
  firefox: 'Firefox.app/Contents/MacOS/firefox',
  edge: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  chrome: 'Google Chrome.app/Contents/MacOS/Google Chrome',
};

/** Below the folders programs are installed in. @type {Record<BrowserName, string>} */
const windowsPrograms = {
  chromium: 'Chromium\\Application\\chrome.exe',
  firefox: 'Mozilla Firefox\\firefox.exe',
  edge: 'Microsoft\\Edge\\Application\\msedge.exe',
  chrome: 'Google\\Chrome\\Application\\chrome.exe',
};

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {BrowserName} name
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {string[]} where it may be, best guess first
 */
export function placesOf(name, env = process.env, platform = process.platform) {
  if (platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LocalAppData']];
    return roots.filter((root) => root !== undefined).map((root) => `${root}\\${windowsPrograms[name]}`);
  }
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => commands[name].map((one) => join(folder, one)));
  if (platform !== 'darwin') return [...onPath, ...commands[name].map((one) => join('/snap/bin', one))];
  return [join('/Applications', macApps[name]), join(env['HOME'] ?? '', 'Applications', macApps[name]), ...onPath];
}

/** @param {BrowserName} name @returns {Browser | undefined} */
export function findBrowser(name) {
  const path = placesOf(name).find(isProgram);
  return path === undefined ? undefined : { name, path };
}

/**
 * The browser that was asked for, by name or path; without a wish the first one there.
 * @param {string | undefined} wish
 * @returns {Browser | undefined}
 */
export function chooseBrowser(wish) {
  const known = browserNames.find((name) => name === wish?.toLowerCase());
  if (known) return findBrowser(known);
  if (wish !== undefined) {
    const path = isAbsolute(wish) ? wish : resolve(wish);
    return existsSync(path) && isProgram(path) ? { name: nameOf(path), path } : undefined;
  }
  for (const name of browserNames) {
    const found = findBrowser(name);
    if (found) return found;
  }
  return undefined;
}

/** @param {string} path @returns {BrowserName} */
function nameOf(path) {
  const program = path.toLowerCase();
  if (program.includes('firefox')) return 'firefox';
  if (program.includes('edge')) return 'edge';
  return program.includes('google') ? 'chrome' : 'chromium';
}
