import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { injectWhereGranted, retireRemoved, syncRegistration } from './access';
import { clearTab } from './badge';
import { forgetReports } from './kept-reports';
import { listenForLookUps } from './lookup/port';
import { resumeLookUp } from './lookup/wanted';
import { createMenu, explainSelection } from './menu';
import { remind } from './remind';
import { route } from './router';

export default defineBackground({
  type: 'module',
  // Every listener is registered before anything is awaited: a woken worker would miss its event otherwise.
  main() {
    browser.runtime.onMessage.addListener(route);
    listenForLookUps();
    browser.contextMenus.onClicked.addListener(explainSelection);
    browser.permissions.onAdded.addListener(async (added) => {
      void resumeLookUp();
      await syncRegistration();
      await injectWhereGranted(added.origins ?? []);
    });
    browser.permissions.onRemoved.addListener(async (removed) => {
      await syncRegistration();
      await retireRemoved(removed.origins ?? []);
    });
    browser.tabs.onRemoved.addListener((tab) => {
      void clearTab(tab);
      void forgetReports(tab);
    });
    browser.runtime.onStartup.addListener(async () => {
      await createMenu();
      await syncRegistration();
    });
    browser.runtime.onInstalled.addListener(async ({ reason }) => {
      await createMenu();
      await syncRegistration();
      // Scripts of the old version are cut off from us; tabs that are open would stay without a bar until reloaded.
      await injectWhereGranted();
      if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
    void remind();
  },
});
