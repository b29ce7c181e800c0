import { limits } from '../../../core/limits';
import type { RecordType, Resolve } from '../../../core/lookup/dns';
import type { AnswerCache } from './cache';
import { endedBy, within } from './deadline';
import { ask } from './doh';
import { createQueue } from './queue';
import { decodeAnswer, encodeQuery, type Told } from './wire';

interface Asking {
  /** Address of the resolver. */
  readonly resolver: string;
  readonly cache: AnswerCache;
  /** Given when the look-up is stopped or its time is over. */
  readonly signal: AbortSignal;
}

const failed = (why: ReturnType<typeof endedBy>): Told => ({ answer: { state: 'failed', why }, seconds: 0 });

/**
 * A resolver for one look-up: bounded in time and in questions that are open together, and never asked the same thing
 * twice. A name that cannot be in the DNS does not exist, and nothing is sent.
 */
export function createResolve({ resolver, cache, signal }: Asking): Resolve {
  const queue = createQueue(limits.lookUpQuestions);
  const asked = new Map<string, Promise<Told['answer']>>();

  async function tell(name: string, type: RecordType): Promise<Told> {
    const query = encodeQuery(name, type);
    if (!query) return { answer: { state: 'none', exists: false }, seconds: 0 };
    return queue(async () => {
      if (signal.aborted) return failed(endedBy(signal));
      const reply = await within(limits.lookUpMs, signal, (over) => ask(resolver, query, over));
      return reply.state === 'message' ? decodeAnswer(reply.bytes, query, name, type) : { answer: reply, seconds: 0 };
    });
  }

  async function answer(name: string, type: RecordType): Promise<Told['answer']> {
    const key = { resolver, type, name };
    const known = cache.find(key);
    if (known) return known;
    const told = await tell(name, type);
    cache.keep(key, told);
    return told.answer;
  }

  const resolve = (written: string, type: RecordType) => {
    const name = written.toLowerCase().replace(/\.$/, '');
    const key = `${type} ${name}`;
    const open = asked.get(key) ?? answer(name, type);
    asked.set(key, open);
    return open;
  };
  // The codec of a type reads no other data: an answer holds what was asked for.
  return resolve as Resolve;
}
