import type { AccessAnswer, CheckAnswer, Letter } from '../../core/explanation';
import type { Draft } from '../../core/messages';
import { bannedReply } from './fixtures';

/** What the boxes, the letter and the lists of webmails are drawn with. */

export const publicIp: CheckAnswer = {
  state: 'ok',
  ip: '203.0.113.7',
  family: 4,
  range: 'public',
  block: null,
  canDelist: true,
  embedded: null,
  actions: ['m365-delist-portal', 'outlook-sender-support', 'spamhaus', 'copy-ip'],
  domain: null,
  cases: [],
};
export const privateIp: CheckAnswer = {
  ...publicIp,
  ip: '10.0.0.7',
  range: 'private',
  block: '10.0.0.0/8',
  canDelist: false,
  actions: [],
};
export const noIp: CheckAnswer = {
  ...publicIp,
  state: 'not-an-ip',
  ip: null,
  family: null,
  range: null,
  canDelist: false,
  actions: [],
};

export const domain: CheckAnswer = { ...noIp, state: 'hostname', domain: 'sender.example' };

export const draft: Draft = {
  fields: {
    language: 'en',
    kind: 'recipient',
    destination: null,
    sender: 'jo@sender.example',
    recipient: 'anna@example.com',
    ip: '203.0.113.7',
    diagnostic: bannedReply,
    remoteHost: 'example-com.mail.protection.outlook.com',
    date: 'Fri, 20 Nov 2026 10:14:00 +0100',
    subject: 'Minutes of the meeting',
    messageId: '<20261120091400.1A2B3C@mail.sender.example>',
    ipOwner: '',
    tried: '',
    contact: '',
    since: '',
    mailKind: '',
    mailAmount: '',
    mended: '',
    ticket: '',
    list: '',
    listed: '',
    source: '',
    received: '',
    unwanted: '',
    headers: '',
    assurance: false,
    elsewhere: false,
  },
  body: null,
};

export const letter: Letter = {
  subject: 'My mail to you is refused: please forward this to your administrator',
  body: `Hello,\n\nThis is jo@sender.example. My mail to you keeps coming back undelivered.\n\nTechnical details for support\nBlocked IP address: 203.0.113.7\nServer response: ${bannedReply}`,
  to: 'anna@example.com',
  fields: [
    'contact',
    'ipOwner',
    'tried',
    'sender',
    'recipient',
    'ip',
    'diagnostic',
    'remoteHost',
    'date',
    'subject',
    'messageId',
  ],
  missing: ['contact'],
  canAssure: true,
  refused: true,
  tooLong: [],
};

export const access: AccessAnswer = {
  webmails: [
    { id: 'gmail', name: 'Gmail', origins: ['https://mail.google.com/*'], granted: true },
    {
      id: 'outlook',
      name: 'Outlook',
      origins: ['https://outlook.office.com/*', 'https://outlook.live.com/*', 'https://outlook.cloud.microsoft/*'],
      granted: false,
    },
    { id: 'roundcube', name: 'Roundcube', origins: [], granted: false },
  ],
  others: ['https://webmail.sender.example/*'],
  asked: ['https://cloudflare-dns.com/*'],
};
