import { describe, expect, test } from 'vitest';
import { catalog } from '../../../catalog/catalog';
import { diagnose } from '../../../core/diagnose/diagnose';
import type { Recipient } from '../../../core/read/bounce';
import { bounceOf, recipientOf } from '../recipients';

const run = (text: string | null, overrides: Partial<Recipient> = {}, reporter: string | null = null) =>
  diagnose(recipientOf(text, overrides), bounceOf({ reporter }), catalog);

const gmail = { remoteHost: 'gmail-smtp-in.l.google.com' };
const business = { remoteHost: 'example-org.mail.protection.outlook.com' };
const consumer = { remoteHost: 'hotmail-com.olc.protection.outlook.com' };
const stranger = { remoteHost: 'mx.example.org' };

describe('false friends', () => {
  test.each<[string, Partial<Recipient>, string | null, string]>([
    ['550 5.4.1 Recipient address rejected: Access denied.', business, 'microsoft.edge-block-541', 'recipient-unknown'],
    ['554 5.7.1 <user@example.org>: Recipient address rejected: Access denied', stranger, null, 'recipient-restricted'],
    [
      '550 5.7.504 [user@example.org]: Recipient address rejected: Access denied',
      business,
      'microsoft.m365-rcpt-504',
      'recipient-unknown',
    ],
    ['550 5.4.1 no answer from host', stranger, null, 'connection-failed'],
    [
      '550-5.7.26 This mail has been blocked because the sender is unauthenticated.',
      gmail,
      'gmail.unauth',
      'auth-failed',
    ],
    ['550 5.7.27 Refused', gmail, 'gmail.spf-bulk', 'auth-failed'],
    ['550 5.7.30 Refused', gmail, 'gmail.dkim-bulk', 'auth-failed'],
    ['550 5.7.29 Refused', gmail, 'gmail.tls-bulk', 'tls-required'],
    [
      '550 5.7.25 The IP address sending this message does not have a PTR record setup.',
      gmail,
      'gmail.ptr',
      'ptr-missing',
    ],
    [
      '550 5.7.30 Basic authentication is not supported for Client Submission.',
      business,
      'microsoft.smtp-basic-auth-30',
      'relay-denied',
    ],
    [
      '550 5.7.1 part of their network is on our block list (S3150).',
      consumer,
      'microsoft.outlookcom-blocklist-s3140-s3150',
      'ip-blocked',
    ],
    ['550 5.7.606 Access denied, banned sending IP [192.0.2.7]', business, 'microsoft.m365-banned-ip', 'ip-blocked'],
    ['550 5.7.649 Access denied', business, 'microsoft.m365-banned-ip', 'ip-blocked'],
    ['550 5.7.650 Access denied', business, null, 'content-policy'],
    ['550 5.1.1 <user@example.org>: Recipient address rejected: User unknown', stranger, null, 'recipient-unknown'],
    ['550 5.1.1 Not here', business, 'microsoft.bad-mailbox-511x', 'recipient-unknown'],
    ['556 5.1.10 Domain does not accept mail', stranger, null, 'recipient-domain-misconfigured'],
    ['550 5.1.10 RESOLVER.ADR.RecipientNotFound', {}, 'microsoft.recipient-not-found-5110', 'recipient-unknown'],
    ['554 5.7.1 <user@example.org>: Relay access denied', stranger, null, 'relay-denied'],
    ['550 5.2.2 Mailbox full', stranger, null, 'mailbox-full'],
    [
      '554 5.7.9 Message not accepted for policy reasons.',
      { remoteHost: 'mta5.am0.yahoodns.net' },
      'yahoo.code-579',
      'auth-failed',
    ],
    ['550 5.7.1 No such user!', { remoteHost: 'mx.yandex.ru' }, 'yandex.user', 'recipient-unknown'],
    ['552 5.1.1 OFR_417 [417]', { remoteHost: 'smtp-in.orange.fr' }, 'orange.quota', 'mailbox-full'],
  ])('%s', (text, overrides, rejection, cause) => {
    const diagnosis = run(text, overrides);
    expect([diagnosis.rejection, diagnosis.cause]).toEqual([rejection, cause]);
  });
});

describe('words that every server uses', () => {
  test.each([
    ['451 4.7.1 Greylisting in action, please come back in 00:05:00', 'greylisted'],
    ['554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using zen.spamhaus.org', 'ip-blocked'],
    ['552 5.3.4 Message size exceeds fixed limit', 'message-too-large'],
    ['550 5.7.23 Message rejected due to: SPF fail - not authorized', 'auth-failed'],
    ['554 5.7.1 Client host rejected: cannot find your reverse hostname, [192.0.2.7]', 'ptr-missing'],
    ['530 5.7.0 Must issue a STARTTLS command first', 'tls-required'],
    ['450 4.7.1 <mail>: Helo command rejected: Host not found', 'protocol-error'],
    ['450 4.1.8 <anna@example.com>: Sender address rejected: Domain not found', 'sender-blocked'],
    ['connect to mx.example.org[192.0.2.25]:25: Connection timed out', 'connection-failed'],
    ['Host or domain name not found. Name service error for name=example.org type=MX: Host not found', 'routing-dns'],
    ['554 5.4.6 Too many hops', 'loop'],
    ['550 5.7.1 Message content rejected: looks like spam', 'content-spam'],
    ['552 5.2.2 <user@example.org>: Quota exceeded (mailbox for user is full)', 'mailbox-full'],
    ['550 5.2.1 The account is disabled', 'mailbox-disabled'],
    ['550 Virus found in message', 'content-policy'],
    ['421 4.7.0 Too many connections from your host', 'rate-limited'],
    ['550 5.7.1 You are not a member of this list', 'recipient-restricted'],
    [
      'delivery temporarily suspended: connect to mx.example.org[192.0.2.25]:25: Connection refused',
      'connection-failed',
    ],
  ])('%s → %s', (text, cause) => expect(run(text, stranger).cause).toBe(cause));
});

describe('what outranks what', () => {
  test.each<[string, string, string | null, string]>([
    ['text over code', '550 5.1.1 Rejected because of SPF fail', null, 'auth-failed'],
    [
      'quoted reply over wrapper',
      '550 5.0.350 Remote server returned an error -> 552 5.2.2 Mailbox full',
      null,
      'mailbox-full',
    ],
    [
      'quoted reply over a wrapper of another cause',
      '550 5.7.23 Message rejected -> 550 5.1.1 User unknown',
      null,
      'recipient-unknown',
    ],
    [
      'wrapper over a quoted reply that says nothing',
      '550 5.1.351 Remote server returned unknown recipient or mailbox unavailable -> 550 Sorry',
      'microsoft.recipient-unknown-351',
      'recipient-unknown',
    ],
    ['clear code over vague words', '550 5.1.1 Access denied', null, 'recipient-unknown'],
    ['vague words over a vague code', '550 5.7.1 Blocked as spam', null, 'content-spam'],
    ['code of the text over the code of the report', '550 5.2.2 refused', null, 'mailbox-full'],
  ])('%s', (_title, text, rejection, cause) => {
    const diagnosis = run(text, { ...stranger, status: '5.0.0' });
    expect([diagnosis.rejection, diagnosis.cause]).toEqual([rejection, cause]);
  });
});

test.each([
  '550 5.7.515 Access denied, sending domain example.com does',
  '550 5.7.509 Access denied, sending',
  '550 5.7.1 <user@example.org>: Recipient address rejected:',
  '554 5.7.1 Recipient address',
  '550 5.7.26 Your email has been blocked because',
])('cut off, it still does not blame the address: %s', (text) =>
  expect(['recipient-unknown', 'mailbox-disabled']).not.toContain(run(text).cause),
);

describe('the moment of the refusal', () => {
  test.each([
    ['mail', '550 5.1.0 example.com does not exist', 'sender-blocked'],
    ['mail', '550 User unknown', 'sender-blocked'],
    ['mail', '550 5.2.1 Account suspended', 'sender-blocked'],
    ['mail', '550 Go away', 'sender-blocked'],
    ['mail', '452 4.3.1 Insufficient system storage', 'connection-failed'],
    ['rcpt', '550 5.1.1 user@example.org does not exist', 'recipient-unknown'],
    ['data', '550 User unknown', 'recipient-unknown'],
    ['connect', '550 Access denied', 'ip-blocked'],
    ['connect', '550 No such user here', 'ip-blocked'],
    ['connect', '554 5.7.1 Message rejected as spam', 'ip-blocked'],
    ['helo', '501 Invalid domain name', 'ip-blocked'],
    ['rcpt', '550 5.1.7 No such domain example.com', 'sender-blocked'],
    ['rcpt', '450 4.1.8 example.com: domain not found', 'sender-blocked'],
  ] as const)('%s: %s → %s', (phase, text, cause) => expect(run(text, { ...stranger, phase }).cause).toBe(cause));

  test('a known rejection of an address, too', () => {
    const early = { ...business, phase: 'mail' } as const;
    expect(run('550 5.1.10 RESOLVER.ADR.RecipientNotFound', early)).toMatchObject({
      rejection: null,
      cause: 'sender-blocked',
    });
    expect(run('550 5.7.606 Access denied, banned sending IP [192.0.2.7]', early).rejection).toBe(
      'microsoft.m365-banned-ip',
    );
  });

  test.each([
    ['550 <me@example.com>... Access denied', 'sender-blocked'],
    ['550 <me@example.com> to <user@example.org>: Access denied', 'content-policy'],
    ['550 <me@example.com>: User unknown', 'sender-blocked'],
    ['550 5.7.1 <me@example.com> listed at zen.spamhaus.org', 'ip-blocked'],
  ])('names the sender: %s → %s', (text, cause) => {
    const original = { ...bounceOf().original, from: 'me@example.com' };
    expect(diagnose(recipientOf(text, stranger), bounceOf({ original }), catalog).cause).toBe(cause);
  });
});

describe('the receiver', () => {
  test.each<[string, string, Partial<Recipient>, string | null, string]>([
    ['business by host', '550 5.7.1 refused', business, null, 'microsoft-365'],
    ['consumer by host', '550 5.7.1 refused', consumer, null, 'outlook-consumer'],
    ['host with a port and a final dot', '550 no', { remoteHost: 'MX1.HOTMAIL.COM.:25' }, null, 'outlook-consumer'],
    ['text', '550 5.1.1 refused - gsmtp', {}, null, 'gmail'],
    [
      'domain tells the same house apart',
      '550 5.5.0 mailbox unavailable [host.prod.protection.outlook.com]',
      { address: 'user@hotmail.com' },
      null,
      'outlook-consumer',
    ],
    ['domain alone', '550 5.1.1 User unknown', { address: 'user@gmail.com' }, null, 'gmail'],
    ['host over domain', '550 5.1.1 User unknown', { address: 'user@gmail.com', ...stranger }, null, 'unknown'],
    ['implied by the rejection', '550 5.7.606 Access denied', {}, null, 'microsoft-365'],
    ['consumer implied by the rejection', '421 RP-001 refused', {}, null, 'outlook-consumer'],
    [
      "the sender's own Microsoft 365",
      '550 5.7.705 Access denied, tenant has exceeded threshold',
      { address: 'user@gmail.com' },
      'exchange-online',
      'microsoft-365',
    ],
    ['nobody replied', 'Connection timed out', {}, null, 'local-mta'],
    ['no sign', '550 no', {}, null, 'unknown'],
    ['nothing at all', '', {}, null, 'unknown'],
  ])('%s', (_title, text, overrides, reporter, receiver) =>
    expect(run(text, overrides, reporter).receiver).toBe(receiver),
  );
});

describe('numbers that others use too', () => {
  test('count where Exchange wrote the report', () =>
    expect(run('550 5.7.23 refused', {}, 'exchange-online').rejection).toBe('microsoft.spf-violation'));
  test('do not count from a stranger', () => expect(run('550 5.7.23 refused', stranger).rejection).toBeNull());
});

describe('reports whose author refuses for one reason', () => {
  test('in whatever language', () =>
    expect(run('Dovolujeme si vás upozornit', {}, 'google-groups')).toMatchObject({
      cause: 'recipient-restricted',
      basis: 'report',
    }));
  test('but clear words win', () => expect(run('552 5.2.2 Mailbox full', {}, 'barracuda').cause).toBe('mailbox-full'));
});

describe('lists', () => {
  test.each<[string, string | null, string]>([
    ['554 5.7.1 Client host [192.0.2.7] blocked using bl.spamcop.net', 'spamcop', 'ip-blocked'],
    ['554 5.7.1 Client host [192.0.2.7] blocked using pbl.spamhaus.org', 'spamhaus-pbl', 'ip-blocked'],
    ['550 5.7.1 mail from example.com rejected, dbl.spamhaus.org', 'spamhaus-dbl', 'domain-blocked'],
    ['554 Client host [192.0.2.7] blocked using dnsbl.sorbs.net', 'sorbs', 'ip-blocked'],
    [
      '550 blocked using zen.spamhaus.org; Error: open resolver; https://check.spamhaus.org/returnc/pub/203.0.113.53/',
      'spamhaus-zen',
      'recipient-domain-misconfigured',
    ],
    ['550 192.0.2.7 listed: 127.255.255.254 from zen.spamhaus.org', 'spamhaus-zen', 'recipient-domain-misconfigured'],
    ['550 5.1.1 User unknown, see also https://www.spamhaus.org/', null, 'recipient-unknown'],
    ['550 DY-001 refused. Spamhaus maintains lists of dynamic addresses', 'spamhaus-zen', 'ip-blocked'],
  ])('%s', (text, blocklist, cause) => {
    const diagnosis = run(text, { ...stranger, remoteHost: null });
    expect([diagnosis.blocklist, diagnosis.cause]).toEqual([blocklist, cause]);
  });
  test('a closed list is the recipient’s administrator’s to mend', () =>
    expect(run('554 blocked using dnsbl.sorbs.net').actor).toBe('recipient-admin'));
});

describe('lights', () => {
  test.each([
    ['550 5.7.515 refused. Spf= Fail , Dkim= Pass , DMARC= Pass', { spf: 'fail', dkim: 'pass', dmarc: 'pass' }],
    ['550 5.7.515 refused. Spf=Pass Dkim=Fail DMARC=Fail', { spf: 'pass', dkim: 'fail', dmarc: 'fail' }],
    [
      '550 5.7.26 DKIM = did not pass SPF [example.com] with ip: [192.0.2.7] = did not pass',
      { spf: 'fail', dkim: 'fail', dmarc: null },
    ],
    ['550 refused; spf=softfail dkim=none dmarc=fail', { spf: 'fail', dkim: 'none', dmarc: 'fail' }],
    ['550 check the SPF record; dkim=pass', { spf: null, dkim: 'pass', dmarc: null }],
    ['550 spf=constructor', null],
    ['550 5.7.509 does not pass DMARC verification', null],
    ['550 5.1.1 User unknown', null],
  ])('%s', (text, lights) => expect(run(text).lights).toEqual(lights));
});

describe('permanence', () => {
  test.each<[string, Partial<Recipient>, boolean]>([
    ['550 5.1.1 User unknown', {}, true],
    ['451 4.7.500 Server busy', {}, false],
    ['550 4.4.7 QUEUE.Expired; message expired', {}, true],
    ['552 4.2.2 Mailbox full', {}, true],
    ['554 5.2.121 refused', {}, false],
    ['550 5.1.1 User unknown', { action: 'delayed' }, false],
    ['', {}, true],
    ['', { action: null }, false],
  ])('%s %o → %s', (text, overrides, permanent) => expect(run(text, overrides).permanent).toBe(permanent));
});

describe('evidence', () => {
  const shown = (text: string) => run(text).evidence.map(({ start, end }) => text.slice(start, end));
  test.each([
    ['550 5.7.606 Access denied, banned sending IP [192.0.2.7]', ['5.7.606', 'banned sending IP']],
    ['550  5.7.606  Access denied,   BANNED  sending IP', ['5.7.606', 'BANNED  sending IP']],
    ['550 5.0.350 Remote error -> 552 5.2.2 mailbox is full', ['mailbox is full']],
    ['550 5.2.2 refused', ['5.2.2']],
    ['421 RP-001 refused', ['RP-001']],
    ['ΑΒΓ İstanbul: user unknown', ['user unknown']],
    ['550 no', []],
  ])('%s', (text, parts) => expect(shown(text)).toEqual(parts));
  test('without a reply there is none', () =>
    expect(run(null)).toMatchObject({ cause: 'unknown', basis: 'none', evidence: [], lights: null }));
});
