/** What a message is (Contract in the design). `none`: no report at all. */
export type Kind = 'failed' | 'delayed' | 'delivered' | 'autoreply' | 'complaint' | 'imitation' | 'none';

/** RFC 3464, 2.3.3. */
export type DeliveryAction = 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded';

/** Step of the SMTP dialogue that the refused reply answered (RFC 5321, 3). */
export type Phase = 'connect' | 'helo' | 'mail' | 'rcpt' | 'data';

/** What a report says of one recipient. What is not in the report is null, never guessed. */
export interface Recipient {
  /** As written in the report, without angle brackets; may lack a domain. */
  readonly address: string | null;
  readonly action: DeliveryAction | null;
  /** SMTP reply code of the refusing server, e.g. `550` (RFC 5321, 4.2). */
  readonly replyCode: string | null;
  /** Enhanced status code, e.g. `5.7.606` (RFC 3463): of the quoted reply first, of the report's Status field else. */
  readonly status: string | null;
  /** The refusing server's reply in one line, unwrapped, with its codes; the reporter's own reason if nobody replied. */
  readonly diagnostic: string | null;
  /** Name of the server that refused (Remote-MTA, `host … said`). */
  readonly remoteHost: string | null;
  /** The refusing server's own address. Never an address to delist. */
  readonly remoteIp: string | null;
  /** The sender's address that was refused, canonical form. */
  readonly rejectedIp: string | null;
  /** What the reporter notes beside the reply, e.g. `(in reply to RCPT TO command)`. */
  readonly phase: Phase | null;
}

/** Header of the mail that came back, as people know it. */
export interface OriginalHeader {
  readonly from: string | null;
  readonly to: string | null;
  readonly subject: string | null;
  readonly messageId: string | null;
  /** As written in the header (RFC 5322 date). */
  readonly date: string | null;
}

/** A DKIM signature's names: where its key stands in the DNS (RFC 6376, 3.5: d= and s=). Lower case. */
export interface Signature {
  readonly domain: string;
  readonly selector: string;
}

/** The mail that came back, as far as the report tells. */
export interface Original extends OriginalHeader {
  readonly signatures: readonly Signature[];
  /** Domain of the envelope sender (MAIL FROM), lower case. */
  readonly envelope: string | null;
}

/** Why a message was taken for what it is: shown to people when the answer is "no bounce". */
export type Sign =
  | 'empty'
  | 'delivery-status-part'
  | 'bounce-sender'
  | 'bounce-subject'
  | 'bounce-phrase'
  | 'smtp-reply'
  | 'code-only'
  | 'quoted'
  | 'auto-submitted'
  | 'feedback-report'
  | 'read-receipt'
  | 'success-report'
  | 'foreign-links'
  | 'no-sign';

export interface Bounce {
  readonly kind: Kind;
  /** Software or service that wrote the report, e.g. `postfix`, `exim`, `exchange-online`; null if not recognised. */
  readonly reporter: string | null;
  /** Empty unless the kind is failed, delayed or delivered. */
  readonly recipients: readonly Recipient[];
  readonly original: Original;
  readonly signs: readonly Sign[];
}
