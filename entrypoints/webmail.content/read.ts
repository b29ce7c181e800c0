import type { Apart, Given, Shown } from '../../core/messages';
import { pageLimits } from '../../core/page-limits';
import { mayBeBounce, sniff } from '../../core/read/sniff';
import { adaptersFor, framesAt } from './adapters';
import type { Adapter, Found, Frames } from './adapters/adapter';
import { apartOf, givenIn } from './apart';
import { byStructure, pageAsText } from './by-structure';
import { isClosedFrame } from './closed-frame';
import { keyOf } from './fingerprint';
import { textOf } from './text';

/** A message, and the adapter that found it. */
export interface Opened extends Found {
  readonly webmail: string;
}

/** Opened messages of this document, by the first of `readers` that finds any. */
export function findMessages(document: Document, readers: readonly Adapter[]): Opened[] {
  for (const reader of readers) {
    const found = reader.find(document);
    if (found.length > 0) return found.slice(0, pageLimits.tabMessages).map((one) => ({ ...one, webmail: reader.id }));
  }
  return [];
}

/** Whether a message looks like a bounce; reads no further than the start of its text. */
export function isBounce({ subject, from, body }: Found): boolean {
  // Most mail is ordinary mail: it is not worth its layout.
  if (!mayBeBounce({ subject, from, text: body.textContent ?? '' })) return false;
  return sniff({ subject, from, text: textOf(body, pageLimits.sniffChars) });
}

export function shownOf({ key, subject, from, body, webmail }: Opened): Shown {
  const text = textOf(body);
  const header = (value: string | null) => value?.slice(0, pageLimits.headerChars) ?? null;
  return {
    key: keyOf(key, subject, from, text),
    subject: header(subject),
    from: header(from),
    text,
    webmail,
  };
}

/** The text of a closed frame, whose header can only stand in the page around it. A webmail in a frame has its own. */
export const loneText: Frames = {
  origins: [],
  textIn(document) {
    const [reader] = adaptersFor(document);
    if (reader !== byStructure || byStructure.find(document).length > 0) return null;
    return pageAsText(document)[0]?.body ?? null;
  },
};

/** What a frame holds when somebody asked to have it read. */
export interface Reading {
  /** Bounces; where there is none, the longest message, or the page as a whole if no webmail is known by it. */
  readonly messages: readonly Shown[];
  /** Headers whose texts stand in frames of other sites. */
  readonly apart: readonly Apart[];
  /** The text here, if its header stands in a page of another site. */
  readonly given: Given | null;
  readonly selection: string | null;
}

/** Reads this frame because its user pressed the button; nothing here runs by itself. */
export function readPage(document: Document): Reading {
  const selection = document.getSelection()?.toString().slice(0, pageLimits.textChars) || null;
  const known = framesAt(document);
  const frames = known ?? (isClosedFrame(document) ? loneText : undefined);
  const given = frames ? givenIn(document, frames) : null;
  if (known || given) return { messages: [], apart: [], given, selection };
  const readers = adaptersFor(document);
  const all = findMessages(document, readers);
  const found = all.filter(({ apart }) => !apart);
  const bounces = found.filter(isBounce).map(shownOf);
  const others =
    all.length === 0 && readers[0] === byStructure
      ? pageAsText(document).map((one) => ({ ...one, webmail: byStructure.id }))
      : found;
  const [longest] = others.map(shownOf).sort((a, b) => b.text.length - a.text.length);
  return {
    messages: bounces.length > 0 || !longest?.text ? bounces : [longest],
    apart: all.filter(({ apart }) => apart).map(apartOf),
    given,
    selection,
  };
}
