import type { Browser } from './driver/browser';
import { reset } from './reset';

/** Holds one running browser, started when it is wanted and reset between tests. */
export class Seat {
  private browser: Browser | null = null;
  private readonly start: () => Promise<Browser>;

  constructor(start: () => Promise<Browser>) {
    this.start = start;
  }

  /** A browser as good as new; one that cannot be reset is replaced. */
  async take(): Promise<Browser> {
    if (this.browser) {
      try {
        await reset(this.browser);
        return this.browser;
      } catch {
        await this.stop();
      }
    }
    this.browser = await this.start();
    return this.browser;
  }

  async stop(): Promise<void> {
    const { browser } = this;
    this.browser = null;
    await browser?.close();
  }
}
