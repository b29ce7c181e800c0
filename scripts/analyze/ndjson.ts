import { createInterface } from 'node:readline';
import * as z from 'zod/mini';
import { limits } from '../../core/limits';
import { fragment, type Input, inputOf } from './input';

const text = z.nullish(z.string());
const record = z.object({
  id: z.union([z.string(), z.number()]),
  subject: text,
  from: text,
  text,
  rawBase64: text,
});

/** Reads one JSON object a line; empty lines are skipped, others that are no such object are named by their number. */
export async function* fromNdjson(stream: NodeJS.ReadableStream): AsyncGenerator<Input> {
  let number = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim()) yield await inputOfLine(line, `line ${number}`);
  }
}

async function inputOfLine(line: string, place: string): Promise<Input> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { state: 'error', id: place, reason: 'is no JSON' };
  }
  const parsed = record.safeParse(value);
  if (!parsed.success) return { state: 'error', id: place, reason: 'is no object with an id and texts' };
  const { subject, from, text: shown, rawBase64 } = parsed.data;
  const id = String(parsed.data.id);
  if (typeof rawBase64 === 'string') return inputOf(id, Buffer.from(rawBase64, 'base64'));
  if (subject == null && from == null) return { state: 'message', id, message: fragment(shown ?? '') };
  return {
    state: 'message',
    id,
    message: {
      origin: 'page',
      subject: subject ?? null,
      from: from ?? null,
      text: (shown ?? '').slice(0, limits.textChars),
      headers: [],
      parts: [],
    },
  };
}
