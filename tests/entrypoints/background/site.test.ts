import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isShut, patternsOf } from '../../../entrypoints/background/site';

const texts = 'https://*.icloud-sandbox.com/*';

test.each([
  ['https://mail.example.org:8443/inbox', ['https://mail.example.org/*']],
  ['http://mail.example.org/', ['http://mail.example.org/*']],
  ['https://mail.google.com/mail/u/0/', ['https://mail.google.com/*']],
  ['https://www.icloud.com/mail/', ['https://www.icloud.com/*', texts]],
  ['https://www.icloud.com.cn/mail/', ['https://www.icloud.com.cn/*', texts]],
  ['https://icloud.com.example/mail/', ['https://icloud.com.example/*']],
  ['https://navigator.gmx.net/mail', ['https://*.gmx.net/*', 'https://*.mailbody-ui.de/*']],
  ['https://navigator-lxa.mail.com/mail', ['https://*.mail.com/*', 'https://*.mailbody-ui.de/*']],
  // The frames' own site, opened by itself, is any site.
  ['https://www-mail.icloud-sandbox.com/', ['https://www-mail.icloud-sandbox.com/*']],
  ['about:blank', []],
  ['file:///mail.html', []],
])('%s: %j', (url, expected) => expect(patternsOf(new URL(url))).toEqual(expected));

beforeEach(() => fakeBrowser.reset());

test.each([
  ['https://www.icloud.com/mail/', [], true],
  ['https://www.icloud.com/mail/', ['https://www.icloud.com/*'], true],
  ['https://www.icloud.com/mail/', [texts], true],
  ['https://www.icloud.com/mail/', ['https://www.icloud.com/*', texts], false],
  ['https://mail.google.com/', [], false],
  ['about:blank', [], false],
  [undefined, [], false],
])('%s with %j granted is shut: %s', async (url, granted: string[], expected) => {
  const contains = vi.fn(async ({ origins }: { origins: string[] }) => origins.every((one) => granted.includes(one)));
  Object.assign(fakeBrowser, { permissions: { contains } });
  expect(await isShut(url)).toBe(expected);
});
