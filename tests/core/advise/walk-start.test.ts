import { expect, test } from 'vitest';
import { catalog } from '../../../catalog/catalog';
import { explain } from '../../../core/explain';

/** One line that somebody pasted. */
const recipientOf = (text: string) =>
  explain({ origin: 'fragment', subject: null, from: null, text, headers: [], parts: [] }, catalog).recipients[0];
const walkFor = (text: string) => recipientOf(text)?.walk ?? null;

test.each([
  ['550 5.7.606 Access denied, banned sending IP [203.0.113.7]', { id: 'm365-delist-portal', door: null }],
  [
    '550 5.7.1 Unfortunately, messages from [203.0.113.7] weren’t sent. Please contact your Internet service provider since part of their network is on our block list (S3150).',
    { id: 'outlook-sender-support', door: null },
  ],
  [
    '550 5.7.511 Access denied, banned sender[203.0.113.7]. To request removal from this list please forward this message to delist@microsoft.com.',
    { id: 'microsoft-delist-mail', door: null },
  ],
  [
    '550 5.7.1 Service unavailable, Client host [203.0.113.7] blocked using Spamhaus. To request removal from this list see https://www.spamhaus.org/query/ip/203.0.113.7 (AS3130).',
    { id: 'blocklist', door: 'spamhaus' },
  ],
  ['550 5.7.705 Access denied, tenant has exceeded threshold', { id: 'own-tenant', door: null }],
  ['550 5.7.708 Access denied, traffic not accepted from this IP', { id: 'own-tenant', door: null }],
  ['550 5.1.8 Access denied, bad outbound sender', { id: 'own-tenant', door: null }],
  // Looks like a block, is an unknown recipient: nothing to walk through.
  ['550 5.4.1 Recipient address rejected: Access denied.', null],
  ['550 5.1.1 <anna@example.com>: User unknown', null],
  // The server still tries by itself.
  ['451 4.7.650 The mail server [203.0.113.7] has been temporarily rate limited due to IP reputation. (S775)', null],
  // A private address can stand on no list.
  ['550 5.7.606 Access denied, banned sending IP [10.0.0.7]', null],
])('%s', (line, expected) => expect(walkFor(line)).toEqual(expected));

test('no rejection whose main button opens a door for removal goes without', () => {
  const doors = new Set(catalog.destinations.filter(({ warnedBy }) => warnedBy).map(({ id }) => id));
  const explained = catalog.rejections.map(({ id, samples }) => ({ id, ...recipientOf(samples[0] ?? '') }));
  const led = explained.filter(({ advice }) => doors.has(advice?.actions[0] ?? ''));
  expect(led.length).toBeGreaterThan(40);
  expect(led.filter(({ walk }) => !walk).map(({ id }) => id)).toEqual([]);
});
