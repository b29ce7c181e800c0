import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.wrong-region-4462',
  match: { status: ['4.4.62'], text: ['wrong Office 365 region'], tags: ['ATTR35'] },
  impliesReceiver: 'microsoft-365',
  cause: 'routing-dns',
  actor: 'sender-admin',
  route: 'sender-admin',
  actions: ['copy-report', 'wrong-region'],
  steps: ['use-published-mx', 'fix-connector', 'recipient-admin-fix-mx'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'own',
  samples: [
    '451 4.4.62 Mail sent to the wrong Office 365 region. ATTR35. For more information please go to https://go.microsoft.com/fwlink/?linkid=865268 [host.prod.protection.outlook.com]',
    '451 4.4.62 Mail sent to the wrong Office 365 region. ATTR35.',
  ],
  sources: [
    { where: 'Microsoft support article "ATTR35 response code when mail is sent to EOP/EXO"', read: '2026-11-21' },
    { where: 'fm/smtp-codes/data/codes/*.json', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
