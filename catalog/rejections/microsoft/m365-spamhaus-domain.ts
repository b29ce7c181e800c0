import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.m365-spamhaus-domain',
  match: {
    text: [
      'Service unavailable, Helo domain is listed in Spamhaus',
      'Service unavailable, MailFrom domain is listed in Spamhaus',
    ],
    tags: ['S8001', 'S8002'],
  },
  impliesReceiver: 'microsoft-365',
  cause: 'domain-blocked',
  actor: 'sender-admin',
  route: 'blocklist',
  actions: ['spamhaus-domain', 'copy-report'],
  steps: ['stop-abuse', 'blocklist-removal', 'wait-24h'],
  futile: ['delist-portal', 'outlook-form', 'delist-mail', 'new-ip', 'resend-unchanged'],
  texts: 'own',
  samples: [
    '550 5.7.1 Service unavailable, Helo domain is listed in Spamhaus. To request removal from this list see https://www.spamhaus.org/query/lookup/ (S8001) [host.prod.protection.outlook.com]',
    'smtp;550 5.7.1 Service unavailable, MailFrom domain is listed in Spamhaus. To request removal from this list see https://www.spamhaus.org/query/lookup/ (S8002) [host.prod.protection.outlook.com]',
    '550 5.7.1 Service unavailable, Helo domain is listed in Spamhaus. (S8001) [host.prod.protection.outlook.com]',
  ],
  sources: [
    { where: 'ActiveCampaign/smtp-field-manual/data/codes/*.json', read: '2026-11-21' },
    { where: 'fm/smtp-codes/data/codes/*.json', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
