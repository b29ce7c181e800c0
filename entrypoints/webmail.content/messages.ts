import { browser } from 'wxt/browser';
import type { BarContent, JoinedBar } from '../../core/explanation';
import type { FromPage } from '../../core/messages';

/** Asks or tells the background; undefined if there was no answer. */
export type Tell = (message: FromPage) => Promise<BarContent | JoinedBar | null | undefined>;

export async function tell<Answer = BarContent>(message: FromPage): Promise<Answer | null | undefined> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}
