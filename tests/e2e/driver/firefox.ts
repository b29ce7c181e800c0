import type { Page } from 'puppeteer-core';
import { until } from '../poll';
import type { Browser, BrowserOptions, Medium, Tab, Theme } from './browser';
import { Panel, panelIsOpen } from './firefox-panel';
import * as privileged from './firefox-privileged';
import { base, FirefoxProfile, type Run } from './firefox-profile';
import * as prompts from './firefox-prompts';
import { closedRootsInFirefox } from './firefox-roots';
import { PageTab } from './tab';
import type { View } from './view';

/**
 * Pages of the extension and of the browser never report their load, since the process is swapped under them: these are asked
 * until they have arrived.
 */
async function load(page: Page, url: string): Promise<void> {
  if (url.startsWith('http')) {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return;
  }
  void page.goto(url).catch(() => undefined);
  await until(url, () =>
    page.evaluate(`location.href.startsWith(${JSON.stringify(url)}) && document.readyState !== 'loading'`),
  );
}

class Firefox implements Browser {
  readonly name = 'firefox';
  readonly base = base;
  /** Folder of the built extension. */
  private readonly extension: string;
  private readonly profile: FirefoxProfile;
  private run: Run;
  /** Until the browser runs again. */
  private restarting: Promise<void> = Promise.resolve();

  constructor(profile: FirefoxProfile, run: Run, extension: string) {
    this.profile = profile;
    this.run = run;
    this.extension = extension;
  }

  private get puppet() {
    return this.run.puppet;
  }

  private get settings() {
    return this.run.settings;
  }

  private tab(page: Page): PageTab {
    return new PageTab(page, closedRootsInFirefox, load);
  }

  async open(url: string): Promise<Tab> {
    const page = await this.puppet.newPage();
    await load(page, url);
    return this.tab(page);
  }

  async tabs(): Promise<Tab[]> {
    const pages = (await this.puppet.pages()).filter((page) => page !== this.settings);
    return Promise.all(
      pages.map(async (page) => {
        const address = await page.evaluate('location.href').catch(() => null);
        return new PageTab(page, closedRootsInFirefox, load, address as string | null);
      }),
    );
  }

  async popup(): Promise<View | null> {
    return (await panelIsOpen(this.settings)) ? new Panel(this.settings) : null;
  }

  async closePopup(): Promise<void> {
    await privileged.closePanels(this.settings);
    await until('the popup to close', async () => (await this.popup()) === null);
  }

  async pressToolbarButton(tab: Tab): Promise<View> {
    await tab.front();
    await privileged.pressToolbarButton(this.settings);
    return until('the popup', () => this.popup());
  }

  async chooseMenuItem(tab: Tab): Promise<void> {
    await tab.front();
    const { page } = tab as PageTab;
    const [x, y] = (await page.evaluate(
      '(() => { const r = getSelection().getRangeAt(0).getClientRects()[0]; return [r.x + r.width / 2, r.y + r.height / 2] })()',
    )) as [number, number];
    await page.mouse.click(x, y, { button: 'right' });
    await until('the menu item', () => privileged.activateMenuItem(this.settings));
  }

  async killBackground(): Promise<void> {
    await privileged.terminateBackground(this.settings);
  }

  backgroundRuns(): Promise<boolean> {
    return privileged.backgroundRuns(this.settings);
  }

  /** The preference that answers every prompt with yes is set at start. */
  async agreeTo(): Promise<void> {}

  async holdPrompt(): Promise<void> {
    await prompts.usePrompts(this.settings, true);
  }

  async waitForPrompt(): Promise<void> {
    await until('the prompt', () => prompts.promptIsOpen(this.settings));
  }

  async answerPrompt(_view: View, _pattern: string, isYes: boolean): Promise<void> {
    if (!(await prompts.promptIsOpen(this.settings))) throw new Error('the prompt has gone');
    // A press within the first half second does not count.
    await until('the prompt to be answered', async () => {
      await prompts.answerPrompt(this.settings, isYes);
      return !(await prompts.promptIsOpen(this.settings));
    });
    await prompts.usePrompts(this.settings, false);
  }

  async withdraw(pattern: string): Promise<void> {
    await privileged.removePermission(this.settings, pattern);
  }

  async setEnabled(isOn: boolean): Promise<void> {
    await privileged.setEnabled(this.settings, isOn);
  }

  async update(): Promise<void> {
    await this.puppet.installExtension(this.extension);
  }

  async useTheme(_tab: Tab, theme: Theme): Promise<void> {
    await privileged.useTheme(this.settings, theme);
  }

  async useMedium(tab: Tab, medium: Medium): Promise<void> {
    await tab.front();
    await privileged.useMedium(this.settings, medium);
  }

  clipboard(): Promise<string> {
    return privileged.clipboardText(this.settings);
  }

  async clearClipboard(): Promise<void> {
    await privileged.clearClipboard(this.settings);
  }

  complaints(): Promise<string[]> {
    return privileged.complaints(this.settings, base);
  }

  async forgetComplaints(): Promise<void> {
    await privileged.forgetComplaints(this.settings);
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
    this.run = await this.profile.start();
  }

  async close(): Promise<void> {
    // A browser that is just being started would be left behind.
    await this.restarting.catch(() => undefined);
    await this.puppet.close();
    this.profile.remove();
  }
}

/** Starts Firefox with the built extension. */
export async function startFirefox(options: BrowserOptions): Promise<Browser> {
  const profile = new FirefoxProfile(options);
  try {
    return new Firefox(profile, await profile.install(), options.extension);
  } catch (reason) {
    profile.remove();
    throw reason;
  }
}
