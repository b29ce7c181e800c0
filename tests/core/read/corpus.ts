import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Message } from '../../../core/read/message';
import { readSource } from '../../../core/read/source';

/** One written sample: a message and what is to be read from it. */
export interface Sample {
  readonly name: string;
  readonly file: string;
  readonly expected: { readonly kind?: string; readonly signs?: readonly string[] } & Record<string, unknown>;
}

const folder = fileURLToPath(new URL('../../corpus/', import.meta.url));

/** All samples: `.eml` is a source, `.fragment.txt` pasted text, other `.txt` a page with subject and sender on top. */
export function samples(): Sample[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:eml|txt)$/.test(name))
    .sort()
    .map((name) => ({
      name,
      file: folder + name,
      expected: JSON.parse(readFileSync(folder + name.replace(/\.(?:eml|fragment\.txt|txt)$/, '.json'), 'utf8')),
    }));
}

/** The message of a sample. */
export async function messageOf({ file }: Sample): Promise<Message> {
  const bytes = readFileSync(file);
  if (file.endsWith('.eml')) {
    const result = await readSource(bytes);
    if (result.state === 'error') throw new Error(`${file}: ${result.error}`);
    return result.message;
  }
  const text = bytes.toString('utf8');
  const bare = { subject: null, from: null, headers: [], parts: [] };
  if (file.endsWith('.fragment.txt')) return { origin: 'fragment', ...bare, text };
  const [, subject = '', from = ''] = /^Subject: (.*)\nFrom: (.*)\n\n/.exec(text) ?? [];
  return { ...bare, origin: 'page', subject, from, text: text.slice(text.indexOf('\n\n') + 2) };
}
