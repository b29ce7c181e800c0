import browser from 'webextension-polyfill';
import { showAgain } from './badge';
import { calmTitle, countDue } from './due';
import { getSettings } from './settings';

/**
 * Puts a mark on the toolbar button while a case is to be looked at; a tab with bounces shows their number instead.
 * Called when the background wakes and when a case changes: nothing wakes it for this alone.
 */
export async function remind(): Promise<void> {
  const count = await countDue();
  const { badge } = await getSettings();
  await browser.action.setBadgeText({ text: badge && count > 0 ? '!' : '' });
  await browser.action.setTitle({ title: await calmTitle(count) });
  await showAgain();
}
