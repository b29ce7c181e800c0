import browser, { type Scripting } from 'webextension-polyfill';
import type { AccessAnswer, SiteAnswer } from '../../core/explanation';
import { webmails } from '../webmail.content/adapters';
import { tabOf } from './tab';

const scriptId = 'webmail';
const scriptFile = '/webmail.js';

/** Origins that were granted one by one; the manifest asks for none at install. */
async function grantedOrigins(): Promise<string[]> {
  const { origins } = await browser.permissions.getAll();
  return (origins ?? []).filter((origin) => origin.startsWith('http')).sort();
}

/** Brings the registered content script in line with what is granted now. Browsers may forget it at an update. */
export async function syncRegistration(): Promise<void> {
  const matches = await grantedOrigins();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  const script: Scripting.RegisteredContentScript = {
    id: scriptId,
    js: [scriptFile],
    matches,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
  const { scripting } = browser;
  await (registered.length > 0 ? scripting.updateContentScripts([script]) : scripting.registerContentScripts([script]));
}

/** Registration does not touch tabs that are open already: runs the script there once. */
export async function injectWhereGranted(origins?: readonly string[]): Promise<void> {
  const url = [...(origins ?? (await grantedOrigins()))];
  if (url.length === 0) return;
  const tabs = await browser.tabs.query({ url });
  await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined
        ? undefined
        : browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [scriptFile] }),
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

/**
 * Pattern to ask for. Built from the host name: a pattern never holds a port, and one without matches every port.
 */
function patternOf(url: URL): string | null {
  return url.protocol === 'https:' || url.protocol === 'http:' ? `${url.protocol}//${url.hostname}/*` : null;
}

/** The site in a tab; its address is visible to us after a click on the toolbar button or where it is granted. */
export async function getSite(wanted: number | null): Promise<SiteAnswer> {
  const tab = await tabOf(wanted);
  const id = tab?.id ?? null;
  const url = tab?.url === undefined ? null : URL.parse(tab.url);
  const origin = url && patternOf(url);
  if (!url || !origin) return { tab: id, origin: null, host: null, watched: false };
  return { tab: id, origin, host: url.hostname, watched: await browser.permissions.contains({ origins: [origin] }) };
}

/** What is granted, by webmail; the pages show it and ask for more themselves, inside the click. */
export async function getAccess(): Promise<AccessAnswer> {
  const granted = await grantedOrigins();
  const known = new Set(webmails.flatMap(({ origins }) => origins));
  return {
    webmails: webmails.map(({ id, name, origins }) => ({
      id,
      name,
      origins,
      granted: origins.length > 0 && origins.every((origin) => granted.includes(origin)),
    })),
    others: granted.filter((origin) => !known.has(origin)),
  };
}

export async function revoke(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] });
}
