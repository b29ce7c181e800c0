import type { Catalog, LetterKindId, Route } from '../../catalog/schema';
import type { Diagnosis } from '../diagnose/diagnosis';
import { entryOf } from '../entry';
import type { LetterStart } from '../explanation';
import type { Recipient } from '../read/bounce';
import type { Advice } from './advice';
import { isRemovalDoor } from './doors';

/** Where the next door itself says to whom one writes. */
const ofRoute: Partial<Record<Route, LetterKindId>> = {
  blocklist: 'blocklist',
  'provider-postmaster': 'postmaster',
  'recipient-admin': 'recipient',
};
const hosts: ReadonlySet<string> = new Set(['sender-admin', 'sending-provider']);

function kindOf({ actor, cause }: Diagnosis, { route, actions }: Advice): LetterKindId | null {
  // Only whoever runs the sending server can find out why its IP was refused, and ask for its removal.
  if (cause === 'ip-blocked' && hosts.has(actor)) return 'host';
  return ofRoute[route] ?? (actions.includes('recipient-letter') ? 'recipient' : null);
}

/** The letter that fits a refusal; null where somebody has to change something rather than write. */
export function letterStart(
  { rejectedIp }: Recipient,
  diagnosis: Diagnosis,
  advice: Advice,
  catalog: Catalog,
): LetterStart | null {
  const kind = kindOf(diagnosis, advice);
  if (kind === null) return null;
  const removal = advice.actions.find((action) => isRemovalDoor(action, catalog.destinations)) ?? null;
  const postmaster = entryOf(catalog.receivers, diagnosis.receiver)?.postmaster ?? null;
  const listsIps = entryOf(catalog.blocklists, diagnosis.blocklist)?.lists === 'ip';
  return { kind, destination: kind === 'postmaster' ? postmaster : removal, listed: listsIps ? rejectedIp : null };
}
