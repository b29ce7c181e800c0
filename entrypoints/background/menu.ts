import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { limits } from '../../core/limits';
import { openExplanation } from './pending';
import { currentLanguage } from './settings';
import { texts } from './texts';

const menuId = 'explain-selection';

/** (Re)creates the one context menu item and the toolbar title in the current language. */
export async function createMenu(): Promise<void> {
  const t = texts(await currentLanguage());
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: menuId, title: t('background:menu.explain'), contexts: ['selection'] });
  await browser.action.setTitle({ title: t('background:title') });
}

/**
 * The selection as the page has it. The click's own copy comes without line breaks in Chromium, and a report without
 * them is far harder to read.
 */
async function selectionOf(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<string> {
  const flat = info.selectionText ?? '';
  if (tab?.id === undefined) return flat;
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab.id, frameIds: [info.frameId ?? 0] },
      func: () => getSelection()?.toString() ?? '',
    });
    const text = answer?.result;
    return typeof text === 'string' && text.trim() !== '' ? text : flat;
  } catch {
    // Closed pages (PDF viewer, browser pages): the click's copy is all there is.
    return flat;
  }
}

export async function explainSelection(info: Menus.OnClickData, tab?: Tabs.Tab): Promise<void> {
  if (info.menuItemId !== menuId) return;
  const text = selectionOf(info, tab).then((selected) => selected.slice(0, limits.textChars));
  await openExplanation(
    text.then((cut) => ({ of: 'selection' as const, text: cut, ...(tab?.id !== undefined && { tab: tab.id }) })),
  );
}
