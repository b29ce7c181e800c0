import type { MailHost } from './schema';

/**
 * Mail services by the reverse names of their sending servers. Only names under which a service's customers run no
 * machines of their own: a name of a rented server says nothing about a service.
 */
export const mailHosts: readonly MailHost[] = [
  { id: 'microsoft-365', name: 'Microsoft 365', suffixes: ['.outbound.protection.outlook.com'] },
];
