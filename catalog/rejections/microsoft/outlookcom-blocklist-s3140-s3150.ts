import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.outlookcom-blocklist-s3140-s3150',
  match: { text: ['of their network is on our block list'], tags: ['S3140', 'S3150', 'AS3140', 'AS3150'] },
  impliesReceiver: 'outlook-consumer',
  cause: 'ip-blocked',
  actor: 'sending-provider',
  route: 'outlook-sender-support',
  actions: ['outlook-sender-support', 'copy-ip', 'copy-report', 'snds', 'outlookcom-postmaster'],
  steps: ['stop-abuse', 'reduce-rate', 'ask-provider', 'snds-check', 'outlook-form', 'reply-to-ticket'],
  futile: ['delist-portal', 'authentication', 'snds-green', 'recipient-safe-sender', 'delist-mail', 'resend-unchanged'],
  texts: 'own',
  samples: [
    "550 5.7.1 Unfortunately, messages from [192.0.2.7] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150). You can also refer your provider to http://mail.live.com/mail/troubleshooting.aspx#errors. [host.eop-region01.prod.protection.outlook.com]",
    "550 5.7.1 Unfortunately, messages from [192.0.2.7] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3140).",
    "550 5.7.1 Unfortunately, messages from [192.0.2.7] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150). You can also refer your provider to http://mail.live.com/mail/troubleshooting.aspx#errors. [Name=Protocol Filter Agent][AGT=PFA][MxId=08DE0123456789AB] [host.region.prod.outlook.com 2026-01-15T10:20:30.000Z 08DE0123456789AB]",
    "550 5.7.1 Unfortunately, messages from [192.0.2.7] weren't sent. on our block list (AS3150).",
  ],
  sources: [
    { where: 'https://pastebin.com/rwzHX08U', read: '2026-11-21' },
    { where: '2026-01-24 sample with PFA suffix', read: '2026-11-21' },
    { where: 'ActiveCampaign/smtp-field-manual/data/codes/*.json', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
