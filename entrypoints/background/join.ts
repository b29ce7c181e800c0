import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { limits } from '../../core/limits';
import type { Apart, Given, Shown } from '../../core/messages';
import { keyOf } from '../webmail.content/fingerprint';

const givenText = z.string().check(z.minLength(1), z.maxLength(limits.textChars));

/** A header and the text that a frame of another site holds, as one message. */
export function join({ key, subject, from }: Omit<Apart, 'place'>, text: string): Shown {
  return { key: keyOf(key, subject, from, text), subject, from, text };
}

/**
 * Asks the frame that holds the text of a message. Null: it holds no bounce, is not there yet, or may not be read. It
 * runs in a page's process, so its answer is parsed like any message.
 */
export async function askFrame(tab: number, { place, ...header }: Apart): Promise<Shown | null> {
  const { subject, from } = header;
  const question = { type: 'give-text', place, subject, from };
  const answer = await browser.tabs.sendMessage(tab, question).catch(() => undefined);
  const text = givenText.safeParse(answer);
  return text.success ? join(header, text.data) : null;
}

/** Lets the page that shows the header ask again; the answer says that it was told. */
export async function rescan(tab: number): Promise<true> {
  await browser.tabs.sendMessage(tab, { type: 'rescan' }).catch(() => undefined);
  return true;
}

/** What header frames and text frames of a tab hold. */
interface Parts {
  readonly apart: readonly Apart[];
  readonly given: Given | null;
}

/**
 * Messages made of the headers and texts of all frames that could be read. A text without its header is a message, too;
 * a header without its text is `missing`.
 */
export function joinAll(frames: readonly Parts[]): { readonly messages: Shown[]; readonly missing: number } {
  const headers = frames.flatMap(({ apart }) => apart);
  // A frame without a text is still being filled.
  const texts = new Map(frames.flatMap(({ given }) => (given?.text ? [[given.place, given.text]] : [])));
  const found = headers.filter(({ place }) => texts.has(place));
  const messages = found.map((header) => join(header, texts.get(header.place) ?? ''));
  for (const { place } of found) texts.delete(place);
  const unnamed = [...texts.values()].map((text) => join({ key: null, subject: null, from: null }, text));
  return { messages: [...messages, ...unnamed], missing: headers.length - found.length };
}
