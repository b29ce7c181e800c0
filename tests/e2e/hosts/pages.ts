import { readdirSync, readFileSync } from 'node:fs';
import type { Answer } from './fake-hosts';
import { framedPage } from './framed';
import { fullReport, lead } from './full-report';

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

/** The source of the message in Gmail's page; the path says how the webmail means it. */
function sourceAt(pathname: string): Answer {
  if (pathname.startsWith('/signed-out/')) return '<!doctype html><title>Sign in</title><form></form>';
  if (pathname.startsWith('/elsewhere/')) return { redirect: 'https://downloads.example/' };
  if (pathname.startsWith('/mixed-up/')) return fullReport({ to: 'eve@example.net' });
  return fullReport();
}

/**
 * A page of `tests/pages` for the last part of its path on any host, with another reply where the query asks for one; a page that names the host for
 * every other path, as a stand-in for the doors.
 */
export function pageFor(host: string, path: string): Answer {
  const url = new URL(path, `https://${host}`);
  const framed = framedPage(url);
  if (framed !== null) return framed;
  const { pathname, searchParams } = url;
  if (searchParams.get('view') === 'att') return sourceAt(pathname);
  const name = pageName.exec(pathname)?.[1];
  if (!name || !names.has(name))
    return `<!doctype html><html lang="en"><title>${host}</title><h1>This stands for ${host}</h1></html>`;
  const page = readFileSync(new URL(name, folder), 'utf8');
  const reply = searchParams.get('reply');
  if (reply === 'attached') return page.replaceAll(replies['m365-banned-ip'], lead);
  return isReply(reply) ? page.replaceAll(replies['m365-banned-ip'], replies[reply]) : page;
}
