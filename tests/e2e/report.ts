import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readText } from './actions';
import type { Browser } from './driver/browser';

const folder = 'test-results';

/** Counts and prints the tests as they end. */
export class Report {
  private passed = 0;
  private failed = 0;
  private skipped = 0;

  constructor() {
    rmSync(folder, { recursive: true, force: true });
  }

  ok(name: string, milliseconds: number): void {
    this.passed += 1;
    console.log(`ok ${name} (${(milliseconds / 1000).toFixed(1)} s)`);
  }

  notOk(name: string, reason: unknown): void {
    this.failed += 1;
    console.log(`not ok ${name}`);
    const text = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
    for (const line of text.split('\n').slice(0, 12)) console.log(`    ${line}`);
  }

  /** On a build server whatever can be installed must have been: a server that is missing is a failure there. */
  leftOut(name: string, reason: string, isServerMissing = false): void {
    if (isServerMissing && process.env['CI'] === 'true') {
      this.notOk(name, reason);
      return;
    }
    this.skipped += 1;
    console.log(`left out ${name}: ${reason}`);
  }

  /** Prints the last line and tells whether all went well. */
  end(): boolean {
    console.log(`${this.passed} passed, ${this.failed} failed, ${this.skipped} skipped`);
    return this.failed === 0;
  }
}

/** Saves what every tab and the popup show, for whoever looks into a failure. */
export async function saveWhatIsSeen(browser: Browser, name: string): Promise<void> {
  const slug = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  mkdirSync(folder, { recursive: true });
  const notes: string[] = [];
  for (const [index, tab] of (await browser.tabs()).entries()) {
    const file = `${folder}/${slug}-${index + 1}.png`;
    await tab.screenshot(file).catch(() => undefined);
    notes.push(`== ${tab.url()}\n${await readText(tab).catch(String)}`);
  }
  const popup = await browser.popup().catch(() => null);
  if (popup) notes.push(`== popup\n${await readText(popup).catch(String)}`);
  writeFileSync(`${folder}/${slug}.txt`, `${notes.join('\n\n')}\n`);
}
