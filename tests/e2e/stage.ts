import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import * as actions from './actions';
import type { Browser, Tab } from './driver/browser';
import type { Json, View } from './driver/view';
import { runIn } from './driver/view';
import type { FakeHosts } from './hosts/fake-hosts';
import type { Bind } from './lab/bind';
import type { Lab } from './lab/lab';
import type { Role } from './locate';
import { until } from './poll';

/** Hosts that the browsers ask by themselves, extension or not. */
const askedByBrowsers = [
  'accounts.google.com',
  'update.googleapis.com',
  'clients2.google.com',
  'safebrowsing.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'content-autofill.googleapis.com',
  'passwordsleakcheck-pa.googleapis.com',
];
const isBrowsersOwn = (host: string) =>
  askedByBrowsers.includes(host) || /(^|\.)mozilla\.(com|org|net)$|(^|\.)firefox\.com$/.test(host);

/** What a test works with: a browser with the extension, and the hosts it can reach. */
export class Stage {
  readonly browser: Browser;
  /** Whether the background is ended before every step. */
  readonly kills: boolean;
  private readonly hosts: FakeHosts;
  private readonly servers: Lab | null;
  private readonly since: number;
  private readonly expected = new Set<string>();

  constructor(browser: Browser, hosts: FakeHosts, kills: boolean, lab: Lab | null) {
    this.servers = lab;
    this.browser = browser;
    this.hosts = hosts;
    this.kills = kills;
    this.since = hosts.seen.length;
  }

  get lab(): Lab {
    assert.ok(this.servers, 'the scenario does not say which servers it needs');
    return this.servers;
  }

  get bind(): Bind {
    const { bind } = this.lab;
    assert.ok(bind, 'the scenario does not say that it needs BIND');
    return bind;
  }

  /** Called before every step of a person. */
  private async step(): Promise<void> {
    if (this.kills) await this.browser.killBackground();
  }

  async open(url: string): Promise<Tab> {
    await this.step();
    this.expected.add(new URL(url).host);
    return this.browser.open(url);
  }

  /** One of the extension's own pages, in a tab. */
  async openOwn(page: string): Promise<Tab> {
    await this.step();
    return this.browser.open(`${this.browser.base}${page}`);
  }

  async click(view: View, role: Role, name: string): Promise<void> {
    await this.step();
    await actions.click(view, role, name);
  }

  async choose(view: View, label: string, value: string): Promise<void> {
    await this.step();
    await actions.choose(view, label, value);
  }

  async pressToolbarButton(tab: Tab): Promise<View> {
    await this.step();
    return this.browser.pressToolbarButton(tab);
  }

  async chooseMenuItem(tab: Tab, selected: string): Promise<void> {
    await this.step();
    await this.browser.chooseMenuItem(tab, selected);
  }

  /** The bar of a page, or of a frame in it, once there are as many as expected. */
  async bars(place: { closedRoots(): Promise<View[]> }, count: number): Promise<View[]> {
    let last = 0;
    return until(
      () => `${count} bars (there are ${last})`,
      async () => {
        const roots = await place.closedRoots();
        last = roots.length;
        return last === count && roots;
      },
    );
  }

  async bar(place: { closedRoots(): Promise<View[]> }): Promise<View> {
    const [bar] = await this.bars(place, 1);
    assert.ok(bar);
    return bar;
  }

  /** Where the explanation opened: the toolbar's popup, or a tab where the browser opens no popup by itself. */
  async explanation(): Promise<View> {
    return until('the explanation', async () => {
      const popup = await this.browser.popup();
      if (popup) return popup;
      const tabs = await this.browser.tabs();
      return tabs.find((tab) => tab.url().startsWith(`${this.browser.base}popup.html`));
    });
  }

  /** Closes the explanation, wherever it opened. */
  async closeExplanation(): Promise<void> {
    await this.browser.closePopup();
    for (const tab of await this.browser.tabs()) {
      if (tab.url().startsWith(`${this.browser.base}popup.html`)) await tab.close();
    }
  }

  /** Waits for a tab that shows this address, and for the request that it made. */
  async door(address: string): Promise<Tab> {
    const { host } = new URL(address);
    this.expected.add(host);
    let last = '';
    const tab = await until(
      () => `a tab at ${address} (there are ${last})`,
      async () => {
        const tabs = await this.browser.tabs();
        last = tabs.map((one) => one.url()).join(', ');
        return tabs.find((one) => one.url().startsWith(address));
      },
    );
    await until(`a request to ${host}`, () => this.hosts.seen.slice(this.since).some((one) => one.host === host));
    return tab;
  }

  /** What a host was asked for in this test, but for icons. */
  asked(host: string): string[] {
    return this.hosts.seen.slice(this.since).flatMap((one) => (one.host === host ? one.path : []));
  }

  /** What a host was told of who asks, beside the address that it was asked for. */
  told(host: string): string[] {
    return this.hosts.seen.slice(this.since).flatMap((one) => (one.host === host ? one.telling : []));
  }

  /** An address that the test itself makes the browser ask for. */
  expect(address: string): void {
    this.expected.add(new URL(address).host);
  }

  /** Requests of this test to hosts that neither it nor the browser itself had a reason to ask. */
  strangers(): string[] {
    const seen = this.hosts.seen.slice(this.since);
    return seen
      .filter(({ host }) => !this.expected.has(host) && !isBrowsersOwn(host))
      .map(({ host, path }) => `${host}${path}`);
  }

  /** Ends the background and makes sure that nothing left over from earlier steps wakes it again. */
  async putToSleep(): Promise<void> {
    await until('the background to sleep', async () => {
      await this.browser.killBackground();
      await setTimeout(500);
      return !(await this.browser.backgroundRuns());
    });
  }

  /** What the extension keeps under a key; null if nothing. */
  async stored(area: 'local' | 'session', key: string): Promise<Json> {
    const page = await this.browser.open(`${this.browser.base}options.html`);
    try {
      return await runIn(
        page,
        async (_root, area, key) => (await browser.storage[area].get(key))[key] ?? null,
        area,
        key,
      );
    } finally {
      await page.close();
    }
  }

  /** Puts something into the extension's storage that it did not put there itself. */
  async plant(area: 'local' | 'session', values: Record<string, Json>): Promise<void> {
    const page = await this.browser.open(`${this.browser.base}options.html`);
    try {
      await runIn(page, (_root, area, values) => browser.storage[area].set(values), area, values);
    } finally {
      await page.close();
    }
  }
}

declare const browser: {
  storage: Record<
    'local' | 'session',
    { get(key: string): Promise<Record<string, Json>>; set(values: Record<string, Json>): Promise<null> }
  >;
};
