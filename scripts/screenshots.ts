import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import preact from '@preact/preset-vite';
import { chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';
import { languages } from '../locales/languages';
import { findBrowser } from './setup/browsers.mjs';

/** Which states stand on one sheet: few enough to be looked at. */
const sheets = {
  bounces: ['refused', 'unknown-recipient', 'authentication', 'unknown'],
  kinds: ['delayed', 'delivered', 'recipients', 'messages'],
  notices: ['autoreply', 'complaint', 'imitation', 'none'],
  around: ['loading', 'watch', 'toast', 'tab-unreachable'],
  errors: ['tab-gone', 'no-permission', 'text-empty', 'text-too-long'],
  'file-errors': ['file-empty', 'file-too-large', 'file-binary', 'file-unreadable', 'unexpected'],
  reports: ['report-offered', 'report-busy', 'report-failed', 'report-file', 'report-read'],
  follow: ['follow-offered', 'follow-opened', 'follow-waiting', 'follow-estimated', 'follow-due', 'follow-relapse'],
  letter: ['letter', 'letter-edited', 'letter-host', 'letter-second'],
  letters: ['letter-list', 'letter-abuse', 'letter-postmaster'],
  ip: ['ip', 'ip-bounce', 'ip-private', 'ip-none'],
  'ip-public': ['ip-public', 'ip-known', 'ip-other', 'domain'],
  'look-up': ['look-up-running', 'look-up-done', 'look-up-abuse', 'domain-done'],
  'look-up-trouble': ['look-up-cut', 'look-up-blocked', 'look-up-refused', 'look-up-no-resolver'],
  'look-up-facts': ['domain', 'domain-facts', 'domain-facts-wrong'],
  paste: ['paste', 'paste-filled', 'paste-too-long', 'pasted-none'],
} as const;

/** States whose lines are longest: also drawn narrow, as at 400 % zoom, and wide, as in a tab. */
const otherWidths: readonly [sheet: string, states: readonly string[], width: number][] = [
  ['narrow', ['refused', 'authentication', 'recipients', 'letter', 'ip-public', 'paste'], 320],
  ['narrow-reports', ['report-offered', 'report-failed', 'report-file'], 320],
  ['narrow-letters', ['letter-host', 'letter-second', 'letter-abuse', 'letter-postmaster'], 320],
  ['narrow-look-up', ['ip-public', 'look-up-done', 'domain-done', 'look-up-blocked'], 320],
  ['narrow-facts', ['domain-facts', 'domain-facts-wrong'], 320],
  ['wide-look-up', ['page-ip', 'page-domain'], 800],
  ['narrow-pages', ['welcome', 'options'], 320],
  ['wide', ['refused', 'letter'], 800],
  ['wide-pages', ['welcome', 'options'], 800],
  ['narrow-follow', ['follow-offered', 'follow-opened', 'follow-due', 'cases'], 320],
  ['wide-follow', ['cases', 'cases-none'], 800],
  ['narrow-guide', ['guide'], 320],
  ['wide-guide', ['guide'], 800],
  ['narrow-walks', ['walk-portal', 'walk-blanks', 'walk-tenant'], 320],
  ['narrow-form', ['walk-form'], 320],
  ['wide-walks', ['walk-form', 'walk-blanks'], 800],
  ['wide-portal', ['walk-portal', 'walk-mail'], 800],
  ['wide-asking', ['walk-list', 'walk-recipient'], 800],
];

const folder = 'screenshots';
const themes = ['light', 'dark'] as const;

const { values } = parseArgs({
  options: {
    lang: { type: 'string' },
    theme: { type: 'string' },
    sheet: { type: 'string' },
    singles: { type: 'boolean' },
  },
});

async function drawSheet(page: Page, address: string, place: string, sheet: string, singles: boolean): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForSelector('html[data-ready]');
  await page.locator('.gallery').screenshot({ path: join(place, `sheet-${sheet}.png`), animations: 'disabled' });
  if (!singles) return;
  for (const panel of await page.locator('.panel').all()) {
    const state = await panel.getAttribute('data-state');
    await panel.screenshot({ path: join(place, `${state}.png`), animations: 'disabled' });
  }
}

function addressOf(base: string, lang: string, states: readonly string[], width: number): string {
  const query = new URLSearchParams({ lang, states: states.join(','), width: String(width) });
  if (states[0] === 'refused' && width === 400) query.set('open', '');
  return `${base}?${query}`;
}

const browser = findBrowser('chromium') ?? findBrowser('chrome') ?? findBrowser('edge');
if (!browser) throw new Error('No Chromium, Chrome or Edge was found; `npm start` says how to get one.');
const server = await createServer({
  configFile: false,
  root: '.',
  logLevel: 'error',
  plugins: [preact()],
  server: { host: '127.0.0.1', port: 0 },
});
await server.listen();
const base = `${server.resolvedUrls?.local[0]}scripts/gallery/index.html`;
const chrome = await chromium.launch({ executablePath: browser.path, args: ['--no-sandbox'] });
const page = await chrome.newPage({ viewport: { width: 1800, height: 3600 } });
page.on('pageerror', (error) => console.error(String(error)));

if (!values.lang && !values.sheet) rmSync(folder, { recursive: true, force: true });
let drawn = 0;
for (const theme of themes.filter((one) => !values.theme || one === values.theme)) {
  await page.emulateMedia({ colorScheme: theme });
  for (const lang of languages.filter((one) => !values.lang || values.lang.split(',').includes(one))) {
    const place = join(folder, lang, theme);
    mkdirSync(place, { recursive: true });
    const popups = Object.entries(sheets).map(([sheet, states]) => [sheet, states, 400] as const);
    for (const [sheet, states, width] of [...popups, ...otherWidths]) {
      if (values.sheet && !values.sheet.split(',').includes(sheet)) continue;
      await drawSheet(
        page,
        addressOf(base, lang, states, width),
        place,
        sheet,
        width === 400 && values.singles === true,
      );
      drawn += 1;
    }
    console.log(`${lang}, ${theme}: ${place}`);
  }
}
await chrome.close();
await server.close();
console.log(`${drawn} sheets in ${folder}/`);
