import puppeteer, { type Page, type Browser as Puppeteer } from 'puppeteer-core';
import { until } from '../poll';
import { type Browser, type BrowserOptions, type Medium, ownSignals, type Tab, type Theme } from './browser';
import { Downloads } from './downloads';
import { Panel, panelIsOpen } from './firefox-panel';
import * as privileged from './firefox-privileged';
import * as prompts from './firefox-prompts';
import { closedRootsInFirefox } from './firefox-roots';
import { PageTab } from './tab';
import type { View } from './view';

const uuid = '5f4dcc3b-5aa7-4e5d-b61d-8327deb882cf';
const base = `moz-extension://${uuid}/`;

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
  private readonly puppet: Puppeteer;
  /** A page of the browser itself, with its rights. */
  private readonly settings: Page;

  /** Folder of the built extension. */
  private readonly extension: string;

  private readonly downloads: Downloads;

  constructor(puppet: Puppeteer, settings: Page, extension: string, downloads: Downloads) {
    this.downloads = downloads;
    this.extension = extension;
    this.puppet = puppet;
    this.settings = settings;
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
    return this.downloads.take(name);
  }

  async restart(): Promise<void> {
    throw new Error('an extension that was loaded for a test ends with the browser');
  }

  async close(): Promise<void> {
    await this.puppet.close();
    this.downloads.remove();
  }
}

/** Preferences that answer prompts, save files in a folder, lead every host to loopback, and keep the browser from calling home. */
function preferences(hostsPort: number, folder: string): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [privileged.extensionId]: uuid }),
    'extensions.webextOptionalPermissionPrompts': false,
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.always_ask_before_handling_new_types': false,
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${hostsPort}`,
  };
}

/** Starts Firefox with the built extension. */
export async function startFirefox({ extension, hostsPort }: BrowserOptions): Promise<Browser> {
  const downloads = new Downloads();
  const puppet = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr',
    headless: true,
    ...ownSignals,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(hostsPort, downloads.folder),
  });
  try {
    const [first] = await puppet.pages();
    const settings = first ?? (await puppet.newPage());
    void settings.goto('about:config').catch(() => undefined);
    await until('the privileged page', () => settings.evaluate(`typeof WebExtensionPolicy === 'function'`));
    await puppet.installExtension(extension);
    return new Firefox(puppet, settings, extension, downloads);
  } catch (reason) {
    await puppet.close();
    downloads.remove();
    throw reason;
  }
}
