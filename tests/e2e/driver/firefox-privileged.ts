import type { Page } from 'puppeteer-core';
import type { Medium, Theme } from './browser';

/** As in wxt.config.ts. */
export const extensionId = 'redeliver@redeliver.example';

/** What pages with the browser's own rights have in scope; only what the tests use. */
interface Menu extends Element {
  readonly state: string;
  activateItem(item: Element): void;
  hidePopup(): void;
}
interface ConsoleMessage {
  readonly message: string;
}
interface ConsoleCall {
  readonly level: string;
  readonly filename: string;
  readonly lineNumber: number;
}
declare const Services: {
  wm: { getMostRecentWindow(kind: string): Window & { document: Document } };
  prefs: { setIntPref(name: string, value: number): void };
  console: { getMessageArray(): ConsoleMessage[]; reset(): void };
};
declare const Ci: { nsIConsoleAPIStorage: object };
declare const Cc: Record<
  '@mozilla.org/consoleAPI-storage;1',
  { getService(kind: object): { getEvents(): ConsoleCall[]; clearEvents(): void } }
>;
declare const ChromeUtils: { importESModule(url: string): Record<string, never> };
declare const WebExtensionPolicy: {
  getByID(id: string): { extension: { terminateBackground(how: object): Promise<void>; backgroundState: string } };
};

/** Does what a click on the extension's toolbar button does: rights for the tab in front, and the popup. */
export async function pressToolbarButton(page: Page): Promise<void> {
  await page.evaluate(async (id) => {
    interface Parent {
      apiManager: { global: { browserActionFor(extension: object): { triggerAction(window: Window): Promise<void> } } };
    }
    const module = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const parent = module['ExtensionParent'] as unknown as Parent;
    const action = parent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
    await action.triggerAction(Services.wm.getMostRecentWindow('navigator:browser'));
  }, extensionId);
}

/** Closes the popups of the window in front, but for the browser's own prompts. */
export async function closePanels(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { document } = Services.wm.getMostRecentWindow('navigator:browser');
    for (const panel of document.querySelectorAll('panel:not(#notification-popup)')) (panel as Menu).hidePopup();
  });
}

/** Chooses the extension's item in the open context menu; false while the menu or the item is not there. */
export async function activateMenuItem(page: Page): Promise<boolean> {
  return page.evaluate((id) => {
    const { document } = Services.wm.getMostRecentWindow('navigator:browser');
    const menu = document.getElementById('contentAreaContextMenu') as Menu | null;
    if (menu?.state !== 'open') return false;
    const item = menu.querySelector(`menuitem[id^="${id.replaceAll(/[^a-z0-9]/g, '_')}"]`);
    if (!item) return false;
    menu.activateItem(item);
    return true;
  }, extensionId);
}

/** Ends the event page, even with its own pages open. */
export async function terminateBackground(page: Page): Promise<void> {
  await page.evaluate(async (id) => {
    const { extension } = WebExtensionPolicy.getByID(id);
    if (extension.backgroundState !== 'stopped') {
      await extension.terminateBackground({ ignoreDevToolsAttached: true });
    }
  }, extensionId);
}

export async function backgroundRuns(page: Page): Promise<boolean> {
  return page.evaluate((id) => WebExtensionPolicy.getByID(id).extension.backgroundState !== 'stopped', extensionId);
}

/** Takes back a granted host, as the add-on manager does. */
export async function removePermission(page: Page, pattern: string): Promise<void> {
  await page.evaluate(
    async (id, origin) => {
      interface Permissions {
        remove(id: string, permissions: object, extension: object): Promise<void>;
      }
      const module = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const permissions = module['ExtensionPermissions'] as unknown as Permissions;
      const { extension } = WebExtensionPolicy.getByID(id);
      await permissions.remove(id, { permissions: [], origins: [origin], data_collection: [] }, extension);
    },
    extensionId,
    pattern,
  );
}

/** Every page of this browser takes the theme at once. */
export async function useTheme(page: Page, theme: Theme): Promise<void> {
  await page.evaluate((isLight) => {
    Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', isLight ? 1 : 0);
  }, theme === 'light');
}

/** The tab in front is shown on another medium; that nothing may move holds for every page of this browser. */
export async function useMedium(page: Page, medium: Medium): Promise<void> {
  await page.evaluate((medium) => {
    interface Tabs {
      gBrowser: { selectedBrowser: { browsingContext: { mediumOverride: string } } };
    }
    const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser') as unknown as Tabs;
    gBrowser.selectedBrowser.browsingContext.mediumOverride = medium === 'print' ? 'print' : '';
    Services.prefs.setIntPref('ui.prefersReducedMotion', medium === 'still' ? 1 : 0);
  }, medium);
}

/** Switches the extension off or on, as the add-on manager does. */
export async function setEnabled(page: Page, isOn: boolean): Promise<void> {
  await page.evaluate(
    async (id, isOn) => {
      interface Manager {
        getAddonByID(id: string): Promise<{ enable(): Promise<void>; disable(): Promise<void> }>;
      }
      const module = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await (module['AddonManager'] as unknown as Manager).getAddonByID(id);
      await (isOn ? addon.enable() : addon.disable());
    },
    extensionId,
    isOn,
  );
}

export async function clipboardText(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText().catch(() => ''));
}

export async function clearClipboard(page: Page): Promise<void> {
  await page.evaluate(() => navigator.clipboard.writeText(''));
}

/** Left behind where a page was closed, or the background ended, in the middle of a question: our own doing. */
const cutOff =
  /Promise (?:rejected|resolved) (?:after context unloaded|while context is inactive)|JSWindowActorChild cannot send at the moment/;

/** Errors that the browser's console holds about the extension's own files, and what these wrote to it as errors. */
export async function complaints(page: Page, base: string): Promise<string[]> {
  return page.evaluate(
    (own, cutOff) => {
      const errors = Services.console
        .getMessageArray()
        .map(({ message }) => message)
        .filter((one) => one.startsWith('[JavaScript Error') && one.includes(own) && !new RegExp(cutOff).test(one));
      const written = Cc['@mozilla.org/consoleAPI-storage;1']
        .getService(Ci.nsIConsoleAPIStorage)
        .getEvents()
        .filter(({ level, filename }) => level === 'error' && filename.startsWith(own))
        .map(({ filename, lineNumber }) => `${filename}:${lineNumber}: console.error`);
      return [...errors, ...written];
    },
    base,
    cutOff.source,
  );
}

export async function forgetComplaints(page: Page): Promise<void> {
  await page.evaluate(() => {
    Services.console.reset();
    Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).clearEvents();
  });
}
