import type { Frame, Page } from 'puppeteer-core';
import type { FrameView, Tab } from './browser';
import { FrameDocument } from './frame';
import type { View } from './view';

/** Finds the closed shadow roots of a frame's document; each browser has its own way to look behind them. */
export type ClosedRootsOf = (page: Page, frame: Frame) => Promise<View[]>;

class FrameInTab extends FrameDocument implements FrameView {
  constructor(
    page: Page,
    private readonly frame: Frame,
    private readonly rootsOf: ClosedRootsOf,
  ) {
    super(page, () => frame);
  }

  closedRoots(): Promise<View[]> {
    return this.rootsOf(this.page, this.frame);
  }
}

/** A tab of either browser, as puppeteer holds it. */
export class PageTab extends FrameDocument implements Tab {
  constructor(
    readonly page: Page,
    private readonly rootsOf: ClosedRootsOf,
    /** Resolves when an address has loaded; Firefox's own pages never tell. */
    private readonly settle: (page: Page, url: string) => Promise<void>,
  ) {
    super(page, () => page.mainFrame());
  }

  url(): string {
    return this.page.url();
  }

  goto(url: string): Promise<void> {
    return this.settle(this.page, url);
  }

  async reload(): Promise<void> {
    await this.page.reload({ waitUntil: 'domcontentloaded' });
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  async front(): Promise<void> {
    await this.page.bringToFront();
  }

  async frame(address: string): Promise<FrameView | null> {
    const found = this.page.frames().find((one) => one !== this.page.mainFrame() && one.url().includes(address));
    return found ? new FrameInTab(this.page, found, this.rootsOf) : null;
  }

  closedRoots(): Promise<View[]> {
    return this.rootsOf(this.page, this.page.mainFrame());
  }

  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file as `${string}.png` });
  }
}
