import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { limits } from '../../../core/limits';
import { type LookUpAsk, lookUpAsk } from '../../../core/lookup/ask';
import { forget, inTurn, load, save } from '../storage';
import { isAllowed, placeOf } from './resolver';

const wanted = z.strictObject({ ask: lookUpAsk, until: z.number() });

/** Remembers, in memory alone, what a page is about to look up: the browser may close it to ask for the permission. */
export async function wantLookUp(ask: LookUpAsk): Promise<void> {
  await inTurn(() => save('session', 'look-up', { ask, until: Date.now() + limits.lookUpWaitMs }));
}

const fresh = async (): Promise<LookUpAsk | null> => {
  const kept = await load('session', 'look-up', wanted);
  return kept && kept.until > Date.now() ? kept.ask : null;
};

/** What was to be looked up, once; null if nothing is, or if it is too long ago. */
export async function takeLookUp(): Promise<LookUpAsk | null> {
  return inTurn(async () => {
    const ask = await fresh();
    await forget('session', 'look-up');
    return ask;
  });
}

/** A page that is still there takes its look-up itself, as soon as the browser has answered it (milliseconds). */
const pageTakes = 1_000;

async function isWaiting(): Promise<boolean> {
  const ask = await inTurn(fresh);
  const place = ask && (await placeOf(ask));
  return !!place && isAllowed(place);
}

/** After a permission was given: opens a page that goes on where the popup was closed by the browser's question. */
export async function resumeLookUp(): Promise<void> {
  if (!(await isWaiting())) return;
  await new Promise((passed) => setTimeout(passed, pageTakes));
  if (await isWaiting()) await browser.tabs.create({ url: browser.runtime.getURL('/lookup.html') });
}
