import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.outlookcom-s1-generic',
  match: { tags: ['S*', 'AS*'] },
  receivers: ['microsoft-365', 'outlook-consumer'],
  cause: 'unknown',
  actor: 'nobody',
  route: 'docs',
  actions: ['ndr-code-list', 'copy-report'],
  steps: ['quote-report', 'ask-own-admin'],
  futile: [],
  texts: 'cause',
  samples: [
    '550 5.0.0 Message refused (S1234) [host.prod.protection.outlook.com]',
    '554 Transaction failed (AS3160) [host.prod.protection.outlook.com]',
  ],
  sources: [
    { where: 'https://www.wordtothewise.com/2017/10/troubleshooting-and-codes', read: '2026-11-21' },
    { where: 'ActiveCampaign/smtp-field-manual/data/codes/*.json', read: '2026-11-21' },
    { where: 'https://github.com/sendgrid/docs/issues/6275', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
