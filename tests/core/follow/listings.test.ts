import { expect, test } from 'vitest';
import { listingsOf } from '../../../core/follow/listings';
import { inOrder } from '../../../core/follow/standing';
import { caseWith, DAY, type Short, start } from './fixtures';

const portal = 'asked m365-delist-portal';

const table: readonly (readonly [
  what: string,
  events: readonly Short[],
  days: number,
  expected: readonly [number, number, boolean],
])[] = [
  ['one bounce', [['bounced', 0]], 1, [1, 1, false]],
  [
    'three bounces of one listing',
    [
      ['bounced', 0],
      ['bounced', 5],
      ['bounced', 40],
    ],
    41,
    [1, 2, false],
  ],
  [
    'asked between, but never removed',
    [
      ['bounced', 0],
      [portal, 1],
      ['bounced', 30],
      [portal, 31],
      ['bounced', 60],
    ],
    61,
    [1, 3, false],
  ],
  [
    'refused between',
    [
      ['bounced', 0],
      [portal, 1],
      ['answered refused', 2],
      ['bounced', 30],
    ],
    31,
    [1, 2, false],
  ],
  [
    'mail went through between',
    [
      ['bounced', 0],
      ['delivered', 2],
      ['bounced', 30],
    ],
    31,
    [2, 2, false],
  ],
  [
    'removed and delivered are one end',
    [
      ['bounced', 0],
      ['answered removed', 1],
      ['delivered', 2],
      ['bounced', 30],
    ],
    31,
    [2, 2, false],
  ],
  [
    'the third in four months',
    [
      ['bounced', 0],
      ['delivered', 2],
      ['bounced', 50],
      ['answered removed', 52],
      ['bounced', 110],
    ],
    111,
    [3, 4, true],
  ],
  [
    'the third, but the first is long ago',
    [
      ['bounced', 0],
      ['delivered', 2],
      ['bounced', 150],
      ['delivered', 160],
      ['bounced', 200],
    ],
    201,
    [2, 2, false],
  ],
  [
    'the third, noted out of order',
    [
      ['delivered', 2],
      ['bounced', 50],
      ['bounced', 0],
      ['bounced', 60],
      ['delivered', 55],
    ],
    61,
    [3, 3, true],
  ],
  [
    'three in one week',
    [
      ['bounced', 0],
      ['delivered', 1],
      ['bounced', 2],
      ['delivered', 3],
      ['bounced', 4],
    ],
    5,
    [3, 1, true],
  ],
];

test.each(table)('%s', (_, events, days, [count, months, findCause]) => {
  const listings = listingsOf(inOrder(caseWith(events).events), start + days * DAY);
  expect(listings).toEqual({ count, months, findCause });
});
