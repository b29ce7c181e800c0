import { catalog } from '../../catalog/catalog';
import { explain } from '../../core/explain';
import type { ReadError, ReadResult } from '../../core/explanation';
import { limits } from '../../core/limits';
import { readSource } from '../../core/read/source';
import { looksLikeSource } from '../../core/read/source-text';

const failure = (error: ReadError): ReadResult => ({ state: 'error', error });

/** Explains pasted or selected text: one line of it is enough; a whole message source is read as such. */
export async function analyseText(text: string): Promise<ReadResult> {
  if (text.trim() === '') return failure('text-empty');
  if (text.length > limits.textChars) return failure('text-too-long');
  if (looksLikeSource(text)) return analyseBytes(new TextEncoder().encode(text));
  const message = { origin: 'fragment', subject: null, from: null, text, headers: [], parts: [] } as const;
  return { state: 'read', explanations: [explain(message, catalog)] };
}

async function analyseBytes(bytes: Uint8Array): Promise<ReadResult> {
  const source = await readSource(bytes);
  if (source.state === 'error') return failure(source.error);
  return { state: 'read', explanations: [explain(source.message, catalog)] };
}

/** Bytes of what a page wrote in base64; undefined if it did not. */
export function bytesOf(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** Explains a dropped or chosen file; `base64` comes from a page and may be anything. */
export async function analyseFile(base64: string): Promise<ReadResult> {
  const bytes = bytesOf(base64);
  if (!bytes) return failure('file-unreadable');
  if (bytes.length > limits.fileBytes) return failure('file-too-large');
  return analyseBytes(bytes);
}
