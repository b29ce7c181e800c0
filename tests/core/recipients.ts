import type { Bounce, Recipient } from '../../core/read/bounce';

const STATUS = /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}/;
const REPLY_CODE = /(?<![\d.])[45]\d\d(?![\d.])/;

/** A recipient with a reply, its codes read off the reply as the readers do. */
export function recipientOf(diagnostic: string | null, overrides: Partial<Recipient> = {}): Recipient {
  return {
    address: 'user@example.org',
    action: 'failed',
    replyCode: REPLY_CODE.exec(diagnostic ?? '')?.[0] ?? null,
    status: STATUS.exec(diagnostic ?? '')?.[0] ?? null,
    diagnostic,
    remoteHost: null,
    remoteIp: null,
    rejectedIp: null,
    phase: null,
    ...overrides,
  };
}

/** A report without any facts of its own. */
export function bounceOf(overrides: Partial<Bounce> = {}): Bounce {
  const original = { from: null, to: null, subject: null, messageId: null, date: null, signatures: [], envelope: null };
  return { kind: 'failed', reporter: null, recipients: [], original, signs: [], ...overrides };
}
