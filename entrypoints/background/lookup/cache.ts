import * as z from 'zod/mini';
import { limits } from '../../../core/limits';
import { recordTypes } from '../../../core/lookup/dns';
import { inTurn, load, save } from '../storage';
import type { Told } from './wire';

const mx = z.strictObject({ preference: z.int(), exchange: z.string() });
const entry = z.strictObject({
  resolver: z.string(),
  type: z.enum(recordTypes),
  name: z.string(),
  /** Milliseconds since 1970. */
  until: z.number(),
  answer: z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('found'), records: z.array(z.union([z.string(), mx])) }),
    z.strictObject({ state: z.literal('none'), exists: z.boolean() }),
  ]),
});
const entries = z.array(entry);
type Entry = z.infer<typeof entry>;
type Key = Pick<Entry, 'resolver' | 'type' | 'name'>;

/** Answers kept while the browser runs, each as long as its time to live allows. Failures are not kept. */
export interface AnswerCache {
  readonly find: (key: Key) => Told['answer'] | undefined;
  readonly keep: (key: Key, told: Told) => void;
  /** Writes what is new. Never rejects: what cannot be kept is asked for again. */
  readonly save: () => Promise<void>;
}

const isSame = (one: Key, other: Key) =>
  one.resolver === other.resolver && one.type === other.type && one.name === other.name;

const loadFresh = async (): Promise<Entry[]> =>
  ((await load('session', 'dns', entries)) ?? []).filter(({ until }) => until > Date.now());

/** Reads what is kept, once for a look-up; what the look-up learns is written with each finding, and at its end. */
export async function openCache(): Promise<AnswerCache> {
  const kept = await loadFresh();
  const fresh: Entry[] = [];
  return {
    find: (key) => kept.find((one) => isSame(one, key))?.answer,
    keep(key, { answer, seconds }) {
      if (answer.state === 'failed' || seconds <= 0) return;
      if (JSON.stringify(answer).length > limits.dnsCachedChars) return;
      const copy = answer.state === 'found' ? { ...answer, records: [...answer.records] } : answer;
      fresh.push({ ...key, until: Date.now() + Math.min(seconds, limits.dnsCacheSeconds) * 1_000, answer: copy });
    },
    save: () =>
      inTurn(async () => {
        if (fresh.length === 0) return;
        // Another look-up may have written meanwhile.
        const others = (await loadFresh()).filter((one) => !fresh.some((other) => isSame(one, other)));
        await save('session', 'dns', [...others, ...fresh].slice(-limits.dnsCache));
      }).catch(() => undefined),
  };
}
