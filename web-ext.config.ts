import { existsSync } from 'node:fs';
import { defineWebExtConfig } from 'wxt';

/** Linux distributions' own browsers, which the dev server does not look for. */
const found = (...paths: string[]) => paths.find((path) => existsSync(path));
const chrome = process.env['CHROMIUM'] ?? found('/usr/bin/chromium', '/usr/bin/chromium-browser');
const firefox = process.env['FIREFOX'] ?? found('/usr/bin/firefox', '/usr/bin/firefox-esr');

const isHeadless = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
const isRoot = process.getuid?.() === 0;

/** `npm run dev`: opens a browser with the extension, unseen where there is no display. */
export default defineWebExtConfig({
  binaries: { ...(chrome && { chrome }), ...(firefox && { firefox }) },
  chromiumArgs: [...(isHeadless ? ['--headless=new'] : []), ...(isRoot ? ['--no-sandbox'] : [])],
  firefoxArgs: isHeadless ? ['-headless'] : [],
});
