const blocklist = 'microsoft.outlookcom-blocklist-s3140-s3150';
const rate = 'microsoft.outlookcom-rate-650';

/** Replies that two entries share: a tag whose meaning is known, or one text under two codes. */
export const alsoRight: Readonly<Record<string, readonly string[]>> = {
  '(S775)': [rate],
  '(S843)': [rate],
  '(S3113)': [rate],
  '(S3114)': [rate],
  '(S3140)': [blocklist],
  '(S3150)': [blocklist],
  '(AS16012607)': ['microsoft.m365-customer-blocklist'],
  '(AS16012611)': ['microsoft.m365-spamhaus-ip'],
  '[anna@example.org]: Recipient address rejected: Access denied': ['microsoft.edge-block-541'],
  'Access denied, please try again later': ['microsoft.m365-throttle-500-699'],
};

/** Words that say what happened, but not which of the entries, whoever writes them. */
export const wordsOfNobody: ReadonlySet<string> = new Set([
  // Of two entries with different doors.
  'Access denied, banned sender',
  // About the sender, where the entry of that code is mostly about the recipient.
  'Sender denied',
  'Unknown sender address',
  "550 5.1.0 192.0.2.7 is not allowed to send from example.net per it's SPF Record.",
  // Name of x.7.1 in RFC 3463, 3.8.
  'Delivery not authorized',
  'Not Authorized',
  // Another server's words, passed on.
  'Requested action not taken: policy violation detected (AS345)',
]);

/** Words that other servers write as well: without a host, a report around them or a code of Microsoft's they are nobody's. */
export const wordsOfManyServers: ReadonlySet<string> = new Set([
  // Names of codes in RFC 3463.
  'Delivery not authorized, message refused',
  'Message too big for system',
  'Routing loop detected',
  'System incorrectly configured',
  // Sendmail, Postfix, Exim and others.
  '452 4.5.3 Too many recipients',
  '501 5.1.8 Sender address rejected',
  '552 5.2.2 mailbox full',
  '[anna@example.org]: Recipient address rejected: Access denied',
  'Access denied, please try again later',
  'Connection dropped',
  'Connection timed out',
  'Message size exceeds fixed maximum message size',
  'Relay Access Denied',
  'Sender was not authenticated',
  'Too many related errors',
  'Unrecognized command',
]);
