import { limits } from '../../../core/limits';
import type { DnsFailure } from '../../../core/lookup/dns';
import type { RdapAnswer } from '../../../core/lookup/rdap-answer';
import { endedBy } from './deadline';
import { drop, get, isOfType, readBody } from './http';

const mediaType = 'application/rdap+json';

const failed = (why: DnsFailure): RdapAnswer => ({ state: 'failed', why });

async function refusal(response: Response): Promise<RdapAnswer | null> {
  if (response.ok && isOfType(response, [mediaType, 'application/json'])) return null;
  await drop(response);
  if (response.ok) return failed('malformed');
  // RFC 7480, 5.3: the registry knows nothing of it.
  if (response.status === 404) return { state: 'none' };
  return failed(response.status === 429 ? 'busy' : 'http');
}

function parsed(bytes: Uint8Array): RdapAnswer {
  try {
    return { state: 'found', body: JSON.parse(new TextDecoder().decode(bytes)) };
  } catch {
    return failed('malformed');
  }
}

/** Asks a registry about the network of an address (RFC 9082, 3.1.1). Never rejects; bounded in time by the signal. */
export async function askRegistry(base: string, ip: string, signal: AbortSignal): Promise<RdapAnswer> {
  try {
    // Registries send on to the one that knows (RFC 7480, 5.2). The browser follows some twenty times at most, over https
    // alone (the policy of our pages), and hands us the answer only where the user allowed that host or it is open to all.
    const response = await get(`${base}ip/${ip}`, { accept: mediaType, redirect: 'follow', signal });
    const refused = await refusal(response);
    if (refused) return refused;
    const bytes = await readBody(response, limits.rdapBytes);
    return bytes ? parsed(bytes) : failed('too-large');
  } catch {
    return failed(signal.aborted ? endedBy(signal) : 'unreachable');
  }
}
