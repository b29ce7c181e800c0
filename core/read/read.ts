import { addressesIn } from './address';
import { readBlocks } from './blocks';
import type { Bounce, Kind, Sign } from './bounce';
import { codesIn } from './codes';
import { type DeliveryStatus, readDeliveryStatus } from './delivery-status';
import { type Draft, draft } from './draft';
import { formats } from './formats';
import { signsOfImitation } from './imitation';
import { kindByActions, kindByWords } from './kind';
import { isRefused, lonelyReply } from './lonely-reply';
import { mergeDrafts, mergeRecords } from './merge';
import type { Message } from './message';
import { field } from './mime/headers';
import { readOriginal, returnedHeaders } from './original';
import { otherKind } from './other-kinds';
import { finish } from './recipient';
import { layOut, type Report } from './report';
import { paragraphsOf } from './sentence';
import { isBounceBy, type Signs, signsOf } from './sniff';
import { proseOf, readTranscript } from './transcript';
import { withDomain } from './whole-address';

const NOTHING = { from: null, to: null, subject: null, messageId: null, date: null, signatures: [], envelope: null };
const RECORD = /final-recipient/i;
const STATUS_PART = /^message\/(?:global-)?delivery-status$|^application\/x-delivery-status$/;

/** Records of every delivery-status part; a status that a server or webmail put into the text counts as well. */
function statusOf(report: Report): DeliveryStatus | null {
  const parts = report.message.parts
    .filter(({ type }) => STATUS_PART.test(type))
    .map(({ text }) => readDeliveryStatus(text));
  const inline =
    RECORD.test(report.message.text) && report.folded.includes('final-recipient')
      ? [readDeliveryStatus(report.lines.join('\n'))]
      : [];
  const all = parts.some(({ records }) => records.length > 0) ? parts : [...parts, ...inline];
  const [first] = all;
  return first ? { message: first.message, records: all.flatMap(({ records }) => records) } : null;
}

/** Recipients named only in headers: X-Failed-Recipients, or the returned mail's own To. */
function fromHeaders(report: Report): Draft[] {
  const failed = field(report.message.headers, 'x-failed-recipients');
  const replies = paragraphsOf(proseOf(report));
  if (failed) return addressesIn(failed).map(({ address }) => draft(address, replies));
  const returned = returnedHeaders(report);
  const to = field(returned, 'x-failed-recipients') ?? field(returned, 'to');
  return to ? addressesIn(to, 1).map(({ address }) => draft(address, replies)) : [];
}

/** Gateways wrap another server's report into a notice that names nobody. */
function nestedReport(report: Report): Draft[] {
  const inner =
    report.message.parts.find(({ type, text }) => type === 'message/rfc822' && /^final-recipient ?:/im.test(text))
      ?.text ?? report.returned.join('\n');
  if (/^final-recipient ?:/im.test(inner)) return mergeRecords(readDeliveryStatus(inner).records, []);
  return readBlocks(report.returned).filter(({ replies }) => replies.some((text) => codesIn(text).at >= 0));
}

function signsFor(report: Report, hasStatus: boolean, seen: Signs): Sign[] {
  const { sender, subject, phrase, reply, quoted } = seen;
  const signs: Sign[] = [];
  if (hasStatus) signs.push('delivery-status-part');
  if (sender) signs.push('bounce-sender');
  if (subject) signs.push('bounce-subject');
  if (phrase) signs.push('bounce-phrase');
  if (reply) signs.push('smtp-reply');
  else if (codesIn(report.message.text.slice(0, 2000)).at >= 0) signs.push('code-only');
  if (quoted) signs.push('quoted');
  return signs.length > 0 ? signs : ['no-sign'];
}

function draftsOf(report: Report, status: DeliveryStatus | null, drafts: readonly Draft[]): Draft[] {
  const merged = mergeRecords(status?.records ?? [], mergeDrafts(drafts));
  if (merged.some(({ address }) => address !== null)) return merged.map((one) => withDomain(one, report));
  const nested = nestedReport(report);
  if (nested.length > 0) return nested;
  const headers = fromHeaders(report);
  const [nameless] = merged;
  if (headers.length === 0) return merged;
  return nameless ? headers.map((one) => ({ ...nameless, address: one.address })) : headers;
}

/**
 * Reads a message: what it is, who wrote it, and what it says of each recipient. Takes anything and never throws; work
 * grows with the length of the text.
 */
export function readMessage(message: Message): Bounce {
  const report = layOut(message);
  const status = statusOf(report);
  const hasRecords = (status?.records.length ?? 0) > 0;
  const seen = signsOf(message);
  const signs = signsFor(report, hasRecords, seen);
  const none = (kind: Kind, more: readonly Sign[] = []): Bounce => ({
    kind,
    reporter: null,
    recipients: [],
    original: NOTHING,
    signs: [...new Set([...more, ...signs])],
  });
  if (!message.text.trim() && message.parts.length === 0 && !message.subject) return none('none', ['empty']);
  const other = otherKind(report, hasRecords);
  if (other) return none(other.kind, other.signs);
  const fragment = message.origin === 'fragment';
  if (!fragment && !hasRecords && !isBounceBy(seen, message) && !isCertain(report)) return none('none');
  const imitation = hasRecords || fragment ? undefined : signsOfImitation(report);
  if (imitation) return none('imitation', imitation);
  return bounceOf(report, status, signs);
}

/** Marks that no ordinary mail bears, where subject and words say nothing. */
function isCertain({ message }: Report): boolean {
  return (
    field(message.headers, 'x-failed-recipients') !== null ||
    /"notificationtype\\?": ?\\?"(?:bounce|delivery)"?/i.test(message.text)
  );
}

function bounceOf(report: Report, status: DeliveryStatus | null, signs: readonly Sign[]): Bounce {
  const fragment = report.message.origin === 'fragment';
  const format = formats.find((one) => one.recognise(report));
  const drafts = draftsOf(report, status, (format?.read ?? readTranscript)(report));
  if (drafts.length === 0) drafts.push(...lonelyReply(report));
  const kind = kindByActions(drafts.map(({ action }) => action)) ?? kindByWords(report);
  const recipients = drafts.map((one) => finish(one, kind));
  const told = recipients.some((one) => isRefused(one, report));
  if (fragment && !told && !signs.some((sign) => sign.startsWith('bounce-') || sign === 'delivery-status-part')) {
    return { kind: 'none', reporter: null, recipients: [], original: NOTHING, signs };
  }
  return {
    kind,
    reporter: format?.id ?? null,
    recipients,
    original: readOriginal(report, status?.message ?? new Map()),
    signs,
  };
}
