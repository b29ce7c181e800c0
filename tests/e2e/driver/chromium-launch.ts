import puppeteer, { type Browser as Puppeteer } from 'puppeteer-core';
import { ownSignals } from './browser';
import { switches } from './chromium-switches';

/** A page that is swapped away in mid-sentence never answers. */
const protocolTimeout = 15_000;

interface Folders {
  /** Extensions to load; those that the profile holds already run in any case. */
  readonly extensions: readonly string[];
  /** Where files are saved without asking. */
  readonly download: string;
  /** Kept after the browser's end. */
  readonly profile: string;
}

/** Starts Chromium, with every host on loopback; without folders, in a passing profile and with no extension. */
export function launchChromium(hostsPort: number, folders?: Folders): Promise<Puppeteer> {
  return puppeteer.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    headless: true,
    ...ownSignals,
    protocolTimeout,
    pipe: true,
    args: switches(hostsPort),
    ...(folders && {
      enableExtensions: [...folders.extensions],
      userDataDir: folders.profile,
      downloadBehavior: { policy: 'allow' as const, downloadPath: folders.download },
    }),
  });
}
