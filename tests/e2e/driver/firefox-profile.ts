import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import puppeteer, { type Page, type Browser as Puppeteer } from 'puppeteer-core';
import { until } from '../poll';
import { type BrowserOptions, ownSignals } from './browser';
import { extensionId } from './firefox-privileged';
import { Profile } from './profile';

const uuid = '5f4dcc3b-5aa7-4e5d-b61d-8327deb882cf';
export const base = `moz-extension://${uuid}/`;

/** What pages with the browser's own rights have in scope; only what is used here. */
interface ZipWriter {
  open(file: object, flags: number): void;
  addEntryFile(name: string, compression: number, file: object, isQueued: boolean): void;
  close(): void;
}
interface Files {
  File: new (path: string) => object;
}
declare const Ci: { nsIZipWriter: object };
declare const Cc: Record<'@mozilla.org/zipwriter;1', { createInstance(kind: object): ZipWriter }>;
declare const ChromeUtils: { importESModule(url: string): Record<string, never> };
declare const WebExtensionPolicy: { getByID(id: string): { active: boolean } | null };

/** Firefox from one start to its end. */
export interface Run {
  readonly puppet: Puppeteer;
  /** A page of the browser itself, with its rights. */
  readonly settings: Page;
}

/** Packs a folder as one file. */
async function pack(page: Page, folder: string, file: string): Promise<void> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    return entry.isFile() ? [[relative(folder, path).replaceAll('\\', '/'), path] as const] : [];
  });
  await page.evaluate(
    (file, entries) => {
      const module = ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs');
      const { File } = module['FileUtils'] as unknown as Files;
      const zip = Cc['@mozilla.org/zipwriter;1'].createInstance(Ci.nsIZipWriter);
      // Flags of NSPR's PR_Open: written, made, emptied.
      zip.open(new File(file), 0x02 | 0x08 | 0x20);
      for (const [name, path] of entries) zip.addEntryFile(name, 0, new File(path), false);
      zip.close();
    },
    file,
    entries,
  );
}

/** Installs a packed extension to stay; says whether this Firefox does so: all but an ESR want it to be signed. */
async function installToStay(page: Page, file: string): Promise<boolean> {
  return page.evaluate(async (file) => {
    interface Manager {
      getInstallForFile(file: object): Promise<{ install(): Promise<unknown> }>;
    }
    const settings = ChromeUtils.importESModule('resource://gre/modules/addons/AddonSettings.sys.mjs');
    if ((settings['AddonSettings'] as unknown as { REQUIRE_SIGNING: boolean }).REQUIRE_SIGNING) return false;
    const files = ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs');
    const { File } = files['FileUtils'] as unknown as Files;
    const addons = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const install = await (addons['AddonManager'] as unknown as Manager).getInstallForFile(new File(file));
    await install.install();
    return true;
  }, file);
}

/** Preferences that answer prompts, save files in a folder, lead every host to loopback, and keep the browser from calling home. */
function preferences(hostsPort: number, folder: string): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
    'extensions.webextOptionalPermissionPrompts': false,
    'xpinstall.signatures.required': false,
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.always_ask_before_handling_new_types': false,
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${hostsPort}`,
  };
}

/** Firefox's part on the disk, with the extension in it. */
export class FirefoxProfile extends Profile {
  private readonly options: BrowserOptions;

  constructor(options: BrowserOptions) {
    super();
    this.options = options;
  }

  /** Starts the browser for the first time, and installs the extension: to stay, where this Firefox allows that. */
  install(): Promise<Run> {
    return this.launch(async ({ puppet, settings }) => {
      const file = join(this.folder, 'packed.xpi');
      await pack(settings, this.options.extension, file);
      if (!(await installToStay(settings, file))) await puppet.installExtension(this.options.extension);
    });
  }

  /** Starts the browser again: it loads by itself the extension that it knows. */
  start(): Promise<Run> {
    return this.launch(async ({ settings }) => {
      await until('the extension, which only an ESR keeps', () =>
        settings.evaluate((id) => WebExtensionPolicy.getByID(id)?.active ?? false, extensionId),
      );
    });
  }

  private async launch(prepare: (run: Run) => Promise<void>): Promise<Run> {
    const puppet = await puppeteer.launch({
      browser: 'firefox',
      executablePath: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr',
      headless: true,
      ...ownSignals,
      acceptInsecureCerts: true,
      userDataDir: this.folder,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: preferences(this.options.hostsPort, this.downloads.folder),
    });
    try {
      const [first] = await puppet.pages();
      const settings = first ?? (await puppet.newPage());
      void settings.goto('about:config').catch(() => undefined);
      await until('the privileged page', () => settings.evaluate(`typeof WebExtensionPolicy === 'function'`));
      await prepare({ puppet, settings });
      return { puppet, settings };
    } catch (reason) {
      await puppet.close();
      throw reason;
    }
  }
}
