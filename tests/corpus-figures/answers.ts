import type { Bounce } from '../../core/read/bounce';
import type { Message } from '../../core/read/message';
import { readMessage } from '../../core/read/read';
import { readSource } from '../../core/read/source';
import { bytesOf, type Corpus } from './corpus';

/** What this project says of a message; one cause per recipient where the diagnosing part is there. */
export interface Answer {
  readonly bounce: Bounce;
  readonly causes: readonly string[];
}

type Explain = (message: Message) => readonly string[];

/** The diagnosing part, as causes per recipient. */
async function diagnosing(): Promise<Explain> {
  const { explain } = await import('../../core/explain');
  const { catalog } = await import('../../catalog/catalog');
  return (message) => explain(message, catalog).recipients.map(({ diagnosis }) => diagnosis.cause);
}

const page = (subject: string | null, from: string | null, text: string): Message => ({
  origin: 'page',
  subject,
  from,
  text,
  headers: [],
  parts: [],
});

/** Answers by message id, read from the source or from what a webmail shows; fragments go with the text. */
export async function answersOf(corpus: Corpus, origin: 'source' | 'text'): Promise<Map<string, Answer>> {
  const explain = await diagnosing();
  const answers = new Map<string, Answer>();
  const answer = (id: string, message: Message) =>
    answers.set(id, { bounce: readMessage(message), causes: explain(message) });
  for (const { id, file } of [...corpus.bounces, ...corpus.negatives]) {
    if (origin === 'source') {
      const result = await readSource(bytesOf(corpus, file));
      if (result.state === 'message') answer(id, result.message);
    } else {
      const shown = corpus.rendered[id];
      if (shown) answer(id, page(shown.subject, shown.from, shown.text));
    }
  }
  if (origin === 'text')
    for (const { id, text } of corpus.fragments) answer(id, { ...page(null, null, text), origin: 'fragment' });
  return answers;
}
