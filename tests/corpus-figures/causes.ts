/** Sisimai's reasons in the words of this project's causes; what is not listed is not compared. */
const meanings: Readonly<Record<string, readonly string[]>> = {
  userunknown: ['recipient-unknown'],
  hasmoved: ['recipient-unknown'],
  mailboxfull: ['mailbox-full'],
  suspend: ['mailbox-disabled'],
  hostunknown: ['routing-dns'],
  notaccept: ['recipient-domain-misconfigured', 'routing-dns'],
  blocked: ['ip-blocked', 'domain-blocked', 'rate-limited'],
  badreputation: ['ip-blocked', 'domain-blocked', 'rate-limited'],
  requireptr: ['ptr-missing'],
  authfailure: ['auth-failed'],
  rejected: ['sender-blocked', 'domain-blocked', 'auth-failed'],
  norelaying: ['relay-denied'],
  speeding: ['rate-limited'],
  toomanyconn: ['rate-limited'],
  spamdetected: ['content-spam'],
  virusdetected: ['content-policy', 'content-spam'],
  policyviolation: ['content-policy', 'content-spam', 'auth-failed', 'recipient-restricted', 'sender-blocked'],
  mesgtoobig: ['message-too-large'],
  exceedlimit: ['message-too-large', 'rate-limited', 'content-policy', 'mailbox-full'],
  expired: ['expired', 'connection-failed', 'routing-dns', 'loop'],
  networkerror: ['expired', 'connection-failed', 'routing-dns', 'loop'],
  failedstarttls: ['tls-required'],
};

/** Whether a cause means what a reason means; undefined where the reason is too vague to compare. */
export function agrees(reason: string, cause: string): boolean | undefined {
  const right = meanings[reason];
  return right === undefined ? undefined : right.includes(cause);
}
