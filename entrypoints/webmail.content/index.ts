import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { ToPage } from '../../core/messages';
import { tell } from './messages';
import { createSession } from './session';
import { covers } from './site';
import { watch } from './watch';

/** Smaller frames hold pixels, buttons and sign-in helpers, no mail. */
const isTooSmall = () => innerWidth < 200 || innerHeight < 100;

function start(ctx: ContentScriptContext): void {
  const session = createSession(document, async (message) => {
    const answer = await tell(message);
    // No answer may mean that the extension was updated or switched off: then the context ends, and the bars with it.
    return ctx.isValid ? answer : undefined;
  });
  const listen = (message: ToPage) => {
    if (message.type === 'relabel') session.relabel();
    if (message.type === 'retire' && message.origins.some((pattern) => covers(pattern, self.origin)))
      ctx.abort('retired');
  };
  browser.runtime.onMessage.addListener(listen);
  // The preview frame of Roundcube goes with every message, and a page may come back from the browser's cache.
  ctx.addEventListener(window, 'pagehide', () => session.close());
  ctx.onInvalidated(() => {
    session.close();
    browser.runtime?.onMessage?.removeListener(listen);
  });
  watch(document, () => ctx.isValid && session.scan(), ctx.signal);
}

export default defineContentScript({
  // Registered by the background for the sites that were granted, one by one.
  registration: 'runtime',
  matches: [],
  globalName: false,
  // Pages need not hear of us. A newer copy of this script tells the older one to stop; its bars go with it.
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (!isTooSmall()) return start(ctx);
    // Webmails open the frame of a message before they give it a size.
    const grown = new AbortController();
    const startIfGrown = () => {
      if (isTooSmall() || ctx.isInvalid) return;
      grown.abort();
      start(ctx);
    };
    window.addEventListener('resize', startIfGrown, { signal: grown.signal });
  },
});
