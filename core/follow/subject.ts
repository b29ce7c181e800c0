import type { Cause } from '../../catalog/schema';
import type { ExplainedRecipient, Explanation } from '../explanation';
import { limits } from '../limits';
import { findAddress } from '../read/address';
import type { Subject } from './case';

/** Refusals of a server by its address. */
const ofServer: ReadonlySet<Cause> = new Set([
  'ip-blocked',
  'sender-blocked',
  'ptr-missing',
  'rate-limited',
  'content-spam',
  'content-policy',
  'greylisted',
]);
/** Refusals of a sender by the domain. */
const ofSender: ReadonlySet<Cause> = new Set(['domain-blocked', 'sender-blocked', 'auth-failed', 'tenant-restricted']);
/** Refusals by one mailbox: the next one at the same domain is another case. */
const ofMailbox: ReadonlySet<Cause> = new Set([
  'recipient-unknown',
  'recipient-restricted',
  'mailbox-full',
  'mailbox-disabled',
]);

interface About extends Omit<Subject, 'mailbox'> {
  /** Address to be hashed; null where the case is not about a single mailbox. */
  readonly mailbox: string | null;
}

function domainIn(text: string | null): string | null {
  const address = text === null ? undefined : findAddress(text)?.address;
  const domain = address?.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return domain && domain.length <= limits.caseNameChars ? domain : null;
}

/** What a refusal is about, as far as the report says it: the server, the sender's domain, or the recipient's. */
export function subjectOf(recipient: ExplainedRecipient, { original }: Explanation): About | null {
  const { cause } = recipient.diagnosis;
  if (recipient.rejectedIp && ofServer.has(cause)) return { of: 'ip', name: recipient.rejectedIp, mailbox: null };
  const sender = ofSender.has(cause) ? domainIn(original.from) : null;
  if (sender) return { of: 'domain', name: sender, mailbox: null };
  const domain = domainIn(recipient.address);
  if (!domain) return null;
  const mailbox = ofMailbox.has(cause) ? (recipient.address ?? '').toLowerCase() : null;
  return { of: 'recipient-domain', name: domain, mailbox };
}

/** What tells this report from others about the same case: the mail that came back, else the server's reply. */
export function reportMark(recipient: ExplainedRecipient, { original }: Explanation): string {
  const mail = original.messageId ?? original.date ?? recipient.diagnostic ?? '';
  return `${recipient.address?.toLowerCase() ?? ''}\n${mail}`;
}
