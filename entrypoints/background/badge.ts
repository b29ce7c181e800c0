import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { calmTitle, countDue } from './due';
import { currentLanguage, getSettings } from './settings';
import { forget, inTurn, load, save } from './storage';
import { texts } from './texts';

const keys = z.array(z.string());
const slot = (tab: number) => `seen-${tab}`;

/** A tab in which no bounce is open any more shows what all others show: its own text would hide the mark of what is due. */
async function showNone(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: null });
  // Chrome takes no title back, so the tab gets the words that all others show.
  await browser.action.setTitle({ tabId, title: await calmTitle(await countDue()) });
}

async function show(tabId: number, count: number): Promise<void> {
  if (count === 0) return showNone(tabId);
  const { badge } = await getSettings();
  const t = texts(await currentLanguage());
  await browser.action.setBadgeText({ tabId, text: badge ? (count > 9 ? '9+' : String(count)) : '' });
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#b3261e' });
  await browser.action.setTitle({ tabId, title: t('background:badge', { count }) });
}

/** The tab may have gone meanwhile; its badge went with it. */
const showIfThere = (tab: number, count: number) => show(tab, count).catch(() => undefined);

async function change(tab: number, step: (seen: string[]) => string[]): Promise<void> {
  await inTurn(async () => {
    const seen = step((await load('session', slot(tab), keys)) ?? []);
    await save('session', slot(tab), seen);
    await showIfThere(tab, seen.length);
  });
}

export const countSeen = (tab: number, key: string) => change(tab, (seen) => [...seen.filter((k) => k !== key), key]);
export const countGone = (tab: number, key: string) => change(tab, (seen) => seen.filter((k) => k !== key));
export const clearTab = (tab: number) => inTurn(() => forget('session', slot(tab)));

/** Shows each open tab's number once more, after something changed of which its own text or title speaks. */
export async function showAgain(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await inTurn(async () => {
    for (const { id } of tabs) {
      const seen = id === undefined ? undefined : await load('session', slot(id), keys);
      if (id !== undefined && seen) await showIfThere(id, seen.length);
    }
  });
}
