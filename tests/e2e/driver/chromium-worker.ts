import type { Browser as Puppeteer, Target, WebWorker } from 'puppeteer-core';
import { until } from '../poll';

/** The extension's service worker, which the browser ends when it likes. */
export class Worker {
  private readonly puppet: Puppeteer;
  private readonly base: string;

  constructor(puppet: Puppeteer, base: string) {
    this.puppet = puppet;
    this.base = base;
  }

  private target(): Target | undefined {
    return this.puppet.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(this.base));
  }

  runs(): boolean {
    return this.target() !== undefined;
  }

  /** The worker, woken if it sleeps. */
  async take(): Promise<WebWorker> {
    const target = await until('the service worker', async () => {
      const there = this.target();
      if (!there) await this.wake();
      return there;
    });
    const worker = await target.worker();
    if (!worker) throw new Error('the service worker is gone');
    return worker;
  }

  private async wake(): Promise<void> {
    const page = await this.puppet.newPage();
    await page.goto(`${this.base}manifest.json`, { waitUntil: 'domcontentloaded' });
    await page.evaluate('chrome.runtime.sendMessage({ type: "get-settings" })').catch(() => undefined);
    await page.close();
  }

  async end(): Promise<void> {
    await until('the service worker to end', async () => {
      const target = this.target();
      if (!target) return true;
      const session = await target.createCDPSession();
      try {
        // One that is ended while it starts goes on, out of reach for all further calls.
        await session.send('Runtime.evaluate', { expression: '0' });
        const { targetInfo } = await session.send('Target.getTargetInfo');
        await session.connection()?.send('Target.closeTarget', { targetId: targetInfo.targetId });
      } finally {
        // While somebody is attached to it, the browser keeps it.
        await session.detach();
        await (await target.worker())?.client.detach();
      }
      return this.target() !== target;
    });
  }
}
