import browser, { type Runtime } from 'webextension-polyfill';
import { type FromLookUp, type LookUpAsk, lookUpPort, toLookUp } from '../../../core/lookup/ask';
import { isOwnPage } from '../own-page';
import type { Ended } from './deadline';
import { runLookUp } from './run';

type Say = (message: FromLookUp) => void;

async function answer(ask: LookUpAsk, say: Say, signal: AbortSignal): Promise<void> {
  const listener = {
    plan: (checks: Extract<FromLookUp, { type: 'plan' }>['checks']) => say({ type: 'plan', checks }),
    found: (finding: Extract<FromLookUp, { type: 'found' }>['finding']) => say({ type: 'found', finding }),
  };
  const why = await runLookUp(ask, listener, signal);
  say(why ? { type: 'refused', why } : { type: 'done' });
}

/** One port, one look-up: it begins with the page's only message and ends, at the latest, when the page goes. */
function serve(port: Runtime.Port): void {
  const stop = new AbortController();
  const say: Say = (message) => {
    if (!stop.signal.aborted) port.postMessage(message);
  };
  let isBegun = false;
  port.onDisconnect.addListener(() => stop.abort('stopped' satisfies Ended));
  port.onMessage.addListener((raw) => {
    const parsed = toLookUp.safeParse(raw);
    if (isBegun || !parsed.success) return;
    isBegun = true;
    // A page whose look-up broke hears that the port is closed, which is what it hears of a worker that was stopped, too.
    answer(parsed.data.ask, say, stop.signal).catch((bug: unknown) => {
      port.disconnect();
      throw bug;
    });
  });
}

/** Opens the door for look-ups. Called in the first turn: a port that wakes the worker is announced once. */
export function listenForLookUps(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === lookUpPort && isOwnPage(port.sender)) serve(port);
    else port.disconnect();
  });
}
