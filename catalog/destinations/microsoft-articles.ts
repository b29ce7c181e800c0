import type { Destination } from '../schema';
import { learn, locales } from './locales';

const troubleshoot = `${learn}/troubleshoot/exchange/email-delivery`;

/** One article per code; the address takes every language, the text of most stays English. */
const article = {
  kind: 'page',
  locales,
  asks: [],
  replaces: [],
  checkedOn: '2026-11-21',
  evidence: ['MicrosoftDocs/SupportArticles-docs'],
} as const satisfies Partial<Destination>;

export const microsoftArticles: readonly Destination[] = [
  {
    ...article,
    id: 'ndr-515',
    url: 'https://support.microsoft.com/{locale}/topic/fix-ndr-error-550-5-7-515-in-outlook-com-34cfe8f8-6fbf-457e-9e8b-9e4dbaf4e0ef',
    asks: ['domain'],
    replaces: ['https://go.microsoft.com/fwlink/p/?linkid=2319303'],
  },
  {
    ...article,
    id: 'ndr-code-list',
    url: `${troubleshoot}/ndr/non-delivery-reports-in-exchange-online`,
    replaces: [
      'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      'https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
      'https://support.office.com/article/51daa6b9-2e35-49c4-a0c9-df85bf8533c3',
      'https://go.microsoft.com/fwlink/p/?linkid=524931',
    ],
  },
  {
    ...article,
    id: 'ndr-571',
    url: `${troubleshoot}/ndr/fix-error-code-550-5-7-1-in-exchange-online`,
    replaces: ['https://go.microsoft.com/fwlink/?LinkId=389365'],
  },
  {
    ...article,
    id: 'ndr-511-20',
    url: `${troubleshoot}/ndr/fix-error-code-550-5-1-1-through-5-1-20-in-exchange-online`,
    replaces: ['https://go.microsoft.com/fwlink/?LinkId=389363'],
  },
  {
    ...article,
    id: 'ndr-5110',
    url: `${troubleshoot}/ndr/fix-error-code-550-5-1-10-in-exchange-online`,
    replaces: ['http://go.microsoft.com/fwlink/?LinkId=532972'],
  },
  { ...article, id: 'ndr-510', url: `${troubleshoot}/ndr/fix-error-code-550-5-1-0-in-exchange-online` },
  { ...article, id: 'ndr-5120', url: `${troubleshoot}/ndr/fix-error-code-550-5-1-20-multiple-from-addresses` },
  {
    ...article,
    id: 'ndr-518',
    url: `${troubleshoot}/ndr/fix-error-code-550-5-1-8`,
    replaces: ['https://support.microsoft.com/topic/e323f21d-4460-4be1-999c-c9c0cc6be4b4'],
  },
  {
    ...article,
    id: 'ndr-541',
    url: `${troubleshoot}/ndr/fix-error-code-550-5-4-1`,
    replaces: ['https://support.microsoft.com/topic/c0e98a8e-81db-49c2-9bf1-32a1734d3e77'],
  },
  { ...article, id: 'ndr-546', url: `${troubleshoot}/ndr/fix-error-code-5-4-6-through-5-4-20-in-exchange-online` },
  {
    ...article,
    id: 'ndr-447',
    url: `${troubleshoot}/ndr/fix-error-code-550-4-4-7-in-exchange-online`,
    replaces: ['https://go.microsoft.com/fwlink/?LinkId=389361'],
  },
  { ...article, id: 'ndr-4317', url: `${troubleshoot}/ndr/fix-error-code-450-4-4-317-untrusted-root` },
  { ...article, id: 'ndr-50350', url: `${troubleshoot}/ndr/fix-error-code-550-5-0-350-in-exchange-online` },
  { ...article, id: 'ndr-5611', url: `${troubleshoot}/ndr/fix-error-code-550-5-6-11-in-exchange-online` },
  { ...article, id: 'ndr-5712', url: `${troubleshoot}/ndr/fix-error-code-5-7-12-in-exchange-online` },
  { ...article, id: 'ndr-57124', url: `${troubleshoot}/ndr/fix-error-code-5-7-124-in-exchange-online` },
  { ...article, id: 'ndr-5713', url: `${troubleshoot}/ndr/fix-error-code-5-7-13-or-5-7-135-in-exchange-online` },
  { ...article, id: 'ndr-57133', url: `${troubleshoot}/ndr/fix-error-code-5-7-133-in-exchange-online` },
  { ...article, id: 'ndr-57134', url: `${troubleshoot}/ndr/fix-error-code-5-7-134-in-exchange-online` },
  { ...article, id: 'ndr-57136', url: `${troubleshoot}/ndr/fix-error-code-5-7-136-in-exchange-online` },
  {
    ...article,
    id: 'ndr-57193',
    url: `${troubleshoot}/ndr/550-5-7-193-when-external-users-send-to-microsoft-365-group`,
  },
  { ...article, id: 'ndr-5723', url: `${troubleshoot}/ndr/fix-error-code-5-7-23-in-exchange-online` },
  { ...article, id: 'ndr-57367', url: `${troubleshoot}/ndr/forwarded-message-rejected-5-7-367-ndr` },
  { ...article, id: 'ndr-5757', url: `${troubleshoot}/ndr/fix-error-code-5-7-57-in-exchange-online` },
  { ...article, id: 'ndr-5764', url: `${troubleshoot}/ndr/fix-error-code-5-7-64-in-exchange-online` },
  {
    ...article,
    id: 'ndr-700',
    url: `${troubleshoot}/ndr/fix-error-codes-550-5-7-703-550-5-7-705-550-5-7-708-550-5-7-750`,
    replaces: ['https://support.microsoft.com/topic/f5675801-1846-4d1c-9599-5b4e26a9175d'],
  },
  {
    ...article,
    id: 'throttle-doc',
    url: `${troubleshoot}/ndr/fix-error-code-451-4-7-500-699-asxxx-in-exchange-online`,
  },
  {
    ...article,
    id: 'ndr-quota',
    url: `${troubleshoot}/ndr/fix-error-for-submission-quota-exceeded-in-exchange-online`,
  },
];
