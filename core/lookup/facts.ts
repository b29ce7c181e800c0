import type { IpRange } from '../../catalog/schema';
import { checkIp } from '../ip/check';
import type { LookUpAsk } from './ask';
import { askableDomain, askableIp } from './askable';
import { keyName } from './dkim';
import { isName } from './names';

type Signature = Extract<LookUpAsk, { of: 'domain' }>['signatures'][number];

/** What somebody typed beside a domain, as it was typed. */
export interface FactTexts {
  /** The address that mail of the domain comes from. */
  readonly ip: string;
  /** A DKIM selector, or the whole name of the key. */
  readonly selector: string;
}

/** What came of it; `null` where nothing was typed or where it cannot be asked about. */
export interface FactsAnswer {
  readonly ip: string | null;
  readonly signature: Signature | null;
  readonly problems: {
    readonly ip: 'special-address' | 'not-an-address' | null;
    readonly selector: 'not-a-selector' | 'not-a-domain' | null;
  };
}

/** Between the selector and the domain that signs, in the name of a key (RFC 6376, 3.6.2.1). */
const BETWEEN = /\._domainkey(?:\.|$)/;
/** The tag of a DKIM-Signature, where it was copied along, and what ends it there (RFC 6376, 3.5). */
const TAG = /^s\s?=\s?/i;
const END = /[;.]$/;

const isSelector = (text: string) => isName(`${text}.example`) && !text.split('.').includes('_domainkey');

type ReadIp = Pick<FactsAnswer, 'ip'> & { readonly problem: FactsAnswer['problems']['ip'] };
type ReadSelector = Pick<FactsAnswer, 'signature'> & { readonly problem: FactsAnswer['problems']['selector'] };

function readIp(text: string, ranges: readonly IpRange[]): ReadIp {
  if (text.trim() === '') return { ip: null, problem: null };
  const found = askableIp(checkIp(text, ranges).ip ?? '', ranges);
  return found.state === 'ok' ? { ip: found.ip, problem: null } : { ip: null, problem: found.state };
}

function readSelector(text: string, domain: string): ReadSelector {
  const name = text.trim().replace(TAG, '').replace(END, '').trim().toLowerCase();
  if (name === '') return { signature: null, problem: text.trim() === '' ? null : 'not-a-selector' };
  const between = BETWEEN.exec(name);
  const selector = between ? name.slice(0, between.index) : name;
  const behind = between ? name.slice(between.index + between[0].length) : '';
  const wrong = { signature: null, problem: 'not-a-selector' } as const;
  if (!isSelector(selector)) return wrong;
  const signer = askableDomain(behind || domain);
  if (signer.state !== 'ok') return { signature: null, problem: signer.state };
  const signature = { domain: signer.domain, selector };
  return isName(keyName(signature)) ? { signature, problem: null } : wrong;
}

/**
 * Reads what was typed beside a domain: an address with or without brackets and port, a selector (`mail2026`) or the whole
 * name of a key (`mail2026._domainkey.example.com`), which may be one of another domain.
 */
export function readFacts(domain: string, { ip, selector }: FactTexts, ranges: readonly IpRange[]): FactsAnswer {
  const address = readIp(ip, ranges);
  const key = readSelector(selector, domain);
  return { ip: address.ip, signature: key.signature, problems: { ip: address.problem, selector: key.problem } };
}
