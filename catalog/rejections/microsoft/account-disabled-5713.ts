import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.account-disabled-5713',
  match: { sharedStatus: ['5.7.13'], text: ['AccountDisabledException'], textNeedsStatus: true, needsText: true },
  impliesReceiver: 'microsoft-365',
  cause: 'mailbox-disabled',
  actor: 'recipient-admin',
  route: 'recipient-admin',
  actions: ['copy-report', 'ndr-code-list'],
  steps: ['ask-recipient'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'cause',
  samples: [
    '550 5.7.13 STOREDRV.Deliver.Exception:AccountDisabledException.MapiExceptionADUserDisabledAndHidden; Failed to process message due to a permanent exception',
  ],
  sources: [{ where: 'https://tamingdns.com/bounce-decoder/microsoft', read: '2026-11-21' }],
} as const satisfies Rejection;
