import browser from 'webextension-polyfill';
import type * as z from 'zod/mini';

type Area = 'local' | 'session';

/**
 * Reads a value that may have been written by an older version, another program or a broken disk: what does not parse
 * counts as absent and is left in place, so that nothing is lost by reading.
 */
export async function load<Schema extends z.ZodMiniType>(
  area: Area,
  key: string,
  schema: Schema,
): Promise<z.infer<Schema> | undefined> {
  const stored = await browser.storage[area].get(key).catch((): Record<string, unknown> => ({}));
  const parsed = schema.safeParse(stored[key]);
  return parsed.success ? (parsed.data as z.infer<Schema>) : undefined;
}

export async function save(area: Area, key: string, value: unknown): Promise<void> {
  await browser.storage[area].set({ [key]: value });
}

export async function forget(area: Area, key: string): Promise<void> {
  await browser.storage[area].remove(key);
}

let tail: Promise<unknown> = Promise.resolve();

/** Runs read-then-write steps one after the other: two messages at once would overwrite each other's change. */
export function inTurn<Value>(step: () => Promise<Value>): Promise<Value> {
  const next = tail.then(step, step);
  tail = next.catch(() => undefined);
  return next;
}
