import type { Address } from '../ip/address';
import { canonical } from '../ip/address';
import { limits } from '../limits';
import type { Publish } from './finding';
import { parseSpf } from './spf-record';

const record = (name: string, value: string): Publish => ({ name, type: 'TXT', value });

const mechanismFor = (ip: Address) => `${ip.kind() === 'ipv4' ? 'ip4' : 'ip6'}:${canonical(ip)}`;

/** The present record with one address more, in front, where it costs no lookup. Right only if the server is the sender's own. */
export function withAddress(domain: string, text: string, ip: Address): Publish {
  return record(
    domain,
    `${text.slice(0, 'v=spf1'.length)} ${mechanismFor(ip)}${text.slice('v=spf1'.length)}`.trimEnd(),
  );
}

/**
 * Several records as one: every term once, in order, and the `all` that they agree on last. Null where that takes more
 * than copying: a record is broken, they end differently, or one leads elsewhere (`redirect`).
 */
export function merged(domain: string, texts: readonly string[]): Publish | null {
  const records = texts.map(parseSpf);
  const terms: string[] = [];
  const ends = new Set<string>();
  for (const one of records) {
    if (one.state === 'broken' || one.redirect !== null) return null;
    for (const { mechanism, qualifier, text } of one.directives) {
      if (mechanism === 'all') ends.add(qualifier === 'pass' ? '+all' : text.toLowerCase());
      else if (!terms.some((known) => known.toLowerCase() === text.toLowerCase())) terms.push(text);
    }
  }
  const [end, ...others] = ends;
  if (others.length > 0 || end === '+all') return null;
  const value = ['v=spf1', ...terms, ...(end ? [end] : [])].join(' ');
  return value.length <= limits.txtChars ? record(domain, value) : null;
}

/** A first record for mail that leaves through the servers that take mail in, and this one. `~all`: lists no source wrongly as forged. */
export function firstRecord(domain: string, ip: Address | null): Publish {
  return record(domain, ['v=spf1', 'mx', ...(ip ? [mechanismFor(ip)] : []), '~all'].join(' '));
}
