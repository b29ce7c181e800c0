import * as z from 'zod/mini';
import { limits } from '../../core/limits';
import type { Message } from '../../core/read/message';
import { inTurn, load, save } from './storage';

const text = z.string();
const line = z.nullable(text);

/** A full report that was fetched, as the readers take it. Kept in session storage: in memory, gone with the browser. */
const kept = z.object({
  tab: z.int(),
  key: text,
  message: z.object({
    origin: z.literal('source'),
    subject: line,
    from: line,
    text,
    headers: z.array(z.object({ name: text, value: text })),
    parts: z.array(z.object({ type: text, text })),
  }),
});
const list = z.array(kept);

const loadAll = async () => (await load('session', 'reports', list)) ?? [];

/** Keeps a report while its tab is open; one that is too large is fetched again when it is wanted again. */
export async function keepReport(tab: number, key: string, message: Message): Promise<void> {
  if (JSON.stringify(message).length > limits.keptReportChars) return;
  await inTurn(async () => {
    const others = (await loadAll()).filter((one) => one.tab !== tab || one.key !== key);
    await save('session', 'reports', [...others, { tab, key, message }].slice(-limits.keptReports));
  });
}

/** The full report of the message with this key, if it was read before in this tab. */
export async function keptReport(tab: number, key: string): Promise<Message | undefined> {
  return (await loadAll()).find((one) => one.tab === tab && one.key === key)?.message;
}

/** Forgets the reports of a tab that was closed. */
export async function forgetReports(tab: number): Promise<void> {
  await inTurn(async () => {
    const all = await loadAll();
    const others = all.filter((one) => one.tab !== tab);
    if (others.length < all.length) await save('session', 'reports', others);
  });
}
