import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.m365-spamhaus-ip',
  match: { text: ['blocked using Spamhaus. To request removal'], tags: ['AS16012611', 'AS3130'] },
  impliesReceiver: 'microsoft-365',
  cause: 'ip-blocked',
  actor: 'sender-admin',
  route: 'blocklist',
  actions: ['spamhaus', 'copy-ip', 'copy-report'],
  steps: ['stop-abuse', 'blocklist-removal', 'wait-24h', 'ask-provider'],
  futile: ['delist-portal', 'outlook-form', 'delist-mail', 'recipient-safe-sender', 'resend-unchanged'],
  texts: 'own',
  samples: [
    '550 5.7.1 Service unavailable, Client host [192.0.2.7] blocked using Spamhaus. To request removal from this list see https://www.spamhaus.org/query/ip/192.0.2.7 (AS16012611)',
    '550 5.7.1 Service unavailable, Client host [192.0.2.7] blocked using Spamhaus. To request removal from this list see https://www.spamhaus.org/query/ip/192.0.2.7 (AS3130). [host.prod.protection.outlook.com]',
  ],
  sources: [
    { where: 'ActiveCampaign/smtp-field-manual/data/codes/*.json', read: '2026-11-21' },
    { where: 'https://github.com/sendgrid/docs/issues/6275', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
