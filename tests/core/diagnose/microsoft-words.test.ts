import { describe, expect, test } from 'vitest';
import { catalog } from '../../../catalog/catalog';
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
const microsoft = 'example-org.mail.protection.outlook.com';

describe('words that others write too are Microsoft’s only from its servers, and without a code', () => {
  test.each([
    [microsoft, 'Routing loop detected', 'microsoft.loop'],
    ['mx.example.org', 'Routing loop detected', null],
    [microsoft, 'Connection dropped', 'microsoft.timeouts-441-442'],
    ['mx.example.org', 'Connection dropped', null],
    [microsoft, 'Message too big for system', 'microsoft.size-534'],
    ['mx.example.org', 'Message too big for system', null],
    [microsoft, 'System incorrectly configured', 'microsoft.system-53x'],
    ['mx.example.org', 'System incorrectly configured', null],
    [microsoft, '550 5.0.0 Routing loop detected', 'microsoft.loop'],
    [microsoft, '550 5.1.10 Routing loop detected', null],
    [microsoft, 'Delivery not authorized, message refused', 'microsoft.rule-900'],
    [microsoft, '550 5.7.1 Delivery not authorized', null],
    [microsoft, 'Access denied, banned sender', null],
  ])('%s: %s → %s', (host, reply, id) => expect(said(host, reply)?.diagnosis.rejection).toBe(id));
});

describe('words that only Microsoft writes need no host and no code', () => {
  test.each<[string, string]>([
    ['Access denied, rejected by recipient', 'microsoft.m365-rejected-by-recipient-507'],
    ['Access denied, banned recipient', 'microsoft.m365-banned-recipient-505'],
    ['Access Denied, Bad HELO', 'microsoft.m365-bad-helo-506'],
    ['STARTTLS is required to send mail', 'microsoft.tls-317'],
    ['Connection refused [Message=Socket error code 10061]', 'microsoft.conn-316'],
    ['MX hosts of example.org failed MTA-STS validation', 'microsoft.mtasts-host'],
    ['Remote certificate failed MTA-STS validation. Reason: Expired', 'microsoft.mtasts-cert'],
    ['(AS3160)', 'microsoft.outlookcom-s1-generic'],
    ['AS(1430)', 'microsoft.outlookcom-s1-generic'],
    ["Remote Server returned 'Routing loop detected'", 'microsoft.loop'],
    ["Remote Server returned '(S3150)'", 'microsoft.outlookcom-blocklist-s3140-s3150'],
    [
      '550 Requested action not taken: mailbox unavailable (-2147467259:3735:-2147467259)',
      'microsoft.consumer-unknown-550',
    ],
  ])('%s → %s', (text, id) => expect(only(paste(text))?.diagnosis.rejection).toBe(id));

  test.each<[string, string | null]>([
    // Other servers' words.
    ['550 5.7.1 Bad HELO', null],
    ['550 Your message was rejected by recipient policy', null],
    ['550 The sending IPv6 address must have a reverse DNS record', null],
    ['550 Requested action not taken: mailbox unavailable', null],
    ['550 5.1.8 Sender address rejected', null],
    ['550 5.7.1 Your network (AS64496) is blocked', null],
  ])('%s → %s', (text, id) => {
    expect(only(paste(text))).toMatchObject({ diagnosis: { rejection: id, receiver: 'unknown' } });
  });

  test.each([
    '(AS64496)',
    'The network AS64496 (AS64497) grows.',
    'See figure (S12).',
    'Too many related errors of mine.',
  ])('%s is no reply', (text) => expect(explain(paste(text), catalog).kind).toBe('none'));
});

describe('little more than words of servers was selected', () => {
  test.each<[string, string]>([
    ['Routing loop detected', 'loop'],
    ['Recipient address rejected: Access denied', 'recipient-restricted'],
  ])('%s → %s', (text, cause) => {
    expect(only(paste(text))).toMatchObject({ diagnosis: { cause, rejection: null } });
  });
  test.each(['The routing loop detected in our office was a nice walk around it.', 'Access denied'])(
    '%s is no reply',
    (text) => expect(explain(paste(text), catalog).kind).toBe('none'),
  );
});
