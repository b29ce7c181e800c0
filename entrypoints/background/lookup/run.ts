import { catalog } from '../../../catalog/catalog';
import { limits } from '../../../core/limits';
import type { LookUpAsk, LookUpRefusal } from '../../../core/lookup/ask';
import { askableDomain, askableIp } from '../../../core/lookup/askable';
import { lookUpDomain } from '../../../core/lookup/domain';
import type { Listener } from '../../../core/lookup/finding';
import { lookUpIp } from '../../../core/lookup/ip';
import { abuseFinding } from '../../../core/lookup/rdap-answer';
import { openCache } from './cache';
import { within } from './deadline';
import { keyBits, organizationalDomain } from './domains';
import { askRegistry } from './rdap';
import { createResolve } from './resolve';
import { type Asked, isAllowed, placeOf } from './resolver';

type DomainAsk = Extract<LookUpAsk, { of: 'domain' }>;
type Gated = { readonly ask: LookUpAsk } | { readonly why: LookUpRefusal };

/** Only the domain itself must be one that can be asked about; of what a mail says beside it, the rest is left out. */
function gateDomain(ask: DomainAsk): Gated {
  const domain = askableDomain(ask.domain);
  if (domain.state !== 'ok') return { why: domain.state };
  const named = (text: string) => {
    const one = askableDomain(text);
    return one.state === 'ok' ? one.domain : null;
  };
  const ip = askableIp(ask.ip ?? '', catalog.ipRanges);
  return {
    ask: {
      of: 'domain',
      domain: domain.domain,
      ip: ip.state === 'ok' ? ip.ip : null,
      envelope: named(ask.envelope ?? ''),
      dkim: ask.dkim,
      signatures: ask.signatures.flatMap((one) => {
        const signer = named(one.domain);
        return signer === null ? [] : [{ ...one, domain: signer }];
      }),
    },
  };
}

/** Private and special addresses, and names of private networks, end here: before anything is sent. */
function gate(ask: LookUpAsk): Gated {
  if (ask.of === 'domain') return gateDomain(ask);
  const ip = askableIp(ask.ip, catalog.ipRanges);
  return ip.state === 'ok' ? { ask: { ...ask, ip: ip.ip } } : { why: ip.state };
}

async function askPlace(ask: LookUpAsk, { id, url }: Asked, listener: Listener, signal: AbortSignal): Promise<void> {
  if (ask.of === 'registry') {
    listener.plan([{ check: 'abuse', about: ask.ip }]);
    return listener.found(abuseFinding(ask.ip, id, await askRegistry(url, ask.ip, signal)));
  }
  const cache = await openCache();
  const resolve = createResolve({ resolver: url, cache, signal });
  // The browser may end the worker in the middle: what was answered until then is not to be asked again.
  const keeping: Listener = {
    ...listener,
    found(finding) {
      listener.found(finding);
      void cache.save();
    },
  };
  const look =
    ask.of === 'ip'
      ? lookUpIp(ask.ip, { resolve, catalog, listener: keeping })
      : lookUpDomain(ask, { resolve, organizationalDomain, keyBits, catalog, listener: keeping });
  await look.finally(cache.save);
}

/**
 * Does one look-up and hands out what it finds. What was not found out when the time is over, or when the signal is given,
 * is said so. Gives back why nothing was asked at all, else null.
 */
export async function runLookUp(
  raw: LookUpAsk,
  listener: Listener,
  signal: AbortSignal,
): Promise<LookUpRefusal | null> {
  const gated = gate(raw);
  if ('why' in gated) return gated.why;
  const { ask } = gated;
  const place = await placeOf(ask);
  if (!place) return 'switched-off';
  if (!(await isAllowed(place))) return 'no-permission';
  if (!navigator.onLine) return 'offline';
  const ms = ask.of === 'domain' ? limits.domainLookUpMs : limits.lookUpMs;
  await within(ms, signal, (over) => askPlace(ask, place, listener, over));
  return null;
}
