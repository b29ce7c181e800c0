import type { Shown } from '../../core/messages';
import { adaptersFor } from './adapters';
import { findMessages, shownOf } from './read';
import { sources } from './sources';
import { type Fetched, fetchSource, type SourceFailure } from './sources/fetch';

/** What one frame answers when it is asked for the source of the message with a key. */
export type FullReport =
  | { readonly message: Shown; readonly base64: string }
  | { readonly message: Shown; readonly error: SourceFailure };

const CHUNK_BYTES = 32_768;

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK_BYTES));
  return btoa(binary);
}

/** Fetches the source of the message with this key, if this frame shows it; null if it does not. */
export async function fetchReport(document: Document, key: string): Promise<FullReport | null> {
  const found = findMessages(document, adaptersFor(document)).find((one) => shownOf(one).key === key);
  if (!found) return null;
  const message = shownOf(found);
  const source = sources.find(({ id }) => id === message.webmail);
  const page = { base: document.URL, origin: document.location.origin };
  let last: Fetched = { error: 'report-no-address' };
  for (const address of source?.addresses(found, document) ?? []) {
    last = await fetchSource(address, page, source?.unwrap);
    if ('bytes' in last) return { message, base64: base64Of(last.bytes) };
  }
  return { message, error: last.error };
}
