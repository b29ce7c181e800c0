import type { ActionId } from '../../../catalog/schema';

/** One kind of bounce, and the door behind its button. */
export interface Row {
  readonly kind: string;
  /** What the receiving server said; taken in turn, where it says so in several ways. */
  readonly replies: readonly string[];
  /** Destination of the catalogue, or `recipient-letter`. */
  readonly door: ActionId;
  /** The walk-through of that door, with its walk. */
  readonly walk: string;
}

const ip = '203.0.113.7';
const provider = 'Please contact your Internet service provider since part of their network is on our block list';

/** One of each kind: Microsoft's own doors, lists, other receivers, one's own organization, the recipient's. */
export const rows: readonly Row[] = [
  {
    kind: 'a banned IP (5.7.606)',
    replies: [`550 5.7.606 Access denied, banned sending IP [${ip}]`],
    door: 'm365-delist-portal',
    walk: 'm365-delist-portal',
  },
  {
    kind: 'a block list of Outlook.com (S3140, S3150)',
    replies: ['S3140', 'S3150'].map(
      (code) => `550 5.7.1 Unfortunately, messages from [${ip}] weren't sent. ${provider} (${code}).`,
    ),
    door: 'outlook-sender-support',
    walk: 'outlook-sender-support',
  },
  {
    kind: 'a banned sender (5.7.511)',
    replies: [
      `550 5.7.511 Access denied, banned sender[${ip}]. To request removal from this list please forward this message to delist@microsoft.com.`,
    ],
    door: 'microsoft-delist-mail',
    walk: 'microsoft-delist-mail',
  },
  {
    kind: 'a listing at Spamhaus',
    replies: [`554 5.7.1 Service unavailable; Client host [${ip}] blocked using zen.spamhaus.org`],
    door: 'spamhaus',
    walk: 'blocklist',
  },
  {
    kind: 'a listing elsewhere',
    replies: [`554 5.7.1 Service unavailable; Client host [${ip}] blocked using psbl.surriel.com`],
    door: 'psbl',
    walk: 'blocklist',
  },
  {
    kind: 'another receiver (Yahoo)',
    replies: [
      `553 5.7.2 [TSS09] All messages from ${ip} will be permanently deferred; Retrying will NOT succeed. See https://postmaster.yahooinc.com/error-codes`,
    ],
    door: 'yahoo-support',
    walk: 'postmaster',
  },
  {
    kind: 'one’s own organization (5.7.705)',
    replies: ['550 5.7.705 Access denied, tenant has exceeded threshold'],
    door: 'm365-admin-support',
    walk: 'own-tenant',
  },
  {
    kind: 'the recipient’s own block list (5.7.513)',
    replies: [
      `550 5.7.513 Service unavailable, Client host [${ip}] blocked by example.com using Customer Block list (AS16012607)`,
    ],
    door: 'recipient-letter',
    walk: 'recipient-admin',
  },
];

/** A report about a mail of lena@example.org, with this reply. */
export const reportWith = (reply: string) => `From: Mail Delivery System <MAILER-DAEMON@mail.example.org>
To: lena@example.org
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain; charset=utf-8

This is the mail system at host mail.example.org.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.org

Final-Recipient: rfc822; anna@example.com
Action: failed
Status: ${/\d\.\d\.\d+/.exec(reply)?.[0] ?? '5.0.0'}
Diagnostic-Code: smtp; ${reply}

--b
Content-Type: text/rfc822-headers

From: Lena <lena@example.org>
To: anna@example.com
Subject: Minutes of the meeting
Message-ID: <1@mail.example.org>
Date: Fri, 20 Nov 2026 09:14:00 +0100

--b--
`;
