import { browser } from 'wxt/browser';
import type { BarContent } from '../../core/explanation';
import type { FromPage } from '../../core/messages';

/** Asks or tells the background; undefined if there was no answer. */
export type Tell = (message: FromPage) => Promise<BarContent | null | undefined>;

export async function tell(message: FromPage): Promise<BarContent | null | undefined> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}
