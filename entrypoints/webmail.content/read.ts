import { limits } from '../../core/limits';
import type { Shown } from '../../core/messages';
import { sniff } from '../../core/read/sniff';
import { adaptersFor } from './adapters';
import type { Adapter, Found } from './adapters/adapter';
import { findPage, generic } from './adapters/generic';
import { keyOf } from './fingerprint';
import { textOf } from './text';

/** Opened messages of this document, by the first of `readers` that finds any. */
export function findMessages(document: Document, readers: readonly Adapter[]): Found[] {
  for (const reader of readers) {
    const found = reader.find(document);
    if (found.length > 0) return found.slice(0, limits.tabMessages);
  }
  return [];
}

/** Whether a message looks like a bounce; reads no further than the start of its text. */
export function isBounce({ subject, from, body }: Found): boolean {
  return sniff({ subject, from, text: textOf(body, limits.sniffChars) });
}

export function shownOf({ key, subject, from, body }: Found): Shown {
  const text = textOf(body);
  const header = (value: string | null) => value?.slice(0, limits.headerChars) ?? null;
  return {
    key: keyOf(key, subject, from, text),
    subject: header(subject),
    from: header(from),
    text,
  };
}

/** What a frame holds when somebody asked to have it read. */
export interface Reading {
  /** Bounces; where there is none, the longest message, or the page as a whole if no webmail is known by it. */
  readonly messages: readonly Shown[];
  readonly selection: string | null;
}

/** Reads this frame because its user pressed the button; nothing here runs by itself. */
export function readPage(document: Document): Reading {
  const readers = adaptersFor(document);
  const found = findMessages(document, readers);
  const bounces = found.filter(isBounce).map(shownOf);
  const others = found.length === 0 && readers[0] === generic ? findPage(document) : found;
  const [longest] = others.map(shownOf).sort((a, b) => b.text.length - a.text.length);
  return {
    messages: bounces.length > 0 || !longest?.text ? bounces : [longest],
    selection: document.getSelection()?.toString().slice(0, limits.textChars) || null,
  };
}
