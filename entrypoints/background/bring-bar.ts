import browser from 'webextension-polyfill';

/** Runs the bar's script in the one frame that needs it; false where the browser does not let us. */
export async function bringBar(tab: number, frame: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: ['/bar.js'] });
    return true;
  } catch {
    return false;
  }
}
