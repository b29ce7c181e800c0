import type { Draft, LetterFields } from '../../../core/messages';

/** Every fact that any kind of letter can hold; each is unlike the others, so that a test can look for it. */
export const full: LetterFields = {
  language: 'en',
  kind: 'recipient',
  destination: null,
  sender: 'alice@sender.example',
  recipient: 'bob@recipient.example',
  ip: '203.0.113.7',
  diagnostic: '550 5.7.606 Access denied, banned sending IP [203.0.113.7]. AS(1430)',
  remoteHost: 'recipient-example.mail.protection.outlook.com',
  date: 'Sat, 21 Nov 2026 06:00:00 +0000',
  subject: 'Invoice 4711',
  messageId: '<1@sender.example>',
  ipOwner: 'Example Hosting, abuse@hosting.example',
  tried: 'delist portal on 12 March',
  contact: '+45 00 00 00 00',
  since: '3 March 2026',
  mailKind: 'personal mail and invoices',
  mailAmount: 'about 40 a day',
  mended: 'hijacked mailbox closed on 12 March',
  ticket: 'SRX0000000001',
  list: 'Example Block List',
  listed: '203.0.113.9',
  source: '198.51.100.5',
  received: '20 November 2026, 08:00 UTC',
  unwanted: 'advertising for watches',
  headers: 'Received: from mail.spam.example\n\tby mx.sender.example',
  assurance: false,
  elsewhere: false,
};

/** A letter to the recipient of which nothing is known. */
export const empty: LetterFields = {
  ...(Object.fromEntries(
    Object.entries(full).map(([field, value]) => [field, typeof value === 'string' ? '' : value]),
  ) as unknown as LetterFields),
  language: 'en',
  kind: 'recipient',
};

export const draftOf = (changed: Partial<LetterFields>, body: string | null = null): Draft => ({
  fields: { ...full, ...changed },
  body,
});
