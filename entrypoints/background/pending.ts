import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import type { ReadResult } from '../../core/explanation';
import { limits } from '../../core/limits';
import { analyseText } from './analyse';
import { forget, inTurn, load, save } from './storage';
import { readTab } from './tab';

/** What the next explanation is about. Kept in session storage: the worker may die before the popup is up. */
const pending = z.discriminatedUnion('of', [
  z.strictObject({
    of: z.literal('selection'),
    text: z.string().check(z.maxLength(limits.textChars)),
    tab: z.optional(z.int()),
  }),
  z.strictObject({ of: z.literal('message'), tab: z.int(), key: z.string().check(z.maxLength(512)) }),
]);
type Pending = z.infer<typeof pending>;

/**
 * Opens the popup, or a tab where the browser does not let a script open it. Must be called before anything is awaited
 * in a click's handler: Firefox opens popups only while the click lasts.
 */
export async function openExplanation(what: Pending | Promise<Pending>): Promise<void> {
  const opened = browser.action.openPopup().then(
    () => true,
    () => false,
  );
  await inTurn(async () => save('session', 'pending', await what));
  if (await opened) return;
  const { of, ...rest } = await what;
  const query = of === 'message' && 'tab' in rest ? `?tab=${rest.tab}` : '';
  await browser.tabs.create({ url: browser.runtime.getURL(`/popup.html${query}`) });
}

/** The tab that the next explanation is about; null if it is about none, or if there is nothing to explain. */
export async function pendingTab(): Promise<number | null> {
  return (await inTurn(() => load('session', 'pending', pending)))?.tab ?? null;
}

/** Explains what is pending, once; null if nothing is. Forgotten only when it was read: the worker may die meanwhile. */
export async function takePending(): Promise<ReadResult | null> {
  const what = await inTurn(() => load('session', 'pending', pending));
  if (!what) return null;
  const read = await (what.of === 'selection' ? analyseText(what.text) : readTab(what.tab, what.key));
  await forget('session', 'pending');
  return read;
}
