import { limits } from '../../core/limits';
import { failure, type Input, textInputOf } from './input';

/** Standard input as one message: a source or pasted text. */
export async function* fromStandardInput(stream: NodeJS.ReadableStream): AsyncGenerator<Input> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > limits.fileBytes) return yield failure('standard input', 'file-too-large');
    chunks.push(bytes);
  }
  yield await textInputOf('standard input', Buffer.concat(chunks));
}
