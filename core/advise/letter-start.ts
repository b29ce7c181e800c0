import type { Catalog, LetterKindId, Route } from '../../catalog/schema';
import type { Diagnosis } from '../diagnose/diagnosis';
import { entryOf } from '../entry';
import type { LetterAim, LetterStart } from '../explanation';
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

function kindOf({ route, actions }: Advice): LetterKindId | null {
  return ofRoute[route] ?? (actions.includes('recipient-letter') ? 'recipient' : null);
}

/**
 * The letter that fits a refusal; null where somebody has to change something rather than write. Only whoever runs the
 * sending server can find out why its IP was refused, and lists and postmasters listen to nobody else: most people write
 * to their mail host, and those who run the server themselves to the list or the postmaster at once.
 */
export function letterStart(
  { rejectedIp }: Recipient,
  diagnosis: Diagnosis,
  advice: Advice,
  catalog: Catalog,
): LetterStart | null {
  const { actor, cause, receiver, blocklist } = diagnosis;
  const removal = advice.actions.find((action) => isRemovalDoor(action, catalog.destinations)) ?? null;
  const postmaster = entryOf(catalog.receivers, receiver)?.postmaster ?? null;
  const aimOf = (kind: LetterKindId): LetterAim => ({
    kind,
    destination: kind === 'postmaster' ? postmaster : removal,
  });
  const listed = entryOf(catalog.blocklists, blocklist)?.lists === 'ip' ? rejectedIp : null;
  const kind = kindOf(advice);
  if (cause === 'ip-blocked' && hosts.has(actor)) {
    const ownServer = kind === null || kind === 'recipient' ? null : aimOf(kind);
    return { ...aimOf('host'), listed, ownServer };
  }
  return kind && { ...aimOf(kind), listed, ownServer: null };
}
