import browser, { type Scripting } from 'webextension-polyfill';
import { registries } from '../../catalog/registries';
import { resolvers } from '../../catalog/resolvers';
import type { AccessAnswer, SiteAnswer } from '../../core/explanation';
import { patternOf } from '../../core/lookup/resolver-url';
import { webmails } from '../webmail.content/adapters';
import { getSettings } from './settings';
import { isGranted, patternsOf } from './site';
import { inTurn } from './storage';
import { tabOf } from './tab';

/** What runs in a granted site, beside what a click runs there. */
const scripts = [
  { id: 'webmail', js: ['/webmail.js'], allFrames: true },
  // Lists stand in the page itself.
  { id: 'marks', js: ['/marks.js'], allFrames: false },
];

async function wantedScripts(): Promise<typeof scripts> {
  const { marks } = await getSettings();
  return scripts.filter(({ id }) => id !== 'marks' || marks);
}

/** Hosts that are granted to be asked by look-ups: no script of ours runs in their pages. */
const askedHosts: ReadonlySet<string> = new Set(
  [...resolvers.map(({ url }) => url), ...registries.map(({ rdap }) => rdap)].map((url) => patternOf(new URL(url))),
);

const ofWebmails = (origins: readonly string[]): string[] =>
  origins.filter((origin) => origin.startsWith('http') && !askedHosts.has(origin)).sort();

/** Origins that were granted one by one; the manifest asks for none at install. */
async function grantedOrigins(): Promise<string[]> {
  const { origins } = await browser.permissions.getAll();
  return ofWebmails(origins ?? []);
}

async function syncNow(): Promise<void> {
  const { scripting } = browser;
  const matches = await grantedOrigins();
  const wanted: Scripting.RegisteredContentScript[] = (matches.length === 0 ? [] : await wantedScripts()).map(
    (script) => ({
      ...script,
      matches,
      matchOriginAsFallback: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    }),
  );
  const registered = new Set((await scripting.getRegisteredContentScripts()).map(({ id }) => id));
  const over = [...registered].filter((id) => !wanted.some((script) => script.id === id));
  if (over.length > 0) await scripting.unregisterContentScripts({ ids: over });
  const known = wanted.filter(({ id }) => registered.has(id));
  if (known.length > 0) await scripting.updateContentScripts(known);
  const fresh = wanted.filter(({ id }) => !registered.has(id));
  if (fresh.length > 0) await scripting.registerContentScripts(fresh);
}

/**
 * Brings the registered content scripts in line with what is granted and set now. Browsers may forget them at an update. One
 * at a time: sites granted in one go may be told of one by one, and what is there cannot be registered again.
 */
export const syncRegistration = (): Promise<void> => inTurn(syncNow);

/** Registration does not touch tabs that are open already: runs the scripts there once. A second run changes nothing. */
export async function injectWhereGranted(origins?: readonly string[]): Promise<void> {
  const url = origins ? ofWebmails(origins) : await grantedOrigins();
  if (url.length === 0) return;
  const tabs = (await browser.tabs.query({ url })).flatMap(({ id }) => id ?? []);
  const wanted = await wantedScripts();
  await Promise.allSettled(
    tabs.flatMap((tabId) =>
      wanted.map(({ js, allFrames }) => browser.scripting.executeScript({ target: { tabId, allFrames }, files: js })),
    ),
  );
}

/** Tells the scripts still running in open tabs which origins are no longer theirs. */
export async function retireRemoved(origins: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  const message = { type: 'retire', origins };
  await Promise.allSettled(
    tabs.map(({ id }) => (id === undefined ? undefined : browser.tabs.sendMessage(id, message))),
  );
}

/** The site in a tab; its address is visible to us after a click on the toolbar button or where it is granted. */
export async function getSite(wanted: number | null): Promise<SiteAnswer> {
  const tab = await tabOf(wanted);
  const id = tab?.id ?? null;
  const url = tab?.url === undefined ? null : URL.parse(tab.url);
  const origins = url ? patternsOf(url) : [];
  if (!url || origins.length === 0) return { tab: id, origins: [], host: null, watched: false };
  return { tab: id, origins, host: url.hostname, watched: await isGranted(origins) };
}

/** What is granted, by webmail; the pages show it and ask for more themselves, inside the click. */
export async function getAccess(): Promise<AccessAnswer> {
  const { origins = [] } = await browser.permissions.getAll();
  const granted = ofWebmails(origins);
  const known = new Set(webmails.flatMap(({ origins }) => origins));
  return {
    webmails: webmails.map(({ id, name, origins }) => ({
      id,
      name,
      origins,
      granted: origins.length > 0 && origins.every((origin) => granted.includes(origin)),
    })),
    others: granted.filter((origin) => !known.has(origin)),
    asked: [...askedHosts].filter((origin) => origins.includes(origin)).sort(),
  };
}

export async function revoke(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] });
}
