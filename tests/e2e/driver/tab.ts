import type { Frame, Page } from 'puppeteer-core';
import { until } from '../poll';
import type { FrameView, Tab } from './browser';
import { FrameDocument } from './frame';
import type { View } from './view';

/** Finds the closed shadow roots of a frame's document; each browser has its own way to look behind them. */
export type ClosedRootsOf = (page: Page, frame: Frame) => Promise<View[]>;

/** Leads a page to an address and resolves when it has loaded; how to tell differs by browser. */
export type Settle = (page: Page, url: string) => Promise<void>;

class FrameInTab extends FrameDocument implements FrameView {
  private readonly frame: Frame;
  private readonly rootsOf: ClosedRootsOf;

  constructor(page: Page, frame: Frame, rootsOf: ClosedRootsOf) {
    super(page, () => frame);
    this.frame = frame;
    this.rootsOf = rootsOf;
  }

  closedRoots(): Promise<View[]> {
    return this.rootsOf(this.page, this.frame);
  }
}

/** A tab of either browser, as puppeteer holds it. */
export class PageTab extends FrameDocument implements Tab {
  private readonly rootsOf: ClosedRootsOf;
  private readonly settle: Settle;
  private readonly address: string | null;

  /** `address`: where the tab is, if puppeteer was not told. */
  constructor(page: Page, rootsOf: ClosedRootsOf, settle: Settle, address: string | null = null) {
    super(page, () => page.mainFrame());
    this.rootsOf = rootsOf;
    this.settle = settle;
    this.address = address;
  }

  url(): string {
    return this.address ?? this.page.url();
  }

  goto(url: string): Promise<void> {
    return this.settle(this.page, url);
  }

  /** As a page reloads itself: Firefox never reports that the extension's own pages have. */
  async reload(): Promise<void> {
    await this.page.evaluate('globalThis.isOld = true; location.reload()').catch(() => undefined);
    await until('the page to reload', () =>
      this.page.evaluate(`globalThis.isOld !== true && document.readyState !== 'loading'`),
    );
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

  async frames(): Promise<FrameView[]> {
    const inner = this.page.frames().filter((one) => one !== this.page.mainFrame());
    return inner.map((one) => new FrameInTab(this.page, one, this.rootsOf));
  }

  closedRoots(): Promise<View[]> {
    return this.rootsOf(this.page, this.page.mainFrame());
  }

  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewport({ width, height });
  }

  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file as `${string}.png` });
  }
}
