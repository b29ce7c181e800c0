import type { Catalog } from '../../catalog/schema';
import type { Address } from '../ip/address';
import type { LookUpAsk } from './ask';
import { askableAddress } from './askable';
import { type KeyBits, keyName, lookAtKey, withoutSelector } from './dkim';
import { lookAtDmarc } from './dmarc';
import type { OrganizationalDomain } from './dmarc-align';
import type { Resolve } from './dns';
import type { CheckStart, Finding, Listener } from './finding';
import { lookAtMtaSts } from './mta-sts';
import { lookAtMx } from './mx';
import { isName, lower } from './names';
import { once } from './once';
import { googleRules, microsoftRules } from './requirements';
import { reverseFinding } from './reverse';
import { lookAtSpf } from './spf';
import { lookAtTlsRpt } from './tls-rpt';

export type DomainAsk = Extract<LookUpAsk, { of: 'domain' }>;

export interface DomainLookUp {
  readonly resolve: Resolve;
  /** Registrable part of a name (public suffix list); null: it has none. */
  readonly organizationalDomain: OrganizationalDomain;
  /** Bits of an RSA key in a SubjectPublicKeyInfo; null: it is none. */
  readonly keyBits: KeyBits;
  readonly catalog: Pick<Catalog, 'ipRanges' | 'mailHosts'>;
  readonly listener: Listener;
}

/** Names in one form, and each signature once; those whose key could have no name are left out. */
function tidied(ask: DomainAsk): DomainAsk {
  const signatures = new Map(
    ask.signatures.map(({ domain, selector }) => {
      const one = { domain: lower(domain), selector: lower(selector) };
      return [keyName(one), one] as const;
    }),
  );
  return {
    ...ask,
    domain: lower(ask.domain),
    envelope: ask.envelope === null ? null : lower(ask.envelope),
    signatures: [...signatures.values()].filter((one) => isName(keyName(one))),
  };
}

function planOf({ domain, envelope, signatures }: DomainAsk, ip: Address | null): readonly CheckStart[] {
  const keys = signatures.length > 0 ? signatures.map(keyName) : [domain];
  return [
    { check: 'mx', about: domain },
    { check: 'spf', about: envelope ?? domain },
    { check: 'dmarc', about: domain },
    ...keys.map((about) => ({ check: 'dkim', about }) as const),
    ...(ip ? [{ check: 'reverse', about: ip.toString() } as const] : []),
    { check: 'mta-sts', about: domain },
    { check: 'tls-rpt', about: domain },
    { check: 'microsoft', about: domain },
    { check: 'google', about: domain },
  ];
}

/**
 * Looks at the records of a sender's domain, and at what they mean for the mail that was refused. Checks begin at once
 * unless they need another's result; each finding is handed out as soon as it is there; resolves when all were. Asks some
 * 60 different questions at the utmost, whatever the records say. Never rejects unless the listener throws.
 */
export async function lookUpDomain(asked: DomainAsk, lookUp: DomainLookUp): Promise<void> {
  const { organizationalDomain, keyBits, catalog, listener } = lookUp;
  const ask = tidied(asked);
  const { domain, envelope, signatures } = ask;
  // A special address stays here, and macros of SPF would carry it out as well.
  const ip = askableAddress(ask.ip ?? '', catalog.ipRanges);
  const resolve = once(lookUp.resolve);
  listener.plan(planOf(ask, ip));
  const tell = async <Found>(found: Promise<Found>, findingOf: (found: Found) => Finding): Promise<Found> => {
    const known = await found;
    listener.found(findingOf(known));
    return known;
  };
  const one = (finding: Finding) => finding;
  const own = ({ finding }: { readonly finding: Finding }) => finding;

  const mx = tell(lookAtMx(domain, resolve), own);
  const takesMail = async () => (envelope !== null && envelope !== domain ? false : (await mx).takesMail === true);
  const spfAsk = { domain: envelope ?? domain, isEnvelope: envelope !== null, ip, takesMail };
  const spf = tell(lookAtSpf(spfAsk, resolve), own);
  const exists = async () => (await mx).exists;
  const dmarc = tell(lookAtDmarc({ mail: ask, organizationalDomain, exists }, resolve), own);
  const keys = signatures.map((signature) => lookAtKey(signature, resolve, keyBits));
  const dkim = (keys.length > 0 ? keys : [withoutSelector(domain, resolve)]).map((key) => tell(key, own));
  const reverse = ip && tell(reverseFinding(ip, { resolve, mailHosts: catalog.mailHosts }), one);
  const others = [tell(lookAtMtaSts(domain, resolve), one), tell(lookAtTlsRpt(domain, resolve), one)];

  const [found, policy, signed, back] = await Promise.all([spf, dmarc, Promise.all(dkim), reverse, mx, ...others]);
  const facts = { domain, spf: found, dmarc: policy, dkim: signed, reverse: back, toldDkim: ask.dkim };
  listener.found(microsoftRules(facts));
  listener.found(googleRules(facts));
}
