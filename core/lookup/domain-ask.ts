import type { Lights } from '../diagnose/diagnosis';
import { limits } from '../limits';
import { findAddress } from '../read/address';
import type { Original, Recipient } from '../read/bounce';
import type { LookUpAsk } from './ask';
import { askableDomain } from './askable';

/** Replies of Microsoft name the From domain: `sending domain [example.com] does not pass DMARC verification`. */
const SENDING_DOMAIN = /\bsending domain \[?([\p{L}\p{N}._-]{3,253})\]? does/iu;
/** Replies of Google name the domain that SPF was checked for: `SPF [example.com] with ip: [192.0.2.7] = did not pass`. */
const SPF_DOMAIN = /\bSPF \[([\p{L}\p{N}._-]{3,253})\] with ip\b/iu;
/** Many servers link to why SPF failed: `http://www.openspf.net/Why?s=mfrom;id=jo%40example.com;ip=192.0.2.7;r=…`. */
const SPF_REASON = /\bopenspf\.(?:net|org)\/why\?s=mfrom; ?id=([^;&\s]{3,320})/i;

const domainIn = (text: string | null): string | null => {
  const address = text === null ? undefined : findAddress(text)?.address;
  return address?.slice(address.lastIndexOf('@') + 1) ?? null;
};

const named = (text: string | null | undefined): string | null => {
  const found = askableDomain(text ?? '');
  return found.state === 'ok' ? found.domain : null;
};

/**
 * What to look up where a sender's own records may be at fault: the From domain, and what the report tells of the mail. The
 * server's reply counts for more than the mail that came back. Null: the report names no From domain.
 */
export function domainAskOf(
  original: Original,
  { diagnostic, rejectedIp }: Pick<Recipient, 'diagnostic' | 'rejectedIp'>,
  lights: Lights | null,
): Extract<LookUpAsk, { of: 'domain' }> | null {
  const reply = (diagnostic ?? '').slice(0, limits.diagnosticChars);
  const domain = named(SENDING_DOMAIN.exec(reply)?.[1]) ?? named(domainIn(original.from));
  if (domain === null) return null;
  const reason = SPF_REASON.exec(reply)?.[1]?.replace(/%40/g, '@') ?? null;
  const envelope = named(SPF_DOMAIN.exec(reply)?.[1]) ?? named(domainIn(reason)) ?? named(original.envelope);
  const dkim = lights?.dkim ?? null;
  const signatures = [...original.signatures];
  return { of: 'domain', domain, ip: rejectedIp, envelope, ...(dkim && { dkim }), signatures };
}
