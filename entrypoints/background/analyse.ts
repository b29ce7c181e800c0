import { catalog } from '../../catalog/catalog';
import { explain } from '../../core/explain';
import type { ReadError, ReadResult } from '../../core/explanation';
import { limits } from '../../core/limits';
import type { Shown } from '../../core/messages';
import { readSource } from '../../core/read/source';
import { looksLikeSource } from '../../core/read/source-text';

const failure = (error: ReadError): ReadResult => ({ state: 'error', error });

/** Explains messages as pages show them. */
export function analyseShown(messages: readonly Shown[]): ReadResult {
  const explanations = messages.map(({ subject, from, text }) =>
    explain({ origin: 'page', subject, from, text, headers: [], parts: [] }, catalog),
  );
  return { state: 'read', explanations };
}

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

/** Explains a dropped or chosen file; `base64` comes from a page and may be anything. */
export async function analyseFile(base64: string): Promise<ReadResult> {
  let binary: string;
  try {
    binary = atob(base64);
  } catch {
    return failure('file-unreadable');
  }
  if (binary.length > limits.fileBytes) return failure('file-too-large');
  return analyseBytes(Uint8Array.from(binary, (char) => char.charCodeAt(0)));
}
