import type { MailHost } from './schema';

/**
 * Mail services by the reverse names of their sending servers, as receiving servers noted them, confirmed, in the trace
 * lines of public mailing-list archives (lore.kernel.org, lists.freedesktop.org, read 2026-11-21). Only names under which
 * no customer runs a machine: the name of a rented server says nothing about a service.
 */
export const mailHosts: readonly MailHost[] = [
  {
    id: 'microsoft-365',
    name: 'Microsoft 365',
    suffixes: ['.outbound.protection.outlook.com'],
    destination: 'm365-admin-support',
  },
  // Crawlers and proxies have names below google.com, too.
  { id: 'google', name: 'Google', suffixes: ['.google.com'], prefix: 'mail-' },
  { id: 'yahoo', name: 'Yahoo Mail', suffixes: ['.yahoo.com'], prefix: 'sonic' },
  { id: 'icloud', name: 'iCloud Mail', suffixes: ['.eps.apple.com'] },
  { id: 'gmx', name: 'GMX', suffixes: ['.gmx.net'], prefix: 'mout' },
  { id: 'web-de', name: 'WEB.DE', suffixes: ['.web.de'], prefix: 'mout' },
  { id: 'ionos', name: 'IONOS', suffixes: ['.kundenserver.de'], prefix: 'mout' },
  { id: 'ovh', name: 'OVHcloud', suffixes: ['.mail-out.ovh.net'] },
  { id: 'fastmail', name: 'Fastmail', suffixes: ['.messagingengine.com'], destination: 'fastmail-support' },
  { id: 'zoho', name: 'Zoho', suffixes: ['.zoho.com'], prefix: 'sender', destination: 'zoho-guide' },
  { id: 'proofpoint', name: 'Proofpoint', suffixes: ['.pphosted.com'] },
  { id: 'mimecast', name: 'Mimecast', suffixes: ['.mimecast.com'] },
  { id: 'amazon-ses', name: 'Amazon SES', suffixes: ['.amazonses.com'], destination: 'amazon-guide' },
  {
    id: 'sendgrid',
    name: 'SendGrid',
    suffixes: ['.outbound-mail.sendgrid.net'],
    destination: 'sendgrid-support',
  },
  { id: 'postmark', name: 'Postmark', suffixes: ['.mtasv.net'] },
  { id: 'mailgun', name: 'Mailgun', suffixes: ['.mailgun.net'] },
  { id: 'mandrill', name: 'Mailchimp Transactional', suffixes: ['.mandrillapp.com'] },
];
