import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.sendas-60',
  match: { status: ['5.7.60', '5.2.252'], text: ['not have permissions to send as this sender', 'SendAsDenied'] },
  impliesReceiver: 'microsoft-365',
  cause: 'sender-blocked',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report', 'ndr-code-list'],
  steps: ['fix-send-as', 'ask-own-admin'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'own',
  samples: [
    '550 5.7.60 SMTP; Client does not have permissions to send as this sender [host.prod.outlook.com]',
    '554 5.2.0 STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied',
    '554 5.2.252 SendAsDenied; anna@example.com not allowed to send as info@example.com',
  ],
  sources: [
    { where: 'https://pastebin.com/wtU9XT6T', read: '2026-11-21' },
    { where: 'https://pastebin.com/kveGeNem', read: '2026-11-21' },
    { where: 'several real replies of 2026-06 to 2026-09 with 554 5.2.252 SendAsDenied', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
