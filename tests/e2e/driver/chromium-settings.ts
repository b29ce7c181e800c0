import type { Page } from 'puppeteer-core';

declare const chrome: {
  developerPrivate: {
    addHostPermission(id: string, pattern: string): Promise<void>;
    removeHostPermission(id: string, pattern: string): Promise<void>;
    getExtensionInfo(id: string): Promise<{
      manifestErrors: { message: string }[];
      runtimeErrors: { message: string; source: string }[];
    }>;
    deleteExtensionErrors(which: { extensionId: string }): Promise<void>;
    reload(id: string, how: { failQuietly: boolean }): Promise<void>;
    updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
  };
  management: { setEnabled(id: string, isOn: boolean): Promise<void> };
};

/** Said to a page whose question was under way when the worker was ended: our own doing. */
const cutOff = 'the message channel closed before a response was received';

/** The browser's own page of extensions, which may do to ours whatever a person can do there. */
export class Settings {
  readonly page: Page;
  private readonly id: string;

  constructor(page: Page, id: string) {
    this.page = page;
    this.id = id;
  }

  /** Without developer mode, unpacked extensions do not run. */
  static async allowUnpacked(page: Page): Promise<void> {
    await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  }

  async grant(pattern: string): Promise<void> {
    await this.page.evaluate((id, p) => chrome.developerPrivate.addHostPermission(id, p), this.id, pattern);
  }

  async withdraw(pattern: string): Promise<void> {
    await this.page.evaluate((id, p) => chrome.developerPrivate.removeHostPermission(id, p), this.id, pattern);
  }

  async setEnabled(isOn: boolean): Promise<void> {
    await this.page.evaluate((id, isOn) => chrome.management.setEnabled(id, isOn), this.id, isOn);
  }

  async reload(): Promise<void> {
    await this.page.evaluate((id) => chrome.developerPrivate.reload(id, { failQuietly: false }), this.id);
  }

  async complaints(): Promise<string[]> {
    const info = await this.page.evaluate((id) => chrome.developerPrivate.getExtensionInfo(id), this.id);
    const complaints = [
      ...info.manifestErrors.map(({ message }) => message),
      ...info.runtimeErrors.map(({ message, source }) => `${source}: ${message}`),
    ];
    return complaints.filter((one) => !one.includes(cutOff));
  }

  async forgetComplaints(): Promise<void> {
    await this.page.evaluate((extensionId) => chrome.developerPrivate.deleteExtensionErrors({ extensionId }), this.id);
  }
}
