import browser from 'webextension-polyfill';

const files = { bar: '/bar.js', finder: '/finder.js' } as const;

/** Runs a part of the watching script in the one frame that needs it; false where the browser does not let us. */
export async function bringPart(part: keyof typeof files, tab: number, frame: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [files[part]] });
    return true;
  } catch {
    return false;
  }
}
