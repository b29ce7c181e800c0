import { limits } from '../../../core/limits';
import type { DnsFailure } from '../../../core/lookup/dns';
import { endedBy } from './deadline';
import { drop, get, isOfType, readBody } from './http';

const mediaType = 'application/dns-message';

/** A resolver's message, or why there is none. */
export type Reply =
  | { readonly state: 'message'; readonly bytes: Uint8Array }
  | { readonly state: 'failed'; readonly why: DnsFailure };

/** `passing`: it may be over when it is tried once more. */
type Try = Reply & { readonly passing?: boolean };

const failed = (why: DnsFailure): Try => ({ state: 'failed', why });
const passing = (why: DnsFailure): Try => ({ state: 'failed', why, passing: true });

/**
 * GET, not POST (RFC 8484, 4.1): with POST, Firefox 153 sends the extension's origin, which is another in each installation
 * and would make all its questions recognisable. The resolver is told the name either way.
 */
export function addressOf(resolver: string, query: Uint8Array): string {
  const address = new URL(resolver);
  const dns = btoa(String.fromCharCode(...query))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
  address.search = `${address.search === '' ? '?' : `${address.search}&`}dns=${dns}`;
  return address.href;
}

async function refusal(response: Response): Promise<Try | null> {
  if (response.ok && isOfType(response, [mediaType])) return null;
  await drop(response);
  if (response.ok) return failed('not-dns');
  if (response.status === 429) return failed('busy');
  return response.status >= 500 ? passing('http') : failed('http');
}

async function attempt(address: string, signal: AbortSignal): Promise<Try> {
  try {
    // A redirect would tell the name to another server, one that nobody chose.
    const response = await get(address, { accept: mediaType, redirect: 'error', signal });
    const refused = await refusal(response);
    if (refused) return refused;
    const bytes = await readBody(response, limits.dnsBytes);
    return bytes ? { state: 'message', bytes } : failed('too-large');
  } catch {
    // No network, no such host, a bad certificate, a redirect: browsers do not say which.
    return signal.aborted ? failed(endedBy(signal)) : passing('unreachable');
  }
}

/**
 * Asks a resolver one question, once more where the network or the server failed. Never rejects; bounded in time by the
 * signal.
 */
export async function ask(resolver: string, query: Uint8Array, signal: AbortSignal): Promise<Reply> {
  if (signal.aborted) return failed(endedBy(signal));
  const address = addressOf(resolver, query);
  const first = await attempt(address, signal);
  if (!first.passing) return first;
  const { passing: _, ...second } = await attempt(address, signal);
  return second;
}
