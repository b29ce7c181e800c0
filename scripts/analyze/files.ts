import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { limits } from '../../core/limits';
import { failure, type Input, inputOf, textInputOf } from './input';
import { splitMbox } from './mbox';
import { readMsg } from './msg';

/** The messages of named files, in order; a mailbox gives several, numbered from 1. */
export async function* fromFiles(paths: readonly string[]): AsyncGenerator<Input> {
  for (const path of paths) yield* fromFile(path);
}

async function* fromFile(path: string): AsyncGenerator<Input> {
  let bytes: Uint8Array;
  try {
    const { size } = await stat(path);
    // Looked at before it is read: a disk image dropped by mistake must not fill the memory.
    if (size > limits.fileBytes) return yield failure(path, 'file-too-large');
    bytes = await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return yield { state: 'error', id: path, reason: reasonOf(code) };
  }
  const kind = extname(path).toLowerCase();
  if (kind === '.msg') return yield readMsg(path, bytes);
  const messages = kind === '.mbox' ? splitMbox(bytes) : [bytes];
  const read = kind === '.txt' || kind === '.log' ? textInputOf : inputOf;
  for (const [at, message] of messages.entries())
    yield await read(kind === '.mbox' ? `${path}#${at + 1}` : path, message);
}

function reasonOf(code: string | undefined): string {
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'is a folder';
  return code === 'EACCES' ? 'may not be read' : `cannot be read (${code ?? 'unknown error'})`;
}
