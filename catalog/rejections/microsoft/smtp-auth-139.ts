import type { Rejection } from '../../schema';

export default {
  id: 'microsoft.smtp-auth-139',
  match: {
    status: ['5.7.139'],
    text: ['SmtpClientAuthentication is disabled', 'Authentication unsuccessful, basic authentication is disabled'],
  },
  impliesReceiver: 'microsoft-365',
  cause: 'relay-denied',
  actor: 'sender',
  route: 'sender-admin',
  actions: ['copy-report', 'smtp-auth-doc'],
  steps: ['fix-smtp-auth', 'resend-other-client', 'ask-own-admin'],
  futile: ['delisting', 'resend-unchanged'],
  texts: 'own',
  samples: [
    '535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [host.PROD.OUTLOOK.COM 2026-01-15T10:20:30.000Z 08DE0123456789AB]',
    '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information. [host.prod.outlook.com 2026-01-15T10:20:30.000Z 08DE0123456789AB]',
  ],
  sources: [
    { where: 'https://github.com/nodemailer/nodemailer/issues/1714', read: '2026-11-21' },
    { where: 'https://github.com/simonrob/email-oauth2-proxy/issues/193', read: '2026-11-21' },
    { where: 'https://github.com/odysseus-dev/odysseus/issues/197', read: '2026-11-21' },
  ],
} as const satisfies Rejection;
