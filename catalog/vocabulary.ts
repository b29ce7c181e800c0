/**
 * The closed lists that entries, engine and texts share. Adding an id here makes the tests ask for its texts.
 */

/** Why mail was refused: the closed list of the design's Contract. */
export const causes = [
  'ip-blocked',
  'sender-blocked',
  'domain-blocked',
  'auth-failed',
  'ptr-missing',
  'tls-required',
  'recipient-unknown',
  'recipient-restricted',
  'mailbox-full',
  'mailbox-disabled',
  'message-too-large',
  'content-spam',
  'content-policy',
  'rate-limited',
  'greylisted',
  'relay-denied',
  'routing-dns',
  'connection-failed',
  'loop',
  'recipient-domain-misconfigured',
  'tenant-restricted',
  'expired',
  'protocol-error',
  'unknown',
] as const;
export type Cause = (typeof causes)[number];

/** Who can fix it. */
export const actors = [
  'sender',
  'sender-admin',
  'sending-provider',
  'recipient',
  'recipient-admin',
  'receiver',
  'blocklist',
  'nobody',
] as const;
export type Actor = (typeof actors)[number];

/** The one best next door (Contract). */
export const routes = [
  'm365-delist-portal',
  'outlook-sender-support',
  'microsoft-delist-mail',
  'blocklist',
  'provider-postmaster',
  'sender-admin',
  'recipient-admin',
  'fix-address',
  'fix-authentication',
  'change-message',
  'wait',
  'docs',
] as const;
export type Route = (typeof routes)[number];

/** What to do, in order; each id has its sentence in `locales/<lng>/advice.json`. */
export const stepIds = [
  'stop-abuse',
  'delist-portal',
  'delist-portal-mail',
  'email-delist',
  'outlook-form',
  'reply-to-ticket',
  'ask-provider',
  'ask-own-admin',
  'ask-recipient',
  'ask-recipient-admin',
  'ask-recipient-admin-connector',
  'recipient-admin-allow',
  'recipient-admin-unblock',
  'recipient-admin-fix-domain',
  'recipient-admin-fix-mx',
  'recipient-ticket',
  'sender-admin-ticket',
  'snds-check',
  'jmrp',
  'blocklist-removal',
  'blocklist-closed',
  'receiver-resolver',
  'postmaster',
  'wait-retry',
  'wait-1h',
  'wait-24h',
  'wait-48h',
  'reduce-rate',
  'warm-up',
  'split-recipients',
  'reduce-size',
  'check-address',
  'clear-autocomplete',
  'new-message',
  'resend-later',
  'resend-plain',
  'resend-other-client',
  'change-content',
  'fix-spf',
  'fix-dkim',
  'fix-dmarc',
  'check-alignment',
  'fix-ptr',
  'fix-helo',
  'send-over-ipv4',
  'fix-from-header',
  'check-forwarding',
  'admin-allow-forwarding',
  'secure-account',
  'secure-tenant',
  'admin-unblock-restricted',
  'register-domain',
  'use-custom-domain',
  'fix-connector',
  'fix-smtp-auth',
  'fix-send-as',
  'fix-tls',
  'use-published-mx',
  'use-own-from',
  'use-relay',
  'update-server',
  'quote-report',
] as const;
export type StepId = (typeof stepIds)[number];

/** What will not help; each id has its sentence in `locales/<lng>/advice.json`. */
export const futileIds = [
  'delisting',
  'delist-portal',
  'outlook-form',
  'delist-mail',
  'resend-unchanged',
  'resend-many',
  'other-address-same-server',
  'authentication',
  'own-ip-lookup',
  'public-blocklists',
  'snds-green',
  'recipient-allow-list',
  'recipient-safe-sender',
  'paying-blocklist',
  'contact-recipient-provider',
  'contact-microsoft',
  'removing-recipient',
  'change-content',
  'new-ip',
  'attachment-again',
  'follow-links',
] as const;
export type FutileId = (typeof futileIds)[number];

/**
 * Something a button does. `open:<destination>` opens an address of `catalog/destinations.ts`; the others work on the
 * bounce itself. The Contract's `actions` lists these ids without the `open:` prefix being needed: destination ids and
 * the names below never collide (tested).
 */
export const ownActions = [
  'recipient-letter',
  'copy-ip',
  'copy-report',
  'forward-report',
  'check-domain',
  'check-ip',
] as const;
type OwnAction = (typeof ownActions)[number];
/** A destination id of the catalogue, or one of `ownActions`. */
export type ActionId = OwnAction | (string & {});

/** What a letter is for; each kind has its entry in `catalog/letters.ts` and its texts in `locales/<lng>/letter.json`. */
export const letterKinds = ['recipient', 'host', 'second-request', 'blocklist', 'abuse', 'postmaster'] as const;
export type LetterKindId = (typeof letterKinds)[number];

/** What a person can fill in, in the order in which it is asked for; `headers` is a whole block of lines. */
export const letterFields = [
  'contact',
  'ipOwner',
  'since',
  'mailKind',
  'mailAmount',
  'mended',
  'tried',
  'ticket',
  'list',
  'listed',
  'source',
  'received',
  'unwanted',
  'headers',
  'sender',
  'recipient',
  'ip',
  'diagnostic',
  'remoteHost',
  'date',
  'subject',
  'messageId',
] as const;
export type LetterField = (typeof letterFields)[number];
