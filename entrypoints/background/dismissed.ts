import * as z from 'zod/mini';
import { limits } from '../../core/limits';
import { inTurn, load, save } from './storage';

const schema = z.array(z.string());

/** Neither the site nor the message can be read back from what is stored. */
async function fingerprint(origin: string, key: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${origin}\n${key}`));
  return Array.from(new Uint8Array(digest, 0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export async function isDismissed(origin: string, key: string): Promise<boolean> {
  const known = (await load('local', 'dismissed', schema)) ?? [];
  return known.includes(await fingerprint(origin, key));
}

/** Remembers a dismissed bar; the oldest are forgotten beyond the limit. */
export async function dismiss(origin: string, key: string): Promise<void> {
  const print = await fingerprint(origin, key);
  await inTurn(async () => {
    const known = (await load('local', 'dismissed', schema)) ?? [];
    await save('local', 'dismissed', [...known.filter((one) => one !== print), print].slice(-limits.dismissed));
  });
}
