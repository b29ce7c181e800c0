import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { currentLanguage, getSettings } from './settings';
import { forget, inTurn, load, save } from './storage';
import { texts } from './texts';

const keys = z.array(z.string());
const slot = (tab: number) => `seen-${tab}`;

async function show(tab: number, count: number): Promise<void> {
  const { badge } = await getSettings();
  const t = texts(await currentLanguage());
  const text = count > 9 ? '9+' : String(count);
  await browser.action.setBadgeText({ tabId: tab, text: badge && count > 0 ? text : '' });
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#b3261e' });
  await browser.action.setTitle({
    tabId: tab,
    title: count > 0 ? t('background:badge', { count }) : t('background:title'),
  });
}

async function change(tab: number, step: (seen: string[]) => string[]): Promise<void> {
  await inTurn(async () => {
    const seen = step((await load('session', slot(tab), keys)) ?? []);
    await save('session', slot(tab), seen);
    // The tab may have gone meanwhile; its badge went with it.
    await show(tab, seen.length).catch(() => undefined);
  });
}

export const countSeen = (tab: number, key: string) => change(tab, (seen) => [...seen.filter((k) => k !== key), key]);
export const countGone = (tab: number, key: string) => change(tab, (seen) => seen.filter((k) => k !== key));
export const clearTab = (tab: number) => inTurn(() => forget('session', slot(tab)));
