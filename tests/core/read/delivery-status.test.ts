import { expect, test } from 'vitest';
import { readDeliveryStatus } from '../../../core/read/delivery-status';

const one = (text: string) => readDeliveryStatus(text).records;

test('fields per message and per recipient', () => {
  const status = readDeliveryStatus(
    'Reporting-MTA: dns; a.example\n\nFinal-Recipient: rfc822; kim@example.com\nOriginal-Recipient: rfc822;k@example.com\nAction: Failed\nStatus: 5.1.1\nRemote-MTA: dns; mx.example.com\nDiagnostic-Code: smtp; 550 no\n such user\n',
  );
  expect(status.message.get('reporting-mta')).toBe('dns; a.example');
  expect(status.records).toEqual([
    {
      finalRecipient: 'kim@example.com',
      originalRecipient: 'k@example.com',
      action: 'failed',
      status: '5.1.1',
      diagnosticCode: 'smtp; 550 no such user',
      remoteMta: 'mx.example.com',
    },
  ]);
});

test.each([
  [
    'a comment behind the code',
    'Final-Recipient: rfc822; a@example.com\nStatus: 4.0.0 (host name lookup failure)',
    { diagnosticCode: 'host name lookup failure', status: '4.0.0' },
  ],
  [
    'a reply behind a stray blank line',
    'Final-Recipient: rfc822; a@example.com\n\nAction: delayed\nStatus: 4.2.2\nDiagnostic-Code: smtp; 452 full',
    {},
  ],
  [
    'a word for the action that is not in the standard',
    'Final-Recipient: rfc822; a@example.com\nAction: failure',
    { action: 'failed' },
  ],
  ['no action at all', 'Final-Recipient: rfc822; a@example.com\nAction: whatever', { action: null }],
  ['an address type in another case', 'Final-Recipient: RFC822; <a@example.com>', { finalRecipient: 'a@example.com' }],
])('%s', (_, text, expected) => {
  expect(one(text)[0]).toMatchObject({ finalRecipient: 'a@example.com', ...expected });
});

test('a diagnostic cut off by a blank line belongs to the recipient before it', () => {
  expect(
    one('Final-Recipient: rfc822; a@example.com\nAction: failed\nStatus: 5.1.1\n\nDiagnostic-Code: smtp; 550 no\n'),
  ).toEqual([expect.objectContaining({ diagnosticCode: 'smtp; 550 no', status: '5.1.1' })]);
});

test('recipients without a blank line between them', () => {
  expect(
    one(
      'Final-Recipient: rfc822; a@example.com\nAction: failed\nFinal-Recipient: rfc822; b@example.com\nAction: failed',
    ).map(({ finalRecipient }) => finalRecipient),
  ).toEqual(['a@example.com', 'b@example.com']);
});
