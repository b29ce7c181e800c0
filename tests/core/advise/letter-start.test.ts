import { expect, test } from 'vitest';
import { catalog } from '../../../catalog/catalog';
import { explain } from '../../../core/explain';

/** The letter that a pasted reply leads to. */
function letterFor(reply: string) {
  const message = { origin: 'fragment', subject: null, from: null, text: reply, headers: [], parts: [] } as const;
  return explain(message, catalog).recipients[0]?.letter;
}

test.each([
  [
    '550 5.7.606 Access denied, banned sending IP [203.0.113.7]',
    { kind: 'host', destination: 'm365-delist-portal', ownServer: null },
  ],
  // Whoever runs the server writes to the list or the postmaster; everybody else to whoever does.
  [
    '554 5.7.1 Service unavailable; Client host [203.0.113.7] blocked using zen.spamhaus.org',
    {
      kind: 'host',
      destination: 'spamhaus',
      listed: '203.0.113.7',
      ownServer: { kind: 'blocklist', destination: 'spamhaus' },
    },
  ],
  [
    '550 5.7.1 Unfortunately, messages from [192.0.2.7] weren’t sent. Please contact your Internet service provider since part of their network is on our block list (S3140).',
    { kind: 'host', destination: 'outlook-sender-support' },
  ],
  [
    '550 5.7.513 Service unavailable, Client host [203.0.113.7] blocked by example.com using Customer Block list (AS16012607)',
    { kind: 'recipient' },
  ],
  ['550 5.7.1 You do not have permission to send to this recipient. RESOLVER.RST.NotAuthorized', { kind: 'recipient' }],
  // Somebody has to change something here: nobody is written to.
  ['552 5.3.4 Message size exceeds fixed maximum message size', null],
  ['550 5.7.515 Access denied, sending domain sender.example does not meet the required authentication level', null],
])('%s', (reply, expected) => {
  const letter = letterFor(reply);
  if (expected === null) expect(letter).toBeNull();
  else expect(letter).toMatchObject(expected);
});
