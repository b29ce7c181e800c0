import { limits } from '../limits';
import type { StatusRecord } from './delivery-status';
import { type Draft, draft } from './draft';

const same = (one: string | null, other: string | null) =>
  one !== null && other !== null && one.toLowerCase() === other.toLowerCase();

function names(one: Draft): string[] {
  return [...(one.address === null ? [] : [one.address]), ...one.aliases].map((name) => name.toLowerCase());
}

/** One draft per recipient: what several places of a report say of one address belongs together. */
export function mergeDrafts(drafts: readonly Draft[]): Draft[] {
  const merged: Draft[] = [];
  const places = new Map<string, number>();
  for (const next of drafts) {
    const key = next.address?.toLowerCase() ?? '';
    const at = places.get(key);
    const first = at === undefined ? undefined : merged[at];
    if (at === undefined || !first) {
      if (merged.length >= limits.recipients) break;
      places.set(key, merged.length);
      merged.push(next);
      continue;
    }
    merged[at] = joined(first, next);
  }
  return merged;
}

function joined(first: Draft, more: Draft): Draft {
  return {
    address: first.address ?? more.address,
    aliases: [...first.aliases, ...more.aliases],
    action: first.action ?? more.action,
    replies: [...first.replies, ...more.replies],
    remoteHost: first.remoteHost ?? more.remoteHost,
    status: first.status ?? more.status,
    phase: first.phase ?? more.phase,
  };
}

function fromRecord(record: StatusRecord): Draft {
  const { action, status, remoteMta, originalRecipient, finalRecipient } = record;
  // A name from inside the receiving system (`a@server`, a path, a program) says less than what the sender wrote.
  const inside =
    finalRecipient !== null &&
    !finalRecipient.slice(finalRecipient.indexOf('@') + 1 || finalRecipient.length).includes('.');
  const address = inside ? (originalRecipient ?? finalRecipient) : (finalRecipient ?? originalRecipient);
  const aliases = [finalRecipient, originalRecipient].filter(
    (name) => name !== null && !same(name, address),
  ) as string[];
  return draft(address, record.diagnosticCode ? [record.diagnosticCode] : [], {
    aliases,
    action,
    status,
    remoteHost: remoteMta,
  });
}

/**
 * Joins the machine-readable records with what the text says. The records name the recipients; the text adds replies
 * that records lack or cut off.
 */
export function mergeRecords(records: readonly StatusRecord[], drafts: readonly Draft[]): Draft[] {
  if (records.length === 0) return [...drafts];
  const machine = mergeDrafts(records.map(fromRecord));
  const byName = new Map<string, Draft>();
  for (const one of drafts) for (const name of names(one)) if (!byName.has(name)) byName.set(name, one);
  const alone = machine.length === 1 && drafts.length === 1 ? drafts[0] : undefined;
  return machine.map((one) => {
    const name = names(one).find((known) => byName.has(known));
    const match = name === undefined ? alone : byName.get(name);
    return match ? { ...joined(one, match), address: one.address ?? match.address } : one;
  });
}
