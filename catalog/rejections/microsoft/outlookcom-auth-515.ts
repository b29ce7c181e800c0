import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.outlookcom-auth-515',
  match: { status: ['5.7.515'], text: ['required authentication level'] },
  impliesReceiver: 'outlook-consumer',
  cause: 'auth-failed',
  actor: 'sender-admin',
  route: 'fix-authentication',
  actions: ['ndr-515', 'auth-howto', 'copy-report'],
  steps: ['fix-spf', 'fix-dkim', 'fix-dmarc', 'check-alignment'],
  futile: ['delisting', 'removing-recipient', 'recipient-safe-sender', 'resend-unchanged'],
  texts: 'own',
  samples: [
    '550 5.7.515 Access denied, sending domain example.com does not meet the required authentication level.',
    '550; 5.7.515 Access denied, sending domain [example.com] does not meet the required authentication level.',
    "550 5.7.515 Access denied, sending domain example.com doesn't meet the required authentication level. The sender's domain in the 5322.From address doesn't meet the authentication requirements defined for the sender. To learn how to fix this see: https://go.microsoft.com/fwlink/p/?linkid=2319303 Spf= Fail , Dkim= Pass , DMARC= Pass",
    "550 5.7.515 Access denied, sending domain example.com doesn't meet the required authentication level. Spf= Pass , Dkim= Pass , DMARC= Fail",
    "550 5.7.515 Access denied, sending domain [example.com] doesn't meet the required authentication level. The sender's domain in the 5322.From address doesn't meet the authentication requirements defined for the sender. Spf=Fail Dkim=Pass DMARC=Pass",
  ],
  sources: [
    {
      where:
        'https://support.microsoft.com/en-us/topic/fix-ndr-error-550-5-7-515-in-outlook-com-34cfe8f8-6fbf-457e-9e8b-9e4dbaf4e0ef',
      read: '2026-11-21',
    },
    {
      where:
        'https://techcommunity.microsoft.com/blog/microsoftdefenderforoffice365blog/strengthening-email-ecosystem-outlook%E2%80%99s-new-requirements-for-high%E2%80%90volume-senders/4399730',
      read: '2026-11-21',
    },
    { where: 'https://github.com/sisimai/go-sisimai/issues/150', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
