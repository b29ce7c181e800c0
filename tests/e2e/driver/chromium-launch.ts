import puppeteer, { type Browser as Puppeteer } from 'puppeteer-core';
import { ownSignals } from './browser';
import { switches } from './chromium-switches';

/** A page that is swapped away in mid-sentence never answers. */
const protocolTimeout = 15_000;

/** Starts Chromium, with every host on loopback, and the extensions from these folders. */
export function launchChromium(
  hostsPort: number,
  extensions: readonly string[] = [],
  downloadPath?: string,
): Promise<Puppeteer> {
  return puppeteer.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    headless: true,
    ...ownSignals,
    protocolTimeout,
    pipe: true,
    enableExtensions: [...extensions],
    args: switches(hostsPort),
    ...(downloadPath !== undefined && { downloadBehavior: { policy: 'allow' as const, downloadPath } }),
  });
}
