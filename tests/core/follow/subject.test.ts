import { expect, test } from 'vitest';
import type { Cause } from '../../../catalog/schema';
import { reportMark, subjectOf } from '../../../core/follow/subject';
import { explanationWith, recipientWith } from '../../components/fixtures';

const ip = '203.0.113.7';
const anna = 'Anna@Example.com';

const table: readonly (readonly [Cause, string | null, string | null, string | null, unknown])[] = [
  ['ip-blocked', ip, anna, 'jo@sender.example', { of: 'ip', name: ip, mailbox: null }],
  ['rate-limited', ip, anna, 'jo@sender.example', { of: 'ip', name: ip, mailbox: null }],
  ['ip-blocked', null, anna, 'jo@sender.example', { of: 'recipient-domain', name: 'example.com', mailbox: null }],
  ['domain-blocked', ip, anna, 'Jo <jo@Sender.example>', { of: 'domain', name: 'sender.example', mailbox: null }],
  ['auth-failed', ip, anna, null, { of: 'recipient-domain', name: 'example.com', mailbox: null }],
  [
    'mailbox-full',
    ip,
    anna,
    'jo@sender.example',
    { of: 'recipient-domain', name: 'example.com', mailbox: 'anna@example.com' },
  ],
  ['recipient-domain-misconfigured', null, anna, null, { of: 'recipient-domain', name: 'example.com', mailbox: null }],
  ['mailbox-full', null, null, null, null],
  ['mailbox-full', null, 'postmaster', null, null],
  ['mailbox-full', null, `anna@${'x'.repeat(256)}.example`, null, null],
];

test.each(table)('%s, IP %s, to %s, from %s', (cause, rejectedIp, address, from, expected) => {
  const recipient = recipientWith({ rejectedIp, address, diagnosis: { cause } });
  const { original } = explanationWith();
  expect(subjectOf(recipient, explanationWith({ original: { ...original, from } }))).toEqual(expected);
});

test.each([
  ['the same report', {}, {}, true],
  ['another mail', {}, { messageId: '<other@sender.example>' }, false],
  ['another recipient', { address: 'bert@example.com' }, {}, false],
  ['the address in capitals', { address: 'ANNA@example.com' }, {}, true],
])('%s', (_, changed, original, isSame) => {
  const explanation = explanationWith();
  const other = { ...explanation, original: { ...explanation.original, ...original } };
  expect(reportMark(recipientWith(changed), other) === reportMark(recipientWith(), explanation)).toBe(isSame);
});
