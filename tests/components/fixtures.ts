import type { ExplainedRecipient, Explanation, Span } from '../../core/explanation';

/** Explanations as the background gives them, with documentation addresses; each made from one recipient by overrides. */

/** Where the parts stand in a reply, in order. */
function spansOf(reply: string, parts: readonly string[]): Span[] {
  return parts.map((part) => ({ start: reply.indexOf(part), end: reply.indexOf(part) + part.length }));
}

export const bannedReply =
  '550 5.7.606 Access denied, banned sending IP [203.0.113.7]. To request removal from this list please visit https://sender.office.com/ and follow the directions. (AS16012609) [mail.example.com 2026-11-20T09:14:02.113Z]';

type Overrides = Partial<Omit<ExplainedRecipient, 'diagnosis' | 'advice'>> & {
  readonly diagnosis?: Partial<ExplainedRecipient['diagnosis']>;
  readonly advice?: Partial<ExplainedRecipient['advice']>;
};

/** A recipient whose mail Microsoft 365 refused because of the sending IP, but for what is given. */
export function recipientWith({ diagnosis, advice, ...facts }: Overrides = {}): ExplainedRecipient {
  return {
    address: 'anna@example.com',
    action: 'failed',
    replyCode: '550',
    status: '5.7.606',
    diagnostic: bannedReply,
    remoteHost: 'example-com.mail.protection.outlook.com',
    remoteIp: '192.0.2.33',
    phase: null,
    rejectedIp: '203.0.113.7',
    receiverName: 'Microsoft 365',
    blocklistName: null,
    guide: 'services',
    walk: advice?.route === undefined ? { id: 'm365-delist-portal', door: null } : null,
    lookUp: {
      of: 'domain',
      domain: 'sender.example',
      ip: facts.rejectedIp === undefined ? '203.0.113.7' : facts.rejectedIp,
      envelope: null,
      signatures: [],
    },
    letter: { kind: 'host', destination: 'm365-delist-portal', listed: null, ownServer: null },
    ...facts,
    diagnosis: {
      rejection: 'microsoft.m365-banned-ip',
      cause: 'ip-blocked',
      receiver: 'microsoft-365',
      actor: 'sender-admin',
      permanent: true,
      basis: 'range',
      evidence: spansOf(facts.diagnostic ?? bannedReply, ['550 5.7.606', 'banned sending IP [203.0.113.7]']).filter(
        ({ start }) => start >= 0,
      ),
      lights: null,
      blocklist: null,
      ...diagnosis,
    },
    advice: {
      route: 'm365-delist-portal',
      actions: ['m365-delist-portal', 'recipient-letter'],
      steps: ['stop-abuse', 'delist-portal', 'delist-portal-mail', 'wait-24h'],
      futile: ['resend-unchanged', 'authentication', 'own-ip-lookup', 'public-blocklists'],
      ...advice,
    },
  };
}

/** What a report knows that shows nothing of the mail. */
export const nothing: Explanation['original'] = {
  from: null,
  to: null,
  subject: null,
  messageId: null,
  date: null,
  signatures: [],
  envelope: null,
};

export function explanationWith(overrides: Partial<Explanation> = {}): Explanation {
  return {
    kind: 'failed',
    reporter: 'postfix',
    recipients: [recipientWith()],
    original: {
      from: 'jo@sender.example',
      to: 'anna@example.com',
      subject: 'Minutes of the meeting',
      messageId: '<20261120091400.1A2B3C@mail.sender.example>',
      date: 'Fri, 20 Nov 2026 10:14:00 +0100',
      signatures: [{ domain: 'sender.example', selector: 's1' }],
      envelope: 'sender.example',
    },
    signs: ['delivery-status-part', 'bounce-sender'],
    codes: [],
    subject: 'Undelivered Mail Returned to Sender',
    letterLanguage: 'en',
    ...overrides,
  };
}

const unknownReply = '550 5.4.1 Recipient address rejected: Access denied. [mail.example.com 2026-11-20T09:14:02.113Z]';
export const unknownRecipient = recipientWith({
  letter: null,
  address: 'karin.bergstroem-lindqvist@subsidiary.longcompanyname.example',
  status: '5.4.1',
  diagnostic: unknownReply,
  rejectedIp: null,
  diagnosis: {
    rejection: null,
    cause: 'recipient-unknown',
    actor: 'sender',
    basis: 'text',
    evidence: spansOf(unknownReply, ['550 5.4.1 Recipient address rejected: Access denied']),
  },
  advice: {
    route: 'fix-address',
    actions: ['ndr-541', 'recipient-letter'],
    steps: ['check-address', 'clear-autocomplete', 'ask-recipient'],
    futile: ['delisting', 'resend-unchanged'],
  },
});

const authReply =
  '550 5.7.515 Access denied, sending domain sender.example doesn’t meet the required authentication level. Spf= Fail , Dkim= Pass , DMARC= Fail';
export const authFailed = recipientWith({
  letter: null,
  status: '5.7.515',
  diagnostic: authReply,
  rejectedIp: '203.0.113.7',
  remoteHost: 'outlook-com.olc.protection.outlook.com',
  receiverName: 'Outlook.com',
  diagnosis: {
    rejection: null,
    cause: 'auth-failed',
    receiver: 'outlook-consumer',
    basis: 'code',
    evidence: spansOf(authReply, ['550 5.7.515', 'Spf= Fail , Dkim= Pass , DMARC= Fail']),
    lights: { spf: 'fail', dkim: 'pass', dmarc: 'none' },
  },
  advice: {
    route: 'fix-authentication',
    actions: ['ndr-515', 'forward-report'],
    steps: ['fix-spf', 'fix-dkim', 'fix-dmarc', 'check-alignment'],
    futile: ['delisting', 'delist-portal', 'resend-unchanged'],
  },
});

const throttledReply =
  '451 4.7.650 The mail server [203.0.113.7] has been temporarily rate limited due to IP reputation. (S775)';
export const throttled = recipientWith({
  letter: null,
  address: 'kim@outlook.example',
  action: 'delayed',
  replyCode: '451',
  status: '4.7.650',
  diagnostic: throttledReply,
  receiverName: 'Outlook.com',
  remoteHost: null,
  diagnosis: {
    rejection: null,
    cause: 'rate-limited',
    receiver: 'outlook-consumer',
    actor: 'nobody',
    permanent: false,
    basis: 'tag',
    evidence: spansOf(throttledReply, ['451 4.7.650', 'temporarily rate limited', '(S775)']),
  },
  advice: { route: 'wait', actions: ['copy-ip'], steps: ['wait-retry', 'reduce-rate'], futile: ['resend-many'] },
});

export const delivered = recipientWith({
  letter: null,
  address: 'lee@example.net',
  action: 'delivered',
  replyCode: null,
  status: '2.0.0',
  diagnostic: null,
  rejectedIp: null,
  remoteHost: null,
  receiverName: null,
  diagnosis: {
    rejection: null,
    cause: 'unknown',
    receiver: 'unknown',
    actor: 'nobody',
    permanent: false,
    basis: 'report',
    evidence: [],
  },
  advice: { route: 'wait', actions: [], steps: [], futile: [] },
});

const oddReply = '554 Transaction failed: 0x8004 policy \u202Eevil\u202C verdict [203.0.113.7]';
export const unknown = recipientWith({
  letter: null,
  address: null,
  replyCode: '554',
  status: null,
  diagnostic: oddReply,
  remoteHost: 'mx.example.net',
  receiverName: null,
  diagnosis: {
    rejection: null,
    cause: 'unknown',
    receiver: 'unknown',
    actor: 'sender-admin',
    basis: 'none',
    evidence: spansOf(oddReply, ['554']),
  },
  advice: {
    route: 'sender-admin',
    actions: ['forward-report', 'copy-report'],
    steps: ['ask-own-admin', 'quote-report'],
    futile: [],
  },
});

export const none = explanationWith({
  kind: 'none',
  recipients: [],
  signs: ['quoted'],
  reporter: null,
  codes: ['5.7.606'],
});
