import browser from 'webextension-polyfill';
import { waitRules } from '../../catalog/follow';
import { progressOf } from '../../core/follow/standing';
import { loadCases } from './cases';
import { currentLanguage, getSettings } from './settings';
import { texts } from './texts';

/** How many cases are to be looked at now; none where the user does not want to be reminded. */
export async function countDue(): Promise<number> {
  if (!(await getSettings()).follow) return 0;
  const now = Date.now();
  const { cases } = await loadCases();
  return [...cases.values()].filter((record) => progressOf(record, now, waitRules).state === 'due').length;
}

/**
 * Puts a mark on the toolbar button while a case is to be looked at; a tab with bounces shows their number instead.
 * Called when the background wakes and when a case changes: nothing wakes it for this alone.
 */
export async function remind(): Promise<void> {
  const count = await countDue();
  const { badge } = await getSettings();
  const t = texts(await currentLanguage());
  await browser.action.setBadgeText({ text: badge && count > 0 ? '!' : '' });
  await browser.action.setTitle({ title: count > 0 ? t('ui:follow.due', { count }) : t('background:title') });
}
