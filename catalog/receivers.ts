import { gateways } from './receivers/gateways';
import { europeanMailboxes } from './receivers/mailboxes-europe';
import { worldMailboxes } from './receivers/mailboxes-world';
import { microsoftReceivers } from './receivers/microsoft';
import type { Receiver } from './schema';

/** Nobody refused: the sender's own server gave up. Worded in the texts. */
const localMta: Receiver = { id: 'local-mta', name: null, hosts: [], signatures: [], domains: [] };
const unknown: Receiver = { id: 'unknown', name: null, hosts: [], signatures: [], domains: [] };

/** Everyone who refuses mail. Where two signatures hit, the receiver that stands first is taken. */
export const receivers: readonly Receiver[] = [
  ...microsoftReceivers,
  ...worldMailboxes,
  ...europeanMailboxes,
  ...gateways,
  localMta,
  unknown,
];
