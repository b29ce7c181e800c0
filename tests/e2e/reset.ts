import type { Browser } from './driver/browser';
import { runIn } from './driver/view';

declare const browser: {
  storage: Record<'local' | 'session', { clear(): Promise<void> }>;
  permissions: {
    getAll(): Promise<{ origins: string[]; data_collection?: string[] }>;
    remove(permissions: { origins: string[]; data_collection?: string[] }): Promise<boolean>;
  };
};

/** Forgets everything that a person did, as far as the extension knows of it. */
async function forget(): Promise<void> {
  // Kinds of data are a permission in Firefox alone.
  const { origins, data_collection = [] } = await browser.permissions.getAll();
  const kinds = data_collection.length > 0 ? { data_collection } : {};
  if (origins.length + data_collection.length > 0) await browser.permissions.remove({ origins, ...kinds });
  await browser.storage.session.clear();
  await browser.storage.local.clear();
}

/** Makes a browser as good as new: starting one takes longer than most tests. */
export async function reset(running: Browser): Promise<void> {
  await running.closePopup();
  for (const tab of await running.tabs()) await tab.close();
  const page = await running.open(`${running.base}options.html`);
  await runIn(page, forget);
  await page.close();
  await running.clearClipboard();
}
