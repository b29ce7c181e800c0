import type { CaseEntry, Standing } from '../../core/explanation';
import type { Progress } from '../../core/follow/standing';
import { caseWith, DAY, type Short, seed, start } from '../core/follow/fixtures';

/** Cases as the background gives them. */

const open: Progress = {
  state: 'open',
  opened: null,
  asked: null,
  answered: null,
  next: null,
  isEstimate: false,
  nextStep: null,
  listings: { count: 1, months: 1, findCause: false },
};
const asked: Progress = {
  ...open,
  state: 'waiting',
  asked: { type: 'asked', at: start, destination: 'm365-delist-portal' },
  next: start + DAY,
  nextStep: 'recipient-ticket',
};
export const progresses = {
  open,
  opened: { ...open, opened: { type: 'opened', at: start, destination: 'm365-delist-portal' } },
  waiting: asked,
  estimated: {
    ...asked,
    asked: { type: 'asked', at: start, destination: 'host-letter' },
    next: start + 3 * DAY,
    isEstimate: true,
    nextStep: 'ask-recipient-admin',
  },
  due: { ...asked, state: 'due' },
  refused: { ...asked, state: 'open', next: null, answered: { type: 'answered', at: start + DAY, outcome: 'refused' } },
  closed: { ...open, state: 'closed' },
  relapse: { ...open, listings: { count: 3, months: 4, findCause: true } },
} as const satisfies Record<string, Progress>;

export const standingWith = (progress: Progress | null): Standing => ({ seed, progress });

function entryWith(
  id: string,
  progress: Progress,
  events: readonly Short[],
  changed: Partial<CaseEntry> = {},
): CaseEntry {
  return { ...caseWith(events), id, receiverName: 'Microsoft 365', progress, ...changed };
}

const subject = { of: 'recipient-domain', name: 'subsidiary.longcompanyname.example', mailbox: null } as const;
export const cases: readonly CaseEntry[] = [
  entryWith('case-due', progresses.due, [
    ['bounced', 0],
    ['asked m365-delist-portal', 0],
  ]),
  entryWith(
    'case-relapse',
    progresses.relapse,
    [
      ['bounced', 0],
      ['delivered', 2],
      ['bounced', 50],
      ['answered removed', 52],
      ['bounced', 110],
    ],
    {
      subject: { of: 'ip', name: '2001:db8:1234:5678:9abc:def0:1234:5678', mailbox: null },
      receiverName: 'Outlook.com',
      code: '550',
      doors: ['outlook-sender-support'],
    },
  ),
  entryWith(
    'case-domain',
    progresses.refused,
    [
      ['bounced', 0],
      ['asked recipient-letter', 0],
      ['answered refused', 1],
    ],
    { subject, receiverName: null, doors: ['recipient-letter'] },
  ),
  entryWith(
    'case-closed',
    progresses.closed,
    [
      ['bounced', 0],
      ['delivered', 2],
    ],
    { subject: { of: 'domain', name: 'sender.example', mailbox: null } },
  ),
];
