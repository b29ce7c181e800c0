import { limits } from '../../core/limits';
import type { Message } from '../../core/read/message';
import { readSource, type SourceError } from '../../core/read/source';
import { looksLikeSource } from '../../core/read/source-text';

/** One message to explain, or why there is none; `id` names it in the output and in errors. */
export type Input =
  | { readonly state: 'message'; readonly id: string; readonly message: Message }
  | { readonly state: 'error'; readonly id: string; readonly reason: string };

const megabytes = Math.round(limits.fileBytes / 1_048_576);
const reasons: Readonly<Record<SourceError, string>> = {
  'file-empty': 'is empty',
  'file-too-large': `is larger than ${megabytes} MB`,
  'file-binary': 'is neither mail nor text',
  'file-unreadable': 'cannot be read as mail or text',
};

/** Words for a message source that could not be read. */
export function failure(id: string, error: SourceError): Input {
  return { state: 'error', id, reason: reasons[error] };
}

/** Reads bytes as a message source. */
export async function inputOf(id: string, bytes: Uint8Array): Promise<Input> {
  const result = await readSource(bytes);
  return result.state === 'message' ? { state: 'message', id, message: result.message } : failure(id, result.error);
}

/** Reads bytes as pasted text unless they are a whole source: a copied report may begin with From and Subject. */
export async function textInputOf(id: string, bytes: Uint8Array): Promise<Input> {
  const input = await inputOf(id, bytes);
  if (input.state === 'error' || input.message.origin === 'fragment') return input;
  const text = new TextDecoder().decode(bytes);
  return looksLikeSource(text) ? input : { state: 'message', id, message: fragment(text) };
}

/** Pasted or selected text. */
export function fragment(text: string): Message {
  return {
    origin: 'fragment',
    subject: null,
    from: null,
    text: text.slice(0, limits.textChars),
    headers: [],
    parts: [],
  };
}
