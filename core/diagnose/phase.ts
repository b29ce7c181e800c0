import type { Cause } from '../../catalog/schema';
import type { Bounce, Phase, Recipient } from '../read/bounce';

const serverOnly: Partial<Record<Cause, Cause>> = {
  'recipient-unknown': 'ip-blocked',
  'recipient-restricted': 'ip-blocked',
  'mailbox-disabled': 'ip-blocked',
  'content-policy': 'ip-blocked',
  'content-spam': 'ip-blocked',
  unknown: 'ip-blocked',
};

/** Before a recipient was named, nothing can be wrong with the recipient: it is the sender or its server. */
const causeInPhase: Readonly<Record<Phase, Partial<Record<Cause, Cause>>>> = {
  connect: serverOnly,
  helo: { ...serverOnly, 'routing-dns': 'ip-blocked' },
  mail: {
    'recipient-unknown': 'sender-blocked',
    'recipient-restricted': 'sender-blocked',
    'mailbox-disabled': 'sender-blocked',
    'routing-dns': 'sender-blocked',
    'content-policy': 'sender-blocked',
    unknown: 'sender-blocked',
  },
  rcpt: {},
  data: {},
};

/** Bad sender's mailbox, bad sender's system (RFC 3463, 3.2): whatever the words, they are about the sender. */
const SENDER_STATUS = /^[45]\.1\.[78]$/;

/** A refusal without a reason, or for an unknown address, that names the sender's address, and not the recipient's, is about the sender. */
function namesOnlySender({ diagnostic, address }: Recipient, { original }: Bounce): boolean {
  if (!original.from?.includes('@') || !diagnostic) return false;
  const text = diagnostic.toLowerCase();
  return text.includes(original.from.toLowerCase()) && !(address && text.includes(address.toLowerCase()));
}

/**
 * The cause as the moment of the refusal allows it: a server that answers `MAIL FROM` has not heard of the recipient yet.
 * Only for what general words and codes say, not for known rejections.
 */
export function causeByPhase(cause: Cause, isVague: boolean, recipient: Recipient, bounce: Bounce): Cause {
  const isAboutSender =
    SENDER_STATUS.test(recipient.status ?? '') ||
    ((isVague || cause === 'recipient-unknown') && namesOnlySender(recipient, bounce));
  const phase = isAboutSender ? 'mail' : recipient.phase;
  return (phase && causeInPhase[phase][cause]) ?? cause;
}
