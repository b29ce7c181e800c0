import browser from 'webextension-polyfill';
import type { FromLookUp, LookUpAsk, lookUpPort, ToLookUp } from '../../core/lookup/ask';

/** Of its type, so that it cannot differ from the background's; its module would bring the parser along. */
const portName: typeof lookUpPort = 'look-up';

interface LookUpListener {
  readonly told: (message: FromLookUp) => void;
  /** The browser ended the background before it was through; what came until then counts. */
  readonly cut: () => void;
}

/**
 * Asks the background for a look-up and hears what it finds, one by one. It ends with a message `done` or `refused`, with
 * `cut`, or with `stop`, after which nothing is heard any more. Nothing is tried again by itself: the user presses again,
 * and what had been answered comes from the background's cache.
 */
export function startLookUp(ask: LookUpAsk, { told, cut }: LookUpListener): { readonly stop: () => void } {
  let isOver = false;
  const end = (): boolean => {
    const wasOpen = !isOver;
    isOver = true;
    return wasOpen;
  };
  try {
    const port = browser.runtime.connect({ name: portName });
    const stop = () => {
      if (end()) port.disconnect();
    };
    port.onMessage.addListener((raw) => {
      if (isOver) return;
      const message = raw as FromLookUp;
      if (message.type === 'done' || message.type === 'refused') stop();
      told(message);
    });
    port.onDisconnect.addListener(() => {
      if (end()) cut();
    });
    port.postMessage({ type: 'look-up', ask } satisfies ToLookUp);
    return { stop };
  } catch {
    // The extension was updated meanwhile: its old pages have no background any more.
    if (end()) queueMicrotask(cut);
    return { stop: () => undefined };
  }
}
