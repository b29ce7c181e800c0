import type { DkimFound } from './dkim';
import type { DmarcFound } from './dmarc';
import type { DomainAsk } from './domain';
import type { Finding, Light, Saying } from './finding';
import { gravest, say } from './say';
import type { SpfFound } from './spf';

/**
 * Rules of Outlook.com for senders of 5,000 messages and more (5.7.515; support.microsoft.com, "Fix NDR error 550 5.7.515
 * in Outlook.com"; the reverse name is asked of every server that connects) and of Google (support.google.com/a/answer/81126,
 * "Email sender guidelines"), all read 2026-11-21.
 */
export const requirementSayings = [
  'microsoft.about',
  'google.about',
  'rule.spf-passes',
  'rule.spf-fails',
  'rule.spf-unknown',
  'rule.dkim-key',
  'rule.dkim-unusable',
  'rule.dkim-unknown',
  'rule.dkim-told-pass',
  'rule.dkim-told-fail',
  'rule.dkim-told-none',
  'rule.dmarc-there',
  'rule.dmarc-missing',
  'rule.dmarc-unknown',
  'rule.aligned',
  'rule.not-aligned',
  'rule.alignment-unknown',
  'rule.reverse-ok',
  'rule.reverse-wrong',
  'rule.reverse-unknown',
  'google.either',
  'google.neither',
  'google.either-unknown',
  'google.tls-unseen',
] as const;
const tell = (id: (typeof requirementSayings)[number], light: Light) => say(id, light);

/** What the other checks found. */
export interface Facts {
  readonly domain: string;
  readonly spf: SpfFound;
  readonly dkim: readonly DkimFound[];
  readonly dmarc: DmarcFound;
  /** Null: no address was known. */
  readonly reverse: Finding | null;
  /** What the refusing server said of the signature; absent where it said nothing. */
  readonly toldDkim?: DomainAsk['dkim'];
}

function spfItem({ spf }: Facts): Saying {
  if (spf.result === null) return tell('rule.spf-unknown', 'unknown');
  return spf.result === 'pass' ? tell('rule.spf-passes', 'good') : tell('rule.spf-fails', 'bad');
}

/** A key that can be used is no proof: only the receiver saw the signature, and counts where it says so. */
function dkimItem({ dkim, toldDkim }: Facts): Saying {
  if (toldDkim) return tell(`rule.dkim-told-${toldDkim}`, toldDkim === 'pass' ? 'good' : 'bad');
  if (dkim.some(({ key }) => key === 'usable')) return tell('rule.dkim-key', 'unknown');
  const isUnknown = dkim.some(({ key }) => key === null);
  return isUnknown ? tell('rule.dkim-unknown', 'unknown') : tell('rule.dkim-unusable', 'bad');
}

function dmarcItem({ dmarc }: Facts): Saying {
  if (dmarc.policy === null) return tell('rule.dmarc-unknown', 'unknown');
  return dmarc.policy === 'missing' ? tell('rule.dmarc-missing', 'bad') : tell('rule.dmarc-there', 'good');
}

/** Something that passes has to agree with the From address: SPF that does is proof, DKIM only where the receiver saw it. */
function alignmentItem({ spf, dkim, dmarc, toldDkim }: Facts): Saying {
  const { alignment } = dmarc;
  if (spf.result === 'pass' && alignment.spf) return tell('rule.aligned', 'good');
  // With several signatures it is not known which of them passed.
  if (toldDkim === 'pass' && alignment.dkim && dkim.length === 1) return tell('rule.aligned', 'good');
  const isSpfOut = alignment.spf === false || (spf.result !== null && spf.result !== 'pass');
  const isKeyOut = dkim.every(({ key }) => key === 'unusable') || toldDkim === 'fail' || toldDkim === 'none';
  const isDkimOut = alignment.dkim === false || isKeyOut;
  return isSpfOut && isDkimOut ? tell('rule.not-aligned', 'bad') : tell('rule.alignment-unknown', 'unknown');
}

function reverseItem({ reverse }: Facts): Saying {
  if (!reverse || reverse.light === 'unknown') return tell('rule.reverse-unknown', 'unknown');
  const isBack = reverse.says.some(({ id }) => id === 'reverse.points-back');
  return isBack ? tell('rule.reverse-ok', 'good') : tell('rule.reverse-wrong', 'bad');
}

/** Google asks this of everybody: SPF or DKIM. */
function eitherItem(facts: Facts): Saying {
  const [spf, dkim] = [spfItem(facts).light, dkimItem(facts).light];
  if (spf === 'good') return tell('google.either', 'good');
  return spf === 'bad' && dkim === 'bad' ? tell('google.neither', 'bad') : tell('google.either-unknown', 'unknown');
}

function checklist(check: 'microsoft' | 'google', about: string, items: readonly Saying[]): Finding {
  const says = [tell(`${check}.about`, 'plain'), ...items];
  return { check, about, light: gravest(says.map(({ light }) => light)), says, found: [], publish: [], offers: [] };
}

/** What Outlook.com asks of senders of much mail, as far as the DNS shows it. */
export function microsoftRules(facts: Facts): Finding {
  const items = [spfItem(facts), dkimItem(facts), dmarcItem(facts), alignmentItem(facts), reverseItem(facts)];
  return checklist('microsoft', facts.domain, items);
}

/** What Google asks of everybody, then of senders of much mail. */
export function googleRules(facts: Facts): Finding {
  const all = [eitherItem(facts), reverseItem(facts), tell('google.tls-unseen', 'unknown')];
  return checklist('google', facts.domain, [
    ...all,
    spfItem(facts),
    dkimItem(facts),
    dmarcItem(facts),
    alignmentItem(facts),
  ]);
}
