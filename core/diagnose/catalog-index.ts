import type { Blocklist, Catalog, Phrase, Receiver, Rejection } from '../../catalog/schema';
import { indexTexts, type TextIndex } from './text-index';

/** What a text of the catalogue stands for. */
export type TextOwner =
  | { readonly kind: 'rejection'; readonly rejection: Rejection; readonly isShared: boolean }
  | { readonly kind: 'phrase'; readonly phrase: Phrase; readonly order: number }
  | { readonly kind: 'receiver'; readonly receiver: Receiver; readonly order: number }
  | { readonly kind: 'blocklist'; readonly blocklist: Blocklist };

/** A rejection whose codes differ in their detail, e.g. from 606 to 649. */
interface RangeOwner {
  readonly rejection: Rejection;
  readonly first: number;
  readonly last: number;
}

/** The catalogue, arranged for looking up. */
export interface CatalogIndex {
  readonly texts: TextIndex<TextOwner>;
  readonly byStatus: ReadonlyMap<string, readonly Rejection[]>;
  readonly byTag: ReadonlyMap<string, readonly Rejection[]>;
  /** Rejections with a range of codes, by all of a code but its detail. */
  readonly byRange: ReadonlyMap<string, readonly RangeOwner[]>;
  readonly byHost: ReadonlyMap<string, Receiver>;
  readonly byDomain: ReadonlyMap<string, Receiver>;
  readonly byReporter: ReadonlyMap<string, Receiver>;
  readonly meanings: ReadonlyMap<string, Catalog['meanings'][number]>;
}

const made = new WeakMap<Catalog, CatalogIndex>();

function* ownedTexts(catalog: Catalog): Generator<[string, TextOwner]> {
  for (const rejection of catalog.rejections) {
    for (const text of rejection.match.text ?? []) yield [text, { kind: 'rejection', rejection, isShared: false }];
    for (const text of rejection.match.sharedText ?? []) yield [text, { kind: 'rejection', rejection, isShared: true }];
  }
  for (const [order, phrase] of catalog.phrases.entries())
    for (const text of phrase.texts) yield [text, { kind: 'phrase', phrase, order }];
  for (const [order, receiver] of catalog.receivers.entries())
    for (const text of receiver.signatures) yield [text, { kind: 'receiver', receiver, order }];
  for (const blocklist of catalog.blocklists)
    for (const text of blocklist.named) yield [text, { kind: 'blocklist', blocklist }];
}

/** A code without its detail, and the detail (RFC 3463, 2). */
export function splitDetail(code: string): [string, number] {
  const dot = code.lastIndexOf('.');
  return [code.slice(0, dot), Number(code.slice(dot + 1))];
}

function rangesOf(rejections: readonly Rejection[]): Map<string, RangeOwner[]> {
  const ranges = new Map<string, RangeOwner[]>();
  for (const rejection of rejections) {
    if (!rejection.match.statusRange) continue;
    const [low, high] = rejection.match.statusRange;
    const [head, first] = splitDetail(low);
    ranges.set(head, [...(ranges.get(head) ?? []), { rejection, first, last: splitDetail(high)[1] }]);
  }
  return ranges;
}

/** Each name with the first receiver that has it. */
function receiversBy(receivers: readonly Receiver[], namesOf: (receiver: Receiver) => readonly string[]) {
  const found = new Map<string, Receiver>();
  for (const receiver of receivers)
    for (const name of namesOf(receiver)) if (!found.has(name)) found.set(name, receiver);
  return found;
}

function groupBy(rejections: readonly Rejection[], keysOf: (rejection: Rejection) => readonly string[]) {
  const groups = new Map<string, Rejection[]>();
  for (const rejection of rejections) {
    for (const key of keysOf(rejection)) groups.set(key, [...(groups.get(key) ?? []), rejection]);
  }
  return groups;
}

/** Index of a catalogue, made once for each. */
export function catalogIndex(catalog: Catalog): CatalogIndex {
  const known = made.get(catalog);
  if (known) return known;
  const index: CatalogIndex = {
    texts: indexTexts(ownedTexts(catalog)),
    byStatus: groupBy(catalog.rejections, ({ match }) => [...(match.status ?? []), ...(match.sharedStatus ?? [])]),
    byTag: groupBy(catalog.rejections, ({ match }) => match.tags ?? []),
    byRange: rangesOf(catalog.rejections),
    byHost: receiversBy(catalog.receivers, ({ hosts }) => hosts),
    byDomain: receiversBy(catalog.receivers, ({ domains }) => domains),
    byReporter: receiversBy(catalog.receivers, ({ reporters }) => reporters ?? []),
    meanings: new Map(catalog.meanings.map((meaning) => [meaning.code, meaning])),
  };
  made.set(catalog, index);
  return index;
}
