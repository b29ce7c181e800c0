import type { Blocklist, Cause, Meaning, Phrase, Rejection } from '../../catalog/schema';
import type { CatalogIndex } from './catalog-index';
import type { Basis, Span } from './diagnosis';
import { type Match, matchRejections } from './match';
import type { Recognition } from './receiver';
import type { Reply } from './reply';

/** What one reply says. */
export interface Reading {
  readonly rejection: Rejection | null;
  readonly cause: Cause;
  readonly basis: Basis;
  /** Whether only vague words or a bare reply code say so. */
  readonly isVague: boolean;
  readonly evidence: readonly Span[];
  /** The list that the reply names, whatever the cause. */
  readonly blocklist: Blocklist | null;
}

export type Candidate = Omit<Reading, 'blocklist'>;

function ofMatch({ rejection, basis, evidence }: Match, reply: Reply): Candidate {
  const exception = reply.statuses.map(({ code }) => rejection.causeByStatus?.[code]).find((cause) => cause);
  return { rejection, cause: exception ?? rejection.cause, basis, isVague: false, evidence };
}

/** The phrase that stands first in the catalogue; of its texts, the longest is the evidence. */
export function phraseReading(reply: Pick<Reply, 'hits'>, isWanted: (phrase: Phrase) => boolean): Candidate | null {
  let best: { phrase: Phrase; order: number; start: number; end: number } | null = null;
  for (const { value, start, end } of reply.hits) {
    if (value.kind !== 'phrase' || !isWanted(value.phrase)) continue;
    const isBetter =
      !best || value.order < best.order || (value.order === best.order && end - start > best.end - best.start);
    if (isBetter) best = { phrase: value.phrase, order: value.order, start, end };
  }
  if (!best) return null;
  const { phrase, start, end } = best;
  const evidence = [{ start, end }];
  return { rejection: null, cause: phrase.cause, basis: 'text', isVague: phrase.vague === true, evidence };
}

function blocklistHit(reply: Reply) {
  let best: { blocklist: Blocklist; start: number; end: number } | null = null;
  for (const { value, start, end } of reply.hits) {
    if (value.kind !== 'blocklist' || (best && end - start <= best.end - best.start)) continue;
    best = { blocklist: value.blocklist, start, end };
  }
  return best;
}

function meaningReading(reply: Reply, index: CatalogIndex, isWanted: (meaning: Meaning) => boolean): Candidate | null {
  for (const { code, span } of reply.statuses) {
    const meaning = index.meanings.get(code) ?? index.meanings.get(`x${code.slice(1)}`);
    if (!meaning || !isWanted(meaning)) continue;
    const evidence = span ? [span] : [];
    return {
      rejection: null,
      cause: meaning.cause,
      basis: 'status-meaning',
      isVague: meaning.vague === true,
      evidence,
    };
  }
  return null;
}

function replyCodeReading(reply: Reply, index: CatalogIndex): Candidate | null {
  const meaning = index.meanings.get(reply.replyCode ?? '');
  return meaning
    ? { rejection: null, cause: meaning.cause, basis: 'reply-meaning', isVague: true, evidence: [] }
    : null;
}

/** A reply that is about the recipient may mention a list in passing. */
const aboutRecipient: ReadonlySet<Cause> = new Set([
  'recipient-unknown',
  'mailbox-full',
  'mailbox-disabled',
  'message-too-large',
]);

const nothing: Candidate = { rejection: null, cause: 'unknown', basis: 'none', isVague: true, evidence: [] };

/**
 * Reads one reply, the surest sign first: words that only one rejection has, its tags and numbers, a named list, words that
 * every server uses, numbers that several use, the registry's meaning of the code, vague words, the reply code.
 */
export function readReply(
  reply: Reply,
  recognition: Recognition,
  reporterFamily: string | null,
  index: CatalogIndex,
): Reading {
  const matches = matchRejections(reply, recognition, reporterFamily, index);
  const certain = matches.find(({ isShared, rejection }) => !isShared && rejection.cause !== 'unknown');
  const shared = matches.find(({ isShared }) => isShared);
  const unexplained = matches.find(({ rejection }) => rejection.cause === 'unknown');
  const list = blocklistHit(reply);
  const phrased = phraseReading(reply, ({ vague, first }) => !vague && !first);
  const listed = (): Candidate | null =>
    list && !(phrased && aboutRecipient.has(phrased.cause))
      ? {
          rejection: null,
          cause: list.blocklist.lists === 'ip' ? 'ip-blocked' : 'domain-blocked',
          basis: 'text',
          isVague: false,
          evidence: [{ start: list.start, end: list.end }],
        }
      : null;
  const isSameCause = shared?.rejection.cause === phrased?.cause;
  const candidate =
    phraseReading(reply, ({ first }) => first === true) ??
    (certain ? ofMatch(certain, reply) : null) ??
    listed() ??
    (isSameCause ? null : phrased) ??
    (shared ? ofMatch(shared, reply) : null) ??
    meaningReading(reply, index, ({ vague }) => !vague) ??
    (unexplained ? ofMatch(unexplained, reply) : null) ??
    phraseReading(reply, ({ vague }) => vague === true) ??
    meaningReading(reply, index, () => true) ??
    replyCodeReading(reply, index) ??
    nothing;
  return { ...candidate, blocklist: list?.blocklist ?? null };
}
