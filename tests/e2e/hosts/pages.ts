import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../pages/', import.meta.url);
const names = new Set(readdirSync(folder));
const pageName = /\/([a-z-]+\.html)$/;

/** Replies that the pages' bounces quote in place of 5.7.606. */
export const replies = {
  'm365-banned-ip': '550 5.7.606 Access denied, banned sending IP [203.0.113.7]',
  'recipient-not-found': '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
  'customer-blocklist':
    '550 5.7.513 Service unavailable, Client host [203.0.113.7] blocked by example.com using Customer Block list (AS16012607)',
} as const;
export type Reply = keyof typeof replies;

const isReply = (name: string | null): name is Reply => name !== null && Object.hasOwn(replies, name);

/**
 * A page of `tests/pages` for the last part of its path on any host, with another reply where the query asks for one; a page that names the host for
 * every other path, as a stand-in for the doors.
 */
export function pageFor(host: string, path: string): string {
  const { pathname, searchParams } = new URL(path, `https://${host}`);
  const name = pageName.exec(pathname)?.[1];
  if (!name || !names.has(name))
    return `<!doctype html><html lang="en"><title>${host}</title><h1>This stands for ${host}</h1></html>`;
  const page = readFileSync(new URL(name, folder), 'utf8');
  const reply = searchParams.get('reply');
  return isReply(reply) ? page.replaceAll(replies['m365-banned-ip'], replies[reply]) : page;
}
