import browser from 'webextension-polyfill';
import { adapters } from '../webmail.content/adapters';
import { covers } from '../webmail.content/site';

/**
 * Pattern to ask for. Built from the host name: a pattern never holds a port, and one without matches every port.
 */
function patternOf(url: URL): string | null {
  return url.protocol === 'https:' || url.protocol === 'http:' ? `${url.protocol}//${url.hostname}/*` : null;
}

function webmailWithFrames({ origin }: URL) {
  return adapters.find(({ origins, frames }) => frames && origins.some((pattern) => covers(pattern, origin)));
}

/**
 * Match patterns to ask for in one go, empty for pages that no extension may read. A webmail that shows texts in frames
 * of another site needs both sites, and the first one as a whole, since the frames between are at hosts of their own.
 */
export function patternsOf(url: URL): string[] {
  const own = patternOf(url);
  if (!own) return [];
  const { origins = [], frames } = webmailWithFrames(url) ?? {};
  return frames ? [...origins.filter((pattern) => covers(pattern, url.origin)), ...frames.origins] : [own];
}

export async function isGranted(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] });
}

/** Whether a page shows texts in frames of another site, and one of the two was not granted. */
export async function isShut(address: string | undefined): Promise<boolean> {
  const url = address === undefined ? null : URL.parse(address);
  return !!url && webmailWithFrames(url) !== undefined && !(await isGranted(patternsOf(url)));
}
