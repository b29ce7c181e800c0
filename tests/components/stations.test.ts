import { expect, test } from 'vitest';
import type { Actor, Cause } from '../../catalog/schema';
import { causes } from '../../catalog/vocabulary';
import { stationsOf } from '../../components/explanation/stations';
import { recipientWith } from './fixtures';

/** One letter for each station: passed, stopped, waiting, arrived, not reached; `!` for who can fix it. */
const way = (fate: 'failed' | 'delayed' | 'delivered', diagnosis: { cause: Cause; receiver?: string; actor?: Actor }) =>
  stationsOf(recipientWith({ diagnosis: { actor: 'nobody', ...diagnosis } }), fate)
    .map(({ state, canFix }) => `${state[0]}${canFix ? '!' : ''}`)
    .join(' ');

test.each<['failed' | 'delayed' | 'delivered', Cause, string, Actor, string]>([
  ['failed', 'ip-blocked', 'microsoft-365', 'sender-admin', 'p p! s n'],
  ['failed', 'ip-blocked', 'microsoft-365', 'sending-provider', 'p p! s n'],
  ['failed', 'ip-blocked', 'microsoft-365', 'blocklist', 'p p s n'],
  ['failed', 'ip-blocked', 'gmail', 'receiver', 'p p s! n'],
  ['failed', 'recipient-unknown', 'microsoft-365', 'sender', 'p! p p s'],
  ['failed', 'mailbox-full', 'gmail', 'recipient', 'p p p s!'],
  ['failed', 'recipient-restricted', 'microsoft-365', 'recipient-admin', 'p p p! s'],
  ['failed', 'message-too-large', 'local-mta', 'sender', 'p! s n n'],
  ['failed', 'routing-dns', 'local-mta', 'recipient-admin', 'p p s! n'],
  ['failed', 'expired', 'local-mta', 'nobody', 'p p s n'],
  ['failed', 'tenant-restricted', 'microsoft-365', 'sender-admin', 'p s! n n'],
  ['failed', 'tenant-restricted', 'microsoft-365', 'recipient-admin', 'p p s! n'],
  ['delayed', 'rate-limited', 'outlook-consumer', 'nobody', 'p p w n'],
  ['delivered', 'unknown', 'unknown', 'sender', 'p p p a'],
])('%s, %s, %s, %s → %s', (fate, cause, receiver, actor, expected) =>
  expect(way(fate, { cause, receiver, actor })).toBe(expected),
);

test.each(causes)('%s stops the mail at one place, and nothing is passed after it', (cause) =>
  expect(way('failed', { cause })).toMatch(/^(p ){1,3}s( n){0,2}$/),
);
