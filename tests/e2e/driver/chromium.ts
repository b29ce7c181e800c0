import type { Page, Target } from 'puppeteer-core';
import { until } from '../poll';
import type { Browser, BrowserOptions, Medium, Tab, Theme } from './browser';
import { ChromiumProfile, type Run } from './chromium-profile';
import * as prompts from './chromium-prompts';
import { closedRootsInChromium } from './chromium-roots';
import { Settings } from './chromium-settings';
import { Worker } from './chromium-worker';
import { FrameDocument } from './frame';
import { PageTab } from './tab';
import { runIn, type View } from './view';

declare const chrome: {
  contextMenus: { onClicked: { dispatch(info: object, tab: object | undefined): void } };
  tabs: { getCurrent(): Promise<unknown>; query(what: object): Promise<{ id: number; url?: string }[]> };
};

const load = async (page: Page, url: string) => {
  await page.goto(url, { waitUntil: 'domcontentloaded' });
};

class Chromium implements Browser {
  readonly name = 'chromium';

  readonly base: string;
  private readonly id: string;
  private readonly profile: ChromiumProfile;
  private run: Run;
  private settings: Settings;
  /** Until the browser runs again. */
  private restarting: Promise<void> = Promise.resolve();
  private readonly known = new WeakMap<Target, Promise<Page>>();

  constructor(profile: ChromiumProfile, run: Run, id: string) {
    this.base = `chrome-extension://${id}/`;
    this.id = id;
    this.profile = profile;
    this.run = run;
    this.settings = new Settings(run.page, id);
  }

  private get puppet() {
    return this.run.puppet;
  }

  private tab(page: Page): PageTab {
    return new PageTab(page, closedRootsInChromium, load);
  }

  async open(url: string): Promise<Tab> {
    const page = await this.puppet.newPage();
    this.known.set(page.target(), Promise.resolve(page));
    await load(page, url);
    return this.tab(page);
  }

  /** Puppeteer's own list of pages waits for ever once a popup is up; targets are attached to one by one instead. */
  private async pages(): Promise<Page[]> {
    const targets = this.puppet
      .targets()
      .filter((target) => target.type() === 'page' && target !== this.settings.page.target());
    const pages = targets.map((target) => {
      const page = this.known.get(target) ?? target.asPage();
      this.known.set(target, page);
      // A target may go while it is attached to.
      return page.catch(() => null);
    });
    return (await Promise.all(pages)).filter((page) => page !== null);
  }

  /** Pages of the extension that are in no tab are its popup. */
  private async popupPage(): Promise<Page | null> {
    for (const page of await this.pages()) {
      if (!page.url().startsWith(this.base)) continue;
      if (await page.evaluate('chrome.tabs.getCurrent().then((tab) => tab === undefined)').catch(() => false))
        return page;
    }
    return null;
  }

  async tabs(): Promise<Tab[]> {
    const popup = await this.popupPage();
    return (await this.pages()).filter((page) => page !== popup).map((page) => this.tab(page));
  }

  async popup(): Promise<View | null> {
    const page = await this.popupPage();
    return page && new FrameDocument(page, () => page.mainFrame());
  }

  async closePopup(): Promise<void> {
    const page = await this.popupPage();
    if (!page) return;
    await page.evaluate('close()').catch(() => undefined);
    await until('the popup to close', async () => (await this.popupPage()) === null);
  }

  async pressToolbarButton(tab: Tab): Promise<View> {
    const { page } = tab as PageTab;
    await page.bringToFront();
    const extension = (await this.puppet.extensions()).get(this.id);
    if (!extension) throw new Error('the extension is not there');
    await page.triggerExtensionAction(extension);
    return until('the popup', () => this.popup());
  }

  /**
   * Menus are drawn by the system and out of reach; the toolbar button is pressed for the rights that any click on the extension
   * gives, then the click's event is dispatched where the browser would.
   */
  async chooseMenuItem(tab: Tab, selected: string): Promise<void> {
    const popup = await this.pressToolbarButton(tab);
    // Closed while it loads, it would complain of files that never came.
    await until('the popup to be drawn', () => runIn(popup, (root) => root.querySelector('main') !== null));
    await this.closePopup();
    const { page } = tab as PageTab;
    await page.bringToFront();
    const worker = await this.worker.take();
    // The browser hands the selection over without its line breaks.
    const selectionText = selected.replaceAll(/\s+/g, ' ');
    await worker.evaluate(
      async (selectionText, url) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const info = { menuItemId: 'explain-selection', selectionText, editable: false, frameId: 0, pageUrl: url };
        chrome.contextMenus.onClicked.dispatch(info, tab);
      },
      selectionText,
      page.url(),
    );
  }

  private get worker() {
    return new Worker(this.puppet, this.base);
  }

  async killBackground(): Promise<void> {
    await this.worker.end();
  }

  async backgroundRuns(): Promise<boolean> {
    return this.worker.runs();
  }

  async agreeTo(pattern: string): Promise<void> {
    await this.settings.grant(pattern);
  }

  holdPrompt(view: View): Promise<void> {
    return prompts.holdPrompt(view);
  }

  async waitForPrompt(view: View): Promise<void> {
    await until('the request for a permission', () => prompts.isHeld(view));
  }

  async answerPrompt(view: View, pattern: string, isYes: boolean): Promise<void> {
    if (isYes) {
      await this.agreeTo(pattern);
      const page = await this.open(`${this.base}options.html`);
      await prompts.request(page, pattern);
      await page.close();
    }
    await prompts.tell(view, isYes);
  }

  async withdraw(pattern: string): Promise<void> {
    await this.settings.withdraw(pattern);
  }

  async setEnabled(isOn: boolean): Promise<void> {
    await this.settings.setEnabled(isOn);
  }

  async update(): Promise<void> {
    await this.settings.reload();
    await until('the new copy', () => this.worker.take());
  }

  async useTheme(tab: Tab, theme: Theme): Promise<void> {
    await (tab as PageTab).page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  }

  async useMedium(tab: Tab, medium: Medium): Promise<void> {
    const { page } = tab as PageTab;
    await page.emulateMediaFeatures([
      { name: 'prefers-reduced-motion', value: medium === 'still' ? 'reduce' : 'no-preference' },
    ]);
    // Each of the two calls takes back the other.
    if (medium === 'print') await page.emulateMediaType('print');
  }

  async clipboard(): Promise<string> {
    await this.settings.page.bringToFront();
    return this.settings.page.evaluate(() => navigator.clipboard.readText());
  }

  async clearClipboard(): Promise<void> {
    await this.settings.page.bringToFront();
    await this.settings.page.evaluate(() => navigator.clipboard.writeText(''));
  }

  complaints(): Promise<string[]> {
    return this.settings.complaints();
  }

  forgetComplaints(): Promise<void> {
    return this.settings.forgetComplaints();
  }

  downloaded(name: string): Promise<string> {
    return this.profile.downloads.take(name);
  }

  restart(): Promise<void> {
    this.restarting = this.endAndStart();
    return this.restarting;
  }

  private async endAndStart(): Promise<void> {
    await this.puppet.close();
    this.run = await this.profile.start(this.id);
    this.settings = new Settings(this.run.page, this.id);
  }

  async close(): Promise<void> {
    // A browser that is just being started would be left behind.
    await this.restarting.catch(() => undefined);
    await this.puppet.close();
    this.profile.remove();
  }
}

/** Starts Chromium with the built extension. */
export async function startChromium(options: BrowserOptions): Promise<Browser> {
  const profile = new ChromiumProfile(options);
  try {
    const { id, ...run } = await profile.install();
    return new Chromium(profile, run, id);
  } catch (reason) {
    profile.remove();
    throw reason;
  }
}
