import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { build } from 'vite';
import { launchChromium } from '../../tests/e2e/driver/chromium-launch';
import { until } from '../../tests/e2e/poll';
import { ownPages } from '../../tests/entrypoints/webmail.content/page';
import type { Case } from './cases';
import { type By, joined, type Read, type Readings, readers } from './reader';

/** A browser that reads pages of webmails under their own addresses. */
export interface PageReader {
  read(page: Case): Promise<Readings>;
  close(): Promise<void>;
}

/** What the content script runs on, in one file, under the name `reader`. */
async function bundledReader(): Promise<string> {
  const lib = { entry: 'scripts/webmails/reader.ts', formats: ['iife' as const], name: 'reader' };
  const built = await build({ configFile: false, logLevel: 'error', build: { write: false, minify: false, lib } });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error('the readers were not built');
  return result.output[0].code;
}

/** Runs an expression of the bundled reader in a frame. */
async function ask<Answer>(frame: Frame, code: string, expression: string): Promise<Answer> {
  return JSON.parse(String(await frame.evaluate(`${code};JSON.stringify(${expression})`))) as Answer;
}

/** Fills frames as the webmail's own script would. */
async function fill(page: Page, frames: Case['frames']): Promise<void> {
  for (const [selector, file] of Object.entries(frames)) {
    const element = await page.$(selector);
    if (!element) throw new Error(`${page.url()}: no frame at ${selector}`);
    await element.evaluate((one, html) => one.setAttribute('srcdoc', html), readFileSync(join(ownPages, file), 'utf8'));
    // Events are not told where scripts do not run.
    await until(`the frame at ${selector}`, () =>
      element.evaluate((one) => {
        const inner = (one as HTMLIFrameElement).contentDocument;
        return inner === null || (inner.URL === 'about:srcdoc' && inner.readyState === 'complete');
      }),
    );
    await element.dispose();
  }
}

/** Frames too small for a text are not read, as in the content script; a frame that is going away never answers. */
const isLargeEnough = async (frame: Frame) => {
  const asked = frame.evaluate('innerWidth >= 200 && innerHeight >= 100').catch(() => false);
  return (await Promise.race([asked, setTimeout(1_000, false)])) === true;
};

/** Nothing listens there: what a page asks for is answered here, and no page asks anybody else. */
const closedPort = 9;

/** Answers every request of a page from `served`, by address; all else is empty. */
async function answer(page: Page, served: ReadonlyMap<string, string>): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const [url] = request.url().split('#');
    const body = served.get(url ?? '');
    const isFrame = request.resourceType() === 'document';
    // A page may be swapped away before it is answered.
    void (
      body !== undefined || isFrame
        ? request.respond({ contentType: 'text/html; charset=utf-8', body: body ?? '' })
        : request.abort()
    ).catch(() => undefined);
  });
}

export async function startPageReader(): Promise<PageReader> {
  const code = await bundledReader();
  const browser = await launchChromium(closedPort);
  const [page] = await browser.pages();
  if (!page) throw new Error('the browser opened no page');
  const served = new Map<string, string>();
  await answer(page, served);
  // Scripts of pages do not run; what is evaluated from outside does.
  await page.setJavaScriptEnabled(false);

  const open = async (path: string, url: string) => {
    served.clear();
    served.set(url.split('#')[0] ?? url, readFileSync(path, 'utf8'));
    // Addresses that differ behind the `#` alone would not be loaded.
    await page.goto('about:blank');
    await page.goto(url, { waitUntil: 'load' });
  };

  return {
    async read({ path, url, frames, apart }) {
      const texts: string[] = [];
      for (const one of apart) {
        await open(one.path, one.url);
        texts.push(await ask(page.mainFrame(), code, 'reader.textApart(document)'));
      }
      await open(path, url);
      await fill(page, frames);
      const found: Record<By, Read[]> = { adapter: [], structure: [] };
      for (const frame of page.frames()) {
        if (frame !== page.mainFrame() && !(await isLargeEnough(frame))) continue;
        for (const by of readers)
          found[by].push(...(await ask<Read[]>(frame, code, `reader.readDocument(document, '${by}')`)));
      }
      return { ...found, adapter: joined(found.adapter, texts) };
    },
    close: () => browser.close(),
  };
}
