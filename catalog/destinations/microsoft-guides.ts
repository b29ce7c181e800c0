import type { Destination } from '../schema';
import { learn, locales } from './locales';

const guide = {
  kind: 'page',
  locales,
  asks: [],
  replaces: [],
  checkedOn: '2026-11-21',
  evidence: ['MicrosoftDocs/defender-docs'],
} as const satisfies Partial<Destination>;

/** Help content for senders and administrators, in all six languages. */
export const microsoftGuides: readonly Destination[] = [
  {
    ...guide,
    id: 'outlookcom-sender-support',
    url: 'https://support.microsoft.com/{locale}/office/sender-support-in-outlook-com-05875e8d-1950-4d89-a5c3-adc355d0d652',
  },
  {
    ...guide,
    id: 'outlookcom-ndr',
    url: 'https://support.microsoft.com/{locale}/office/message-returned-to-outlook-com-with-delivery-failure-error-45e048ac-f7b1-4c0f-b525-081cb34f1062',
  },
  {
    ...guide,
    id: 'ext-services',
    url: `${learn}/defender-office-365/external-senders-microsoft-365-services`,
    replaces: [
      'https://learn.microsoft.com/microsoft-365/security/office-365-security/services-for-non-customers',
      'https://docs.microsoft.com/office365/securitycompliance/services-for-non-customers',
    ],
  },
  {
    ...guide,
    id: 'ext-delist',
    url: `${learn}/defender-office-365/external-senders-use-the-delist-portal-to-unblock-yourself`,
    asks: ['ip'],
    replaces: [
      'https://learn.microsoft.com/microsoft-365/security/office-365-security/use-the-delist-portal-to-remove-yourself-from-the-office-365-blocked-senders-lis',
    ],
  },
  {
    ...guide,
    id: 'ext-troubleshoot',
    url: `${learn}/defender-office-365/external-senders-mail-flow-troubleshooting`,
    replaces: [
      'https://learn.microsoft.com/microsoft-365/security/office-365-security/troubleshooting-mail-sent-to-office-365',
    ],
  },
  {
    ...guide,
    id: 'ext-policies',
    url: `${learn}/defender-office-365/external-senders-policies-practices-guidelines`,
    replaces: [
      'https://learn.microsoft.com/microsoft-365/security/office-365-security/reference-policies-practices-and-guidelines',
    ],
  },
  {
    ...guide,
    id: 'auth-howto',
    url: `${learn}/defender-office-365/email-authentication-about#how-to-avoid-email-authentication-failures-when-sending-mail-to-microsoft-365`,
  },
  { ...guide, id: 'spf-doc', url: `${learn}/defender-office-365/email-authentication-spf-configure` },
  { ...guide, id: 'dkim-doc', url: `${learn}/defender-office-365/email-authentication-dkim-configure` },
  { ...guide, id: 'dmarc-doc', url: `${learn}/defender-office-365/email-authentication-dmarc-configure` },
  { ...guide, id: 'auth-troubleshoot', url: `${learn}/defender-office-365/email-authentication-troubleshoot` },
  {
    ...guide,
    id: 'ipv6-doc',
    url: `${learn}/microsoft-365/security/office-365-security/mail-flow-inbound-ipv6-support-about`,
    replaces: [
      'https://learn.microsoft.com/microsoft-365/security/office-365-security/support-for-anonymous-inbound-email-messages-over-ipv6',
      'https://learn.microsoft.com/{locale}/defender-office-365/mail-flow-inbound-ipv6',
    ],
  },
  { ...guide, id: 'headers-doc', url: `${learn}/defender-office-365/message-headers-eop-mdo` },
  {
    ...guide,
    id: 'forwarding-doc',
    url: `${learn}/defender-office-365/outbound-spam-policies-external-email-forwarding`,
  },
  {
    ...guide,
    id: 'report-messages',
    url: `${learn}/defender-office-365/submissions-report-messages-files-to-microsoft`,
    replaces: [
      'https://learn.microsoft.com/microsoft-365/security/office-365-security/report-junk-email-messages-to-microsoft',
    ],
  },
  {
    ...guide,
    id: 'exchange-server-ndr',
    url: `${learn}/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages`,
  },
  {
    ...guide,
    id: 'exo-limits',
    url: `${learn}/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits`,
  },
  {
    ...guide,
    id: 'dane-doc',
    url: `${learn}/purview/how-smtp-dane-works`,
    replaces: ['https://learn.microsoft.com/microsoft-365/compliance/how-smtp-dane-works'],
  },
  { ...guide, id: 'mtasts-doc', url: `${learn}/purview/enhancing-mail-flow-with-mta-sts` },
  { ...guide, id: 'dbeb-doc', url: `${learn}/exchange/mail-flow-best-practices/use-directory-based-edge-blocking` },
  {
    ...guide,
    id: 'contact-support',
    url: `${learn}/microsoft-365/admin/get-help-support`,
    replaces: ['https://learn.microsoft.com/microsoft-365/admin/contact-support-for-business-products'],
  },
  {
    ...guide,
    id: 'support-description',
    url: `${learn}/office365/servicedescriptions/office-365-platform-service-description/support`,
  },
  {
    ...guide,
    id: 'connection-filter',
    url: `${learn}/defender-office-365/connection-filter-policies-configure`,
    asks: ['ip'],
  },
  { ...guide, id: 'safe-senders', url: `${learn}/defender-office-365/create-safe-sender-lists-in-office-365` },
  {
    ...guide,
    id: 'smtp-auth-doc',
    url: `${learn}/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission`,
    replaces: ['https://aka.ms/smtp_auth_disabled', 'https://aka.ms/smtp_auth_tls'],
  },
  { ...guide, id: 'connectors-blocked', url: `${learn}/defender-office-365/connectors-remove-blocked` },
  {
    ...guide,
    id: 'wrong-region',
    url: `${learn}/troubleshoot/exchange/email-delivery/wrong-office-365-region-exo`,
    replaces: [
      'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/wrong-office-365-region-exo',
      'https://go.microsoft.com/fwlink/?linkid=865268',
    ],
  },
];
