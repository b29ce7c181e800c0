import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Browser as Puppeteer } from 'puppeteer-core';
import type { BrowserOptions } from './browser';
import { launchChromium } from './chromium-launch';
import { Settings } from './chromium-settings';
import { Downloads } from './downloads';

/** Set for what a test tool loaded: Chromium 156 uninstalls such an extension, with all it keeps, at its next start. */
const isPassing = 1 << 15;

interface Preferences {
  extensions: { settings: Record<string, { creation_flags: number } | undefined> };
}

/** Chromium from one start to its end. */
export interface Run {
  readonly puppet: Puppeteer;
  /** The browser's own page of extensions. */
  readonly page: Page;
}

/** What lies on the disk for one Chromium: it outlasts the browser's end, so that the browser can be started again on it. */
export class Profile {
  readonly downloads = new Downloads();
  private readonly folder = mkdtempSync(join(tmpdir(), 'redeliver-profile-'));
  private readonly options: BrowserOptions;

  constructor(options: BrowserOptions) {
    this.options = options;
  }

  /** Starts the browser for the first time, and loads the extension. Answers its id as well. */
  async install(): Promise<Run & { readonly id: string }> {
    return this.launch([this.options.extension], async (run) => {
      const worker = await run.puppet.waitForTarget(
        (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'),
      );
      await Settings.allowUnpacked(run.page);
      return { ...run, id: new URL(worker.url()).host };
    });
  }

  /** Starts the browser again: it loads by itself the extension that it knows, as if a person had loaded that once. */
  start(id: string): Promise<Run> {
    this.keep(id);
    return this.launch([], async (run) => run);
  }

  private keep(id: string): void {
    const file = join(this.folder, 'Default', 'Preferences');
    const preferences: Preferences = JSON.parse(readFileSync(file, 'utf8'));
    const entry = preferences.extensions.settings[id];
    if (!entry) throw new Error('the profile does not know the extension');
    entry.creation_flags &= ~isPassing;
    writeFileSync(file, JSON.stringify(preferences));
  }

  private async launch<Result>(extensions: string[], prepare: (run: Run) => Promise<Result>): Promise<Result> {
    const { hostsPort } = this.options;
    const puppet = await launchChromium(hostsPort, {
      extensions,
      download: this.downloads.folder,
      profile: this.folder,
    });
    try {
      const [first] = await puppet.pages();
      const page = first ?? (await puppet.newPage());
      await page.goto('chrome://extensions/', { waitUntil: 'domcontentloaded' });
      return await prepare({ puppet, page });
    } catch (reason) {
      await puppet.close();
      throw reason;
    }
  }

  /** To be called when the browser has ended. */
  remove(): void {
    this.downloads.remove();
    // Processes of the browser may write a last file while they end.
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
