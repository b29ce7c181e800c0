import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.outlookcom-rate-650',
  match: {
    status: ['4.7.650', '4.7.651'],
    text: ['temporarily rate limited due to IP reputation'],
    tags: ['S775', 'S843', 'S3113', 'S3114'],
  },
  impliesReceiver: 'outlook-consumer',
  cause: 'rate-limited',
  actor: 'sender-admin',
  route: 'wait',
  actions: ['outlookcom-postmaster', 'snds', 'copy-report', 'outlook-sender-support'],
  steps: ['wait-retry', 'reduce-rate', 'stop-abuse', 'snds-check', 'outlook-form'],
  futile: ['delist-portal', 'delist-mail', 'resend-many'],
  texts: 'own',
  samples: [
    '451 4.7.650 The mail server [192.0.2.7] has been temporarily rate limited due to IP reputation. For e-mail delivery information, see https://postmaster.live.com (S775)',
    '451 4.7.650 The mail server [192.0.2.7] has been temporarily rate limited due to IP reputation. For e-mail delivery information, see https://postmaster.live.com (S843) [host.prod.protection.outlook.com]',
    '451 4.7.651 The mail server [192.0.2.7] has been temporarily rate limited due to IP reputation. For e-mail delivery information, see https://postmaster.live.com (S3114)',
  ],
  sources: [
    { where: 'sisimai/go-sisimai/rhost/for-microsoft.go', read: '2026-11-21' },
    { where: 'ActiveCampaign/smtp-field-manual/data/codes/*.json', read: '2026-11-21' },
    { where: 'KumoCorp/kumomta/assets/community/shaping.toml', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
