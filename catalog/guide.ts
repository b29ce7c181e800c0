import type { GuideSection } from './schema';

/** The guide for senders, in the order in which it is read; its sentences stand in `locales/<lng>/guide.json`. */
export const guide: readonly GuideSection[] = [
  {
    id: 'services',
    about: { causes: ['ip-blocked'] },
    parts: [
      { kind: 'paragraph', id: 'intro' },
      {
        kind: 'table',
        id: 'compare',
        columns: ['what', 'business', 'consumer'],
        rows: ['who', 'server', 'refusal', 'removal', 'requirement', 'help'],
      },
    ],
    doors: ['ext-services', 'outlookcom-postmaster'],
  },
  {
    id: 'filters',
    about: { causes: ['content-spam', 'content-policy'] },
    parts: [
      { kind: 'paragraph', id: 'intro' },
      {
        kind: 'steps',
        id: 'layers',
        items: ['connection', 'recipient', 'authentication', 'rules', 'content', 'mailbox'],
      },
      { kind: 'paragraph', id: 'junk' },
      { kind: 'paragraph', id: 'after' },
    ],
    doors: ['ext-troubleshoot', 'headers-doc'],
  },
  {
    id: 'authentication',
    about: { causes: ['auth-failed'] },
    parts: [
      { kind: 'paragraph', id: 'intro' },
      { kind: 'list', id: 'items', items: ['spf', 'dkim', 'dmarc', 'services'] },
      { kind: 'paragraph', id: 'first' },
    ],
    hasLookUp: true,
    doors: ['auth-howto', 'spf-doc', 'dkim-doc', 'dmarc-doc', 'auth-troubleshoot'],
  },
  {
    id: 'requirements',
    about: { causes: ['ptr-missing'], status: ['5.7.506', '5.7.512', '5.1.20'] },
    parts: [
      { kind: 'paragraph', id: 'intro' },
      {
        kind: 'list',
        id: 'items',
        items: ['rfc', 'ptr', 'helo', 'dynamic', 'relay', 'stop', 'from', 'unsubscribe', 'consent'],
      },
    ],
    hasLookUp: true,
    doors: ['ext-policies'],
  },
  {
    id: 'volume',
    about: { causes: [], status: ['5.7.515'] },
    parts: [
      { kind: 'paragraph', id: 'intro' },
      { kind: 'list', id: 'items', items: ['spf', 'dkim', 'dmarc'] },
      { kind: 'paragraph', id: 'trailer' },
      { kind: 'paragraph', id: 'advice' },
    ],
    hasLookUp: true,
    doors: ['ndr-515', 'high-volume'],
  },
  {
    id: 'ipv6',
    about: { causes: [], status: ['4.7.25', '5.7.25', '4.7.26', '5.7.508', '5.7.510'] },
    parts: [
      { kind: 'paragraph', id: 'intro' },
      { kind: 'list', id: 'items', items: ['ptr', 'auth', 'accepted'] },
      { kind: 'paragraph', id: 'advice' },
    ],
    hasLookUp: true,
    doors: ['ipv6-doc'],
  },
  {
    id: 'new-ip',
    about: { causes: ['rate-limited', 'greylisted'] },
    parts: [
      { kind: 'paragraph', id: 'intro' },
      { kind: 'list', id: 'items', items: ['wait', 'ramp', 'spf', 'gateway', 'previous'] },
    ],
    doors: ['throttle-doc'],
  },
  {
    id: 'offers',
    parts: [
      { kind: 'paragraph', id: 'intro' },
      {
        kind: 'table',
        id: 'table',
        columns: ['offer', 'whom', 'not'],
        rows: ['help', 'portal', 'support', 'abuse'],
      },
    ],
    doors: ['m365-delist-portal', 'outlook-sender-support', 'microsoft-delist-mail', 'msrc-abuse'],
  },
  {
    id: 'actors',
    about: {
      causes: ['sender-blocked', 'domain-blocked', 'recipient-unknown', 'recipient-restricted', 'tenant-restricted'],
    },
    parts: [
      { kind: 'paragraph', id: 'intro' },
      {
        kind: 'table',
        id: 'table',
        columns: ['case', 'who', 'how'],
        rows: [
          'banned',
          '511',
          'consumer',
          'spamhaus',
          'own-list',
          'domain',
          'group',
          'unknown',
          'auth',
          'tenant',
          'slow',
        ],
      },
    ],
    doors: ['ndr-code-list'],
  },
  {
    id: 'times',
    parts: [
      {
        kind: 'list',
        id: 'items',
        items: ['link', 'portal', 'delist', 'form', 'slow', 'restricted', 'elsewhere', 'warm', 'queue'],
      },
    ],
    doors: ['ext-delist'],
  },
  {
    id: 'futile',
    parts: [
      {
        kind: 'list',
        id: 'items',
        items: ['own-ip', 'clean', 'resend', 'book', 'allow', 'pay', 'new', 'forums', 'snds'],
      },
    ],
    doors: [],
  },
  {
    id: 'community',
    parts: [
      { kind: 'paragraph', id: 'intro' },
      { kind: 'paragraph', id: 'rules' },
    ],
    doors: ['qna'],
  },
  {
    id: 'report-junk',
    parts: [
      { kind: 'paragraph', id: 'intro' },
      { kind: 'list', id: 'items', items: ['user', 'mail', 'abuse', 'wrong'] },
    ],
    doors: ['report-messages', 'msrc-abuse', 'submissions'],
  },
  {
    id: 'terms',
    parts: [
      {
        kind: 'terms',
        id: 'items',
        items: [
          'ndr',
          'status',
          'reply',
          'isp',
          'block-list',
          'delist',
          'reputation',
          'ptr',
          'tenant',
          'edge',
          'graylisting',
          'snds',
        ],
      },
    ],
    doors: [],
  },
];
