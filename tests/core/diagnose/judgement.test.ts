import { describe, expect, test } from 'vitest';
import { catalog } from '../../../catalog/catalog';
import { isRemovalDoor } from '../../../core/advise/doors';
import { explain } from '../../../core/explain';
import type { Message } from '../../../core/read/message';
import { shapes } from './shapes';

const paste = (text: string): Message => ({
  origin: 'fragment',
  subject: null,
  from: null,
  text,
  headers: [],
  parts: [],
});
const only = (message: Message) => explain(message, catalog).recipients[0];
const said = (host: string, reply: string) => only(shapes.Postfix(reply, host, 'anna@example.org'));

describe('the words of the refusing server count before its code', () => {
  test.each([
    ['mx.example.org', '550 5.1.1 Mailbox full', 'mailbox-full'],
    ['mx.example.org', '550 5.2.1 <anna@example.org>... User unknown', 'recipient-unknown'],
    ['mx.example.org', '554 5.7.1 Mailbox quota exceeded', 'mailbox-full'],
    ['mx.example.org', '550 5.1.1 Message rejected as spam', 'content-spam'],
    ['mx.example.org', '550 5.1.1 192.0.2.7 is listed at zen.spamhaus.org', 'ip-blocked'],
    ['mx.example.org', '550 5.7.1 No such user here', 'recipient-unknown'],
    ['mx.example.org', '550 5.4.4 SPF check failed', 'auth-failed'],
    ['mx.example.org', '452 4.2.2 User unknown', 'recipient-unknown'],
    ['mx.example.org', '550 5.1.1 Relay access denied', 'relay-denied'],
  ])('%s: %s → %s', (host, reply, cause) => expect(said(host, reply)?.diagnosis.cause).toBe(cause));
});

describe('what a relay quotes behind an arrow counts before the relay', () => {
  test.each([
    ['550 5.0.350 Remote server returned an error -> 550 5.1.1 User unknown', 'recipient-unknown'],
    ['550 5.0.350 Remote server returned an error -> 552 5.2.2 Mailbox full', 'mailbox-full'],
    [
      '550 5.7.23 The message was rejected because of Sender Policy Framework violation -> 550 5.1.1 User unknown',
      'recipient-unknown',
    ],
    [
      '550 5.7.23 The message was rejected because of Sender Policy Framework violation -> 550 5.7.1 Refused',
      'auth-failed',
    ],
    ['550 5.7.350 Remote server returned message detected as spam -> 554 5.7.1 Message refused', 'content-spam'],
    [
      '550 5.7.350 Remote server returned message detected as spam -> 554 5.7.1 blocked using bl.spamcop.net',
      'ip-blocked',
    ],
    [
      '550 5.1.351 Remote server returned unknown recipient or mailbox unavailable -> 550 5.7.26 This mail has been blocked because the sender is unauthenticated.',
      'auth-failed',
    ],
    [
      '550 5.7.367 Remote server returned not permitted to relay -> 554 5.7.1 <anna@example.org>: Relay access denied',
      'relay-denied',
    ],
    ['554 5.4.7 Message expired <421 4.4.2 Connection timed out>', 'connection-failed'],
  ])('%s → %s', (reply, cause) => expect(only(paste(reply))?.diagnosis.cause).toBe(cause));
});

describe('numbers that mean different things', () => {
  const google = 'gmail-smtp-in.l.google.com';
  test.each([
    [google, '550 5.7.26 Your email has been blocked because the sender is unauthenticated.', 'auth-failed'],
    [google, '550 5.7.27 Refused', 'auth-failed'],
    [google, '421 4.7.28 Refused', 'rate-limited'],
    [google, '550 5.7.29 Refused', 'tls-required'],
    [google, '550 5.7.30 Refused', 'auth-failed'],
    [google, '421 4.7.23 Refused', 'ptr-missing'],
    ['mta5.am0.yahoodns.net', '554 5.7.9 Message not accepted for policy reasons.', 'auth-failed'],
    ['mx.example.org', '534 5.7.9 Authentication mechanism is too weak', 'relay-denied'],
    ['example-org.mail.protection.outlook.com', '550 5.1.10 Recipient not found', 'recipient-unknown'],
    ['mx.example.org', '556 5.1.10 Recipient address has null MX', 'recipient-domain-misconfigured'],
    [
      'example-org.mail.protection.outlook.com',
      '550 5.4.1 Recipient address rejected: Access denied.',
      'recipient-unknown',
    ],
    ['mx.example.org', '451 4.4.1 No answer from host', 'connection-failed'],
  ])('%s: %s → %s', (host, reply, cause) => expect(said(host, reply)?.diagnosis.cause).toBe(cause));
});

test('Gmail passing on a reply of Microsoft does not make it Google’s', () => {
  const reply =
    "550 5.7.1 Unfortunately, messages from [192.0.2.7] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150). [AM4PEPF00027A6A.eurprd04.prod.outlook.com 2026-11-21T07:00:00.000Z 08DE28A1B2C3D4E5]";
  const recipient = only(shapes.Gmail(reply, '', 'anna@hotmail.com'));
  expect(recipient).toMatchObject({
    rejectedIp: '192.0.2.7',
    receiverName: 'Outlook.com',
    diagnosis: { receiver: 'outlook-consumer', rejection: 'microsoft.outlookcom-blocklist-s3140-s3150' },
    advice: { route: 'outlook-sender-support' },
  });
});

describe('the refused address is the sender’s', () => {
  test.each([
    ['550 5.7.606 Access denied, banned sending IP [192.0.2.7]', '192.0.2.7'],
    ['550 5.7.1 Client host [2001:db8::7] blocked using zen.spamhaus.org', '2001:db8::7'],
    ['550 5.1.1 User unknown', null],
    ['550 5.7.1 Rejected by policy [mx1.example.org 203.0.113.9]', null],
    ['550 5.5.0 Exchange 15.20.8534.20 refused', null],
    [
      '550 5.7.1 blocked using zen.spamhaus.org; Error: open resolver; https://check.spamhaus.org/returnc/pub/203.0.113.53/',
      null,
    ],
  ])('%s → %s', (reply, ip) => expect(said('mx1.example.org', reply)?.rejectedIp).toBe(ip));
});

/** Causes that are nobody's fault but the sender's side: a cut line must never blame the address for them. */
const senderFaults = new Set([
  'auth-failed',
  'ip-blocked',
  'domain-blocked',
  'sender-blocked',
  'ptr-missing',
  'tls-required',
  'rate-limited',
  'content-spam',
]);
const replies = catalog.rejections
  .filter(({ cause, causeByStatus }) => senderFaults.has(cause) && !causeByStatus)
  .flatMap(({ samples }) => samples);

describe('a reply about the sender, cut anywhere, never blames the address', () => {
  test.each(replies)('%s', (reply) => {
    for (let end = 3; end < reply.length; end++) {
      for (const message of [paste(reply.slice(0, end)), paste(`${reply.slice(0, end)}…`)]) {
        const recipient = only(message);
        if (recipient?.diagnosis.cause !== 'recipient-unknown') continue;
        expect({ cut: reply.slice(0, end), permanent: recipient.diagnosis.permanent }).toMatchObject({
          permanent: false,
        });
      }
    }
  });
});

describe('lists', () => {
  const listed = (name: string) =>
    only(paste(`554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using ${name}`));

  test.each(catalog.blocklists.map((list) => [list.id, list] as const))('%s', (id, list) => {
    for (const name of list.named) {
      const recipient = listed(name);
      const found = catalog.blocklists.find((one) => one.id === recipient?.diagnosis.blocklist);
      // A longer name of a narrower list may hold this one's.
      const isNarrower = found?.named.some((other) => other.includes(name));
      expect(found?.id === id || isNarrower, `${name} read as ${found?.id}`).toBe(true);
      if (!recipient || found?.id !== id || recipient.diagnosis.rejection) continue;
      const { advice } = recipient;
      if (list.status === 'closed') {
        expect(advice.steps).toContain('blocklist-closed');
        expect(advice.actions.filter((action) => isRemovalDoor(action, catalog.destinations))).toEqual([]);
      } else if (list.destination) expect(advice.actions[0]).toBe(list.destination);
      expect(advice.futile.includes('paying-blocklist')).toBe(list.payToLeave || list.status === 'closed');
    }
  });

  test.each(['127.255.255.252', '127.255.255.254', '127.255.255.255'])('%s is the receiver’s resolver', (code) => {
    const recipient = listed(`zen.spamhaus.org; returned ${code}`);
    expect(recipient?.diagnosis.cause).toBe('recipient-domain-misconfigured');
    expect(recipient?.advice.steps).toContain('receiver-resolver');
    expect(recipient?.advice.route).toBe('recipient-admin');
  });
});
