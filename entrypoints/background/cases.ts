import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { type CaseRecord, caseRecord, type Subject } from '../../core/follow/case';
import { expendable } from '../../core/follow/prune';
import { limits } from '../../core/limits';
import { forget, inTurn, load, save } from './storage';

/** Each case lies under a key of its own: one that is damaged takes no other with it. */
const PREFIX = 'case-';
const SALT = 'follow-salt';

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Random, and another one in each profile: hashes of two profiles cannot be compared. */
function salt(): Promise<string> {
  return inTurn(async () => {
    const known = await load('local', SALT, z.string());
    if (known) return known;
    const made = hex(crypto.getRandomValues(new Uint8Array(16)));
    await save('local', SALT, made);
    return made;
  });
}

/** What stands in the place of a mail address: 32 hexadecimal digits, of no use outside of this profile. */
export async function salted(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${await salt()}\n${text}`));
  return hex(new Uint8Array(digest, 0, 16));
}

/** The same for the same subject and receiver, so that each case is found again without a list. */
export async function caseId({ of, name, mailbox }: Subject, receiver: string): Promise<string> {
  return PREFIX + (await salted([of, name, mailbox ?? '', receiver].join('\n')));
}

interface Stored {
  readonly cases: ReadonlyMap<string, CaseRecord>;
  /** Keys of entries that cannot be read. They stay where they are until the user deletes them. */
  readonly damaged: readonly string[];
}

export async function loadCases(): Promise<Stored> {
  const all = await browser.storage.local.get(null).catch((): Record<string, unknown> => ({}));
  const cases = new Map<string, CaseRecord>();
  const damaged: string[] = [];
  for (const [key, value] of Object.entries(all)) {
    if (!key.startsWith(PREFIX)) continue;
    const parsed = caseRecord.safeParse(value);
    if (parsed.success) cases.set(key, parsed.data);
    else damaged.push(key);
  }
  return { cases, damaged };
}

/** Writes a case; where there is no room, closed ones make it, the oldest first. False if there are none left. */
async function write(id: string, record: CaseRecord): Promise<boolean> {
  const { cases } = await loadCases();
  const spare = expendable(cases).filter((one) => one !== id);
  let isRoom = cases.has(id) || cases.size < limits.cases;
  for (;;) {
    const isSaved =
      isRoom &&
      (await save('local', id, record).then(
        () => true,
        () => false,
      ));
    if (isSaved) return true;
    const oldest = spare.shift();
    if (oldest === undefined) return false;
    await forget('local', oldest);
    isRoom = true;
  }
}

type Change = { readonly state: 'kept'; readonly record: CaseRecord } | { readonly state: 'full' | 'gone' };

/**
 * Changes one case, after whatever is being written now. `step` gets what is stored, undefined for a case that is not
 * there, and returns the new record; undefined leaves all as it is. What cannot be read is not written over.
 */
export function changeCase(
  id: string,
  step: (record: CaseRecord | undefined) => CaseRecord | undefined,
): Promise<Change> {
  return inTurn(async () => {
    const stored = (await browser.storage.local.get(id))[id];
    const before = caseRecord.safeParse(stored);
    if (stored !== undefined && !before.success) return { state: 'gone' };
    const record = step(before.data);
    if (!record) return { state: 'gone' };
    if (record === before.data || (await write(id, record))) return { state: 'kept', record };
    return { state: 'full' };
  });
}

/** Deletes one case; false where the key is none of a case. */
export async function deleteCase(id: string): Promise<boolean> {
  if (!id.startsWith(PREFIX)) return false;
  await inTurn(() => forget('local', id));
  return true;
}

/** Deletes every case, damaged ones too, and the salt: nothing that is left can be linked to what was there. */
export async function deleteCases(): Promise<void> {
  await inTurn(async () => {
    const { cases, damaged } = await loadCases();
    await browser.storage.local.remove([...cases.keys(), ...damaged, SALT]);
  });
}
