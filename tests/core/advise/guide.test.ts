import { expect, test } from 'vitest';
import { catalog } from '../../../catalog/catalog';
import { explain } from '../../../core/explain';
import type { Message } from '../../../core/read/message';

const fragment = (text: string): Message => ({
  origin: 'fragment',
  subject: null,
  from: null,
  text,
  headers: [],
  parts: [],
});

test.each([
  ['550 5.7.606 Access denied, banned sending IP [203.0.113.7]', 'services'],
  ['550 5.7.515 Access denied, sending domain EXAMPLE.COM does not meet the required authentication level.', 'volume'],
  ['451 4.7.500 Server busy. Please try again later from [203.0.113.7]. (S77714)', 'new-ip'],
  [
    '550 5.4.1 Recipient address rejected: Access denied. [XX1XXX01FT001.eop-EUR01.prod.protection.outlook.com]',
    'actors',
  ],
  // The guide is about Microsoft.
  ['550-5.1.1 The email account that you tried to reach does not exist. gsmtp', null],
  ['554 5.7.1 Service unavailable; Client host [203.0.113.7] blocked using bl.spamcop.net', null],
])('%s: %s', (text, section) => {
  expect(explain(fragment(text), catalog).recipients[0]?.guide).toBe(section);
});

test('no cause or status leads to two sections', () => {
  const led = catalog.guide.flatMap(({ about }) => [...(about?.causes ?? []), ...(about?.status ?? [])]);
  expect(new Set(led).size).toBe(led.length);
});
