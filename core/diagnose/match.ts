import type { Rejection } from '../../catalog/schema';
import { type CatalogIndex, splitDetail } from './catalog-index';
import type { Basis, Span } from './diagnosis';
import { familyOf, type Recognition } from './receiver';
import type { Reply } from './reply';

/** A rejection that fits a reply, and how well. */
export interface Match {
  readonly rejection: Rejection;
  readonly basis: Extract<Basis, 'text' | 'tag' | 'code' | 'range'>;
  /** Whether only a number says so that others use too. */
  readonly isShared: boolean;
  readonly score: number;
  readonly evidence: readonly Span[];
}

/** Text, tag, exact code, range: a lower kind never outranks a higher one. Among texts, the longest wins. */
const scores = { text: 10_000, tag: 9_000, code: 8_000, range: 7_000, shared: 6_000 } as const;
const scorePerChar = 10;
const scoreForCode = 500;
/** An entry that also has texts, none of which hit, is a worse reading of the same number. */
const scoreForNoText = -50;

/** `5.0.0` says no more than that it failed (RFC 3463, 3.1). */
const UNDEFINED = /^[245]\.0\.0$/;
const NUMBER = /\d{2,8}$/;

const family = (rejection: Rejection) => rejection.id.slice(0, rejection.id.indexOf('.'));

function inRange(code: string, [first, last]: readonly [string, string]): boolean {
  const [head, low] = splitDetail(first);
  const [codeHead, detail] = splitDetail(code);
  return codeHead === head && detail >= low && detail <= splitDetail(last)[1];
}

interface Scene {
  readonly reply: Reply;
  readonly isForeign: (rejection: Rejection) => boolean;
  readonly isOwn: (rejection: Rejection) => boolean;
}

function sceneOf(reply: Reply, { receiver, by }: Recognition, reporterFamily: string | null): Scene {
  const known = receiver ? familyOf(receiver) : null;
  const isCertain = by === 'host' || by === 'text';
  return {
    reply,
    isForeign: (rejection) =>
      isCertain && known !== family(rejection) && !rejection.receivers?.includes(receiver?.id ?? ''),
    isOwn: (rejection) => known === family(rejection) || reporterFamily === family(rejection),
  };
}

const exact = (rejection: Rejection, code: string) =>
  rejection.match.status?.includes(code) || rejection.match.sharedStatus?.includes(code);
const fitting = (rejection: Rejection, code: string) =>
  exact(rejection, code) || (rejection.match.statusRange !== undefined && inRange(code, rejection.match.statusRange));

function* textMatches({ reply, isForeign, isOwn }: Scene): Generator<Match> {
  for (const { value, start, end } of reply.hits) {
    if (value.kind !== 'rejection') continue;
    const { rejection, isShared } = value;
    const status = reply.statuses.find(({ code }) => fitting(rejection, code));
    // Without any code, the family's own host stands in for it.
    const isOwnAlone = reply.statuses.every(({ code }) => UNDEFINED.test(code)) && isOwn(rejection);
    if (isShared && !isOwnAlone) continue;
    if (rejection.match.textNeedsStatus && !(status ? !isForeign(rejection) : isOwnAlone)) continue;
    const score = scores.text + (end - start) * scorePerChar + (status ? scoreForCode : 0);
    const evidence = status?.span ? [status.span, { start, end }] : [{ start, end }];
    yield { rejection, basis: 'text', isShared: false, score, evidence };
  }
}

function* tagMatches({ reply, isForeign }: Scene, index: CatalogIndex): Generator<Match> {
  for (const { text, start, end, isBracketed } of reply.tags) {
    for (const tag of isBracketed ? [text, text.replace(NUMBER, '*')] : [text]) {
      for (const rejection of index.byTag.get(tag) ?? []) {
        if (isForeign(rejection)) continue;
        yield { rejection, basis: 'tag', isShared: false, score: scores.tag, evidence: [{ start, end }] };
      }
    }
  }
}

function* statusMatches({ reply, isForeign, isOwn }: Scene, index: CatalogIndex): Generator<Match> {
  for (const [order, { code, span }] of reply.statuses.entries()) {
    const evidence = span ? [span] : [];
    for (const rejection of index.byStatus.get(code) ?? []) {
      if (rejection.match.needsText || isForeign(rejection)) continue;
      const isShared = !rejection.match.status?.includes(code);
      if (isShared && !isOwn(rejection)) continue;
      const base = (isShared ? scores.shared : scores.code) + (rejection.match.text ? scoreForNoText : 0);
      yield { rejection, basis: 'code', isShared, score: base - order, evidence };
    }
    const [head, detail] = splitDetail(code);
    for (const { rejection, first, last } of index.byRange.get(head) ?? []) {
      if (isForeign(rejection) || detail < first || detail > last) continue;
      yield { rejection, basis: 'range', isShared: false, score: scores.range - order, evidence };
    }
  }
}

/**
 * Rejections that fit a reply, best first. A receiver's own rules count only after it was recognised; numbers that others use
 * too only from the entry's family; and no number of one family against a reply that is certainly another's.
 */
export function matchRejections(
  reply: Reply,
  recognition: Recognition,
  reporterFamily: string | null,
  index: CatalogIndex,
): Match[] {
  const scene = sceneOf(reply, recognition, reporterFamily);
  const receiverId = recognition.receiver?.id ?? '';
  return [...textMatches(scene), ...tagMatches(scene, index), ...statusMatches(scene, index)]
    .filter(({ rejection }) => !rejection.receivers || rejection.receivers.includes(receiverId))
    .filter(({ rejection }) => !rejection.match.reply || rejection.match.reply.includes(reply.replyCode ?? ''))
    .sort((one, other) => other.score - one.score);
}
