import { describe, expect, test } from 'vitest';
import { waitRules } from '../../../catalog/follow';
import { progressOf } from '../../../core/follow/standing';
import { caseWith, DAY, type Short, start } from './fixtures';

const portal = 'asked m365-delist-portal';
const form = 'asked outlook-sender-support';

const table: readonly (readonly [
  events: readonly Short[],
  days: number,
  state: string,
  next: number | null,
  step: string | null,
])[] = [
  [[['bounced', 0]], 9, 'open', null, null],
  [
    [
      ['bounced', 0],
      ['opened m365-delist-portal', 0],
    ],
    9,
    'open',
    null,
    null,
  ],
  [
    [
      ['bounced', 0],
      [portal, 0],
    ],
    0.9,
    'waiting',
    1,
    'recipient-ticket',
  ],
  [
    [
      ['bounced', 0],
      [portal, 0],
    ],
    1,
    'due',
    1,
    'recipient-ticket',
  ],
  [
    [
      ['bounced', 0],
      [form, 0],
    ],
    1,
    'waiting',
    2,
    'reply-to-ticket',
  ],
  [
    [
      ['bounced', 0],
      [portal, 0],
      ['bounced', 0.5],
    ],
    0.6,
    'waiting',
    1,
    'recipient-ticket',
  ],
  [
    [
      ['bounced', 0],
      [portal, 0],
      [form, 3],
    ],
    4,
    'waiting',
    5,
    'reply-to-ticket',
  ],
  [
    [
      ['bounced', 0],
      ['asked psbl', 0],
    ],
    2.9,
    'waiting',
    3,
    'ask-provider',
  ],
  [
    [
      ['bounced', 0],
      ['asked constructor', 0],
    ],
    2.9,
    'waiting',
    3,
    'ask-provider',
  ],
  // noted today, but asked the day before yesterday
  [
    [
      ['bounced', 0],
      ['opened m365-delist-portal', 2],
      [portal, 0.5],
    ],
    2,
    'due',
    1.5,
    'recipient-ticket',
  ],
  [
    [
      ['bounced', 0],
      [form, 0],
      ['answered refused', 1],
    ],
    9,
    'open',
    null,
    'reply-to-ticket',
  ],
  [
    [
      ['bounced', 0],
      [portal, 0],
      ['answered not-listed', 0],
    ],
    9,
    'open',
    null,
    'recipient-ticket',
  ],
  [
    [
      ['bounced', 0],
      [portal, 0],
      ['answered removed', 0.5],
    ],
    1,
    'waiting',
    1.5,
    'stop-abuse',
  ],
  [
    [
      ['bounced', 0],
      [portal, 0],
      ['answered removed', 0.5],
    ],
    2,
    'due',
    1.5,
    'stop-abuse',
  ],
  [
    [
      ['bounced', 0],
      [form, 0],
      ['answered refused', 1],
      [form, 1.5],
    ],
    3,
    'waiting',
    3.5,
    'reply-to-ticket',
  ],
  [
    [
      ['bounced', 0],
      [portal, 0],
      ['delivered', 1],
    ],
    9,
    'closed',
    null,
    null,
  ],
  [
    [
      ['bounced', 0],
      [portal, 0],
      ['delivered', 1],
      ['bounced', 20],
    ],
    21,
    'open',
    null,
    null,
  ],
];

test.each(table)('%j after %s days: %s, look at %s', (events, days, state, next, nextStep) => {
  expect(progressOf(caseWith(events), start + days * DAY, waitRules)).toMatchObject({
    state,
    next: next === null ? null : start + next * DAY,
    nextStep,
  });
});

test.each<[string, readonly Short[], boolean]>([
  [
    'announced by the portal',
    [
      ['bounced', 0],
      [portal, 0],
    ],
    false,
  ],
  [
    'told by senders',
    [
      ['bounced', 0],
      [form, 0],
    ],
    true,
  ],
  [
    'assumed, for people',
    [
      ['bounced', 0],
      ['asked host-letter', 0],
    ],
    true,
  ],
  [
    'assumed, where nothing is known',
    [
      ['bounced', 0],
      ['asked psbl', 0],
    ],
    true,
  ],
  [
    'announced, then removed: until every server knows',
    [
      ['bounced', 0],
      [portal, 0],
      ['answered removed', 0],
    ],
    true,
  ],
  [
    'nothing is waited for',
    [
      ['bounced', 0],
      [form, 0],
      ['answered refused', 0],
    ],
    false,
  ],
])('a time that nobody announces is an estimate: %s', (_, events, expected) =>
  expect(progressOf(caseWith(events), start, waitRules).isEstimate).toBe(expected),
);

describe('refusals that pass by themselves', () => {
  test.each([
    ['rate-limited', 2, 'waiting'],
    ['rate-limited', 3, 'due'],
    ['mailbox-full', 3, 'open'],
    ['constructor', 3, 'open'],
    ['a cause of an older version', 3, 'open'],
  ])('%s after %s days: %s', (cause, days, state) => {
    const record = caseWith([['bounced', 0]], { cause });
    expect(progressOf(record, start + days * DAY, waitRules).state).toBe(state);
  });
});

describe('a door that was opened', () => {
  const opened: Short = ['opened m365-delist-portal', 1];
  test.each([
    ['is asked about', [['bounced', 0], opened], true],
    ['is done with once it was asked there', [['bounced', 0], opened, [portal, 1.1]], false],
    ['is asked about again when it is opened again', [['bounced', 0], [portal, 0], opened], true],
    ['is forgotten once mail goes through', [['bounced', 0], opened, ['delivered', 2]], false],
  ] as const)('%s', (_, events, expected) => {
    expect(progressOf(caseWith(events), start + 3 * DAY, waitRules).opened !== null).toBe(expected);
  });
});

describe('the answer', () => {
  test.each([
    [
      'belongs to what was asked',
      [
        ['bounced', 0],
        [form, 0],
        ['answered refused', 1],
      ],
      true,
    ],
    [
      'is over when it was asked again',
      [
        ['bounced', 0],
        [form, 0],
        ['answered refused', 1],
        [form, 2],
      ],
      false,
    ],
  ] as const)('%s', (_, events, expected) => {
    expect(progressOf(caseWith(events), start + 3 * DAY, waitRules).answered !== null).toBe(expected);
  });
});
