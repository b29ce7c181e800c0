import type { Actor, Catalog, Cause } from '../../catalog/schema';
import { entryOf } from '../entry';
import type { Bounce, Recipient } from '../read/bounce';
import { catalogIndex } from './catalog-index';
import type { Diagnosis, Span } from './diagnosis';
import { readLights } from './lights';
import { causeByPhase } from './phase';
import { readProse } from './prose';
import { type Reading, readReply } from './reading';
import { familyOf, type Recognition, recognise, reporterOf } from './receiver';
import { type Reply, takeReply } from './reply';

/** Causes that a sender's own server finds without anybody refusing. */
const foundAlone: ReadonlySet<Cause> = new Set(['routing-dns', 'connection-failed', 'expired', 'loop']);

function isPermanent(recipient: Recipient, reply: Reply, reading: Reading): boolean {
  if (reading.rejection?.permanent !== undefined) return reading.rejection.permanent;
  if (recipient.action === 'delayed') return false;
  // A 550 may carry a 4.x.x status: the reply code decides whether a server would try again (RFC 5321, 4.2.1).
  const digit = (reply.replyCode ?? reply.statuses[0]?.code ?? '').charAt(0);
  return digit === '' ? recipient.action === 'failed' : digit === '5';
}

function receiverOf(recipient: Recipient, { receiver, by }: Recognition, reading: Reading, catalog: Catalog): string {
  const implied = reading.rejection?.impliesReceiver;
  if (implied && (by === 'none' || by === 'domain' || by === 'reporter')) {
    const isSameHouse = receiver && familyOf(receiver) === familyOf(entryOf(catalog.receivers, implied) ?? receiver);
    return isSameHouse ? receiver.id : implied;
  }
  const nobodyReplied = recipient.replyCode === null && by !== 'host' && by !== 'text';
  if (nobodyReplied && foundAlone.has(reading.cause)) return 'local-mta';
  return receiver?.id ?? 'unknown';
}

function actorOf(reading: Reading, permanent: boolean, catalog: Catalog): Actor {
  if (reading.blocklist?.status === 'closed' && reading.cause.endsWith('-blocked')) return 'recipient-admin';
  if (reading.rejection) return reading.rejection.actor;
  const advice = catalog.causeAdvice.find(({ cause }) => cause === reading.cause);
  return (permanent ? advice : (advice?.whenTemporary ?? advice))?.actor ?? 'sender-admin';
}

function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const last = result.at(-1);
    if (last && span.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push({ start: span.start, end: span.end });
  }
  return result;
}

/** Some reporters refuse for one reason only; that counts where the words say nothing clear. */
function byReporter(reading: Reading, { reporter }: Bounce, catalog: Catalog): Reading {
  const known = reading.isVague ? catalog.reporterCauses.find((one) => one.reporter === reporter) : undefined;
  return known ? { ...reading, rejection: null, cause: known.cause, basis: 'report', evidence: [] } : reading;
}

/** A reply read by general words and codes, seen in the light of when it came. */
function placed(reading: Reading, recipient: Recipient, bounce: Bounce): Reading {
  const isExplained = reading.rejection && reading.cause !== 'unknown' && reading.cause !== 'recipient-unknown';
  if (isExplained) return reading;
  const cause = causeByPhase(reading.cause, reading.isVague, recipient, bounce);
  return cause === reading.cause ? reading : { ...reading, rejection: null, cause };
}

/** No words of the reply say why, at most its three digits. */
const isSilent = ({ cause, basis }: Reading) => cause === 'unknown' || basis === 'reply-meaning';

/** The quoted reply outranks its wrapper wherever it says clearly that something else happened. */
function decide(own: Reading, quoted: Reading | null): Reading {
  if (!quoted || quoted.cause === 'unknown') return own;
  if (own.cause === 'unknown') return quoted;
  return quoted.isVague || quoted.cause === own.cause ? own : quoted;
}

/**
 * Why mail to one recipient was refused and by whom. Null facts of the recipient are fine: without any sign the cause is
 * `unknown` and the receiver, too. Evidence are places in `recipient.diagnostic`. `prose` hands in what the report says
 * about the recipient in its own words; it is asked for only where the reply does not tell.
 */
export function diagnose(
  recipient: Recipient,
  bounce: Bounce,
  catalog: Catalog,
  prose: () => string = () => '',
): Diagnosis {
  const index = catalogIndex(catalog);
  const { own, quoted } = takeReply(recipient, index);
  const recognition = recognise(index, recipient, bounce, [...own.hits, ...(quoted?.hits ?? [])]);
  const reporter = reporterOf(index, bounce);
  const reporterFamily = reporter ? familyOf(reporter) : null;
  const ownReading = readReply(own, recognition, reporterFamily, index);
  const quotedReading = quoted && readReply(quoted, recognition, null, index);
  const told = byReporter(placed(decide(ownReading, quotedReading), recipient, bounce), bounce, catalog);
  const reading = isSilent(told) ? (readProse(prose(), index) ?? told) : told;
  const permanent = isPermanent(
    recipient,
    reading.evidence === quotedReading?.evidence && quoted?.replyCode ? quoted : own,
    reading,
  );
  return {
    rejection: reading.rejection?.id ?? null,
    cause: reading.cause,
    receiver: receiverOf(recipient, recognition, reading, catalog),
    actor: actorOf(reading, permanent, catalog),
    permanent,
    basis: reading.basis,
    evidence: merged(reading.evidence),
    lights: recipient.diagnostic === null ? null : readLights(recipient.diagnostic),
    blocklist: isAboutListing(reading) ? (reading.blocklist?.id ?? null) : null,
  };
}

/** A reply may name a list in passing; it matters where the address is blocked, or the list refused the receiver. */
function isAboutListing({ cause, rejection }: Reading): boolean {
  return (
    cause === 'ip-blocked' || cause === 'domain-blocked' || (cause === 'recipient-domain-misconfigured' && !rejection)
  );
}
