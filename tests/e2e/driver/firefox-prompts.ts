import type { Page } from 'puppeteer-core';

/** What a page with the browser's own rights has in scope; only what is used here. */
interface Prompt extends HTMLElement {
  readonly button: HTMLElement;
  readonly secondaryButton: HTMLElement;
}
declare const Services: {
  wm: { getMostRecentWindow(kind: string): Window & { document: Document } };
  prefs: { setBoolPref(name: string, value: boolean): void };
};

/** Lets prompts for permissions come, or has them all answered with yes unseen. */
export async function usePrompts(page: Page, isOn: boolean): Promise<void> {
  await page.evaluate((isOn) => {
    Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', isOn);
    // A window that is not in front keeps them to itself.
    Services.wm.getMostRecentWindow('navigator:browser').focus();
  }, isOn);
}

/** Whether the prompt for an extension's permission is open. */
export async function promptIsOpen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { document } = Services.wm.getMostRecentWindow('navigator:browser');
    const prompt = document.getElementById('addon-webext-permissions-notification');
    return prompt !== null && !prompt.hidden;
  });
}

/** Presses one of the prompt's two buttons. */
export async function answerPrompt(page: Page, isYes: boolean): Promise<void> {
  await page.evaluate((isYes) => {
    const { document } = Services.wm.getMostRecentWindow('navigator:browser');
    const prompt = document.getElementById('addon-webext-permissions-notification') as Prompt | null;
    if (prompt && !prompt.hidden) (isYes ? prompt.button : prompt.secondaryButton).click();
  }, isYes);
}
