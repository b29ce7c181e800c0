import type { Actor, Cause } from '../../catalog/schema';
import type { ExplainedRecipient } from '../../core/explanation';
import type { Kind } from '../../core/read/bounce';

const places = ['you', 'yourServer', 'theirServer', 'recipient'] as const;
export type Place = (typeof places)[number];

export interface Station {
  readonly place: Place;
  readonly state: 'passed' | 'stopped' | 'waiting' | 'arrived' | 'notReached';
  /** Who can fix it sits here. */
  readonly canFix: boolean;
}

/** The blocklist and nobody stand beside the way. */
const placeOfActor: Partial<Record<Actor, Place>> = {
  sender: 'you',
  'sender-admin': 'yourServer',
  'sending-provider': 'yourServer',
  receiver: 'theirServer',
  'recipient-admin': 'theirServer',
  recipient: 'recipient',
};

/** The receiver took the call, but there is no open mailbox behind it. */
const stopsAtMailbox: ReadonlySet<Cause> = new Set<Cause>([
  'recipient-unknown',
  'recipient-restricted',
  'mailbox-full',
  'mailbox-disabled',
]);

/** Own server reports these, but what failed is the step to the next one. */
const stopsBetween: ReadonlySet<Cause> = new Set<Cause>([
  'routing-dns',
  'connection-failed',
  'loop',
  'expired',
  'recipient-domain-misconfigured',
]);

function stopOf({ diagnosis: { cause, receiver, actor } }: ExplainedRecipient): Place {
  if (stopsAtMailbox.has(cause)) return 'recipient';
  if (stopsBetween.has(cause)) return 'theirServer';
  if (cause === 'tenant-restricted' && (actor === 'sender-admin' || actor === 'sender')) return 'yourServer';
  return receiver === 'local-mta' ? 'yourServer' : 'theirServer';
}

/** The way of the message: where it went, where it stopped, and where somebody can do something about it. */
export function stationsOf(recipient: ExplainedRecipient, fate: Kind): Station[] {
  const isDelivered = fate === 'delivered';
  const stop = places.indexOf(isDelivered ? 'recipient' : stopOf(recipient));
  const fixer = isDelivered ? undefined : placeOfActor[recipient.diagnosis.actor];
  const end = isDelivered ? 'arrived' : fate === 'delayed' ? 'waiting' : 'stopped';
  return places.map((place, index) => ({
    place,
    state: index < stop ? 'passed' : index === stop ? end : 'notReached',
    canFix: place === fixer,
  }));
}
