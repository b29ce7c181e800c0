import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Browser as Puppeteer } from 'puppeteer-core';
import type { BrowserOptions } from './browser';
import { launchChromium } from './chromium-launch';
import { Settings } from './chromium-settings';
import { Profile } from './profile';

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

/** Chromium's part on the disk, with the extension in it. */
export class ChromiumProfile extends Profile {
  private readonly options: BrowserOptions;

  constructor(options: BrowserOptions) {
    super();
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
}
