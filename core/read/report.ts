import { findAddress } from './address';
import { fragmentLines } from './fragment';
import { linesOf, undoubled } from './lines';
import type { Header, Message } from './message';
import { readHeaders } from './mime/headers';

/** A message laid out for the formats: read once, looked at by many. */
export interface Report {
  readonly message: Message;
  /** Lower case, for cheap comparison. */
  readonly subject: string;
  readonly sender: string;
  /** Lines of the report proper, before the returned message. */
  readonly lines: readonly string[];
  /** The same in one piece, lower case, blanks folded: phrases are found across wrapped lines. */
  readonly folded: string;
  /** Lines of the returned message or its header, where the text shows it. */
  readonly returned: readonly string[];
  /** Addresses that are never the failed recipient: who wrote the report and who reads it. */
  readonly bystanders: ReadonlySet<string>;
}

// What stands between a report and the mail that came back.
const RETURNED_RULE =
  /^[-=|*_ >]{0,30}(?:below (?:this|the next) line is a copy|this is a copy of (?:the|your)|(?:the )?original message(?: headers?)?(?: follows| attached| below)?[-=|:. ]*$|message headers? follows?|message text follows|unsent message follows|included is a copy|the header of the original message|the following is a copy|returned (?:mail|message)\b|below is a copy of|attachment is a copy|original mail info|original mail as follows|original message as received|header of the source mail|returned message follows|copy of your message|your (?:original )?message follows|mensaje original|text of (?:the )?message|(?:start|begin)\w{0,4} of returned|undelivered message|a summary of the undelivered message|original message:)/i;
const RETURNED_HEADING =
  /^(?:original message headers|ursprüngliche nachrichtenköpfe|oprindelige (?:brevhoveder|meddelelses)|oorspronkelijke berichtkoppen|исходные заголовки|原始邮件头|原始郵件標頭|en-têtes de message|intestazioni originali|opprinnelige meldingshoder|ursprungshuvuden|encabezados del mensaje|cabeçalhos originais|cabeçalhos da mensagem|sõnumi algpäised|元のメッセージ ヘッダー|원본 메시지 헤더)/i;
const RETURNED_HEADER =
  /^>?(?:return-path|received|dkim-signature|x-google-smtp-source|x-received|x-ms-exchange-[a-z-]{2,60}|arc-seal) ?:|^content-type: message\/rfc822/i;
const OWN_TRACE = /^(?:delivered-to|return-path|received|x-[a-z0-9-]{1,60}) ?:/i;
const FIELD_OR_FOLD = /^(?:[a-z][a-z0-9-]{1,60} ?:|\s)/i;

/** Some texts begin with the trace of their own way, or are whole sources: where that header ends, 0 without one. */
function ownHeaderEnd(lines: readonly string[]): number {
  const first = lines.findIndex((line) => line !== '');
  if (!OWN_TRACE.test(lines[first] ?? '') || !FIELD_OR_FOLD.test(lines[first + 1] ?? '')) return 0;
  return Math.max(0, lines.indexOf('', first));
}

// A heading in the first line is the report's own.
const RULE_FROM_LINE = 1;

function returnedFrom(lines: readonly string[]): number {
  for (let at = RULE_FROM_LINE; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.length < 8) continue;
    const bare = line.trimStart();
    if (RETURNED_HEADER.test(bare) || RETURNED_RULE.test(bare) || RETURNED_HEADING.test(bare)) return at;
  }
  return lines.length;
}

const REPORTER_LOCAL = /^(?:mailer-daemon|postmaster|mail-daemon|mailerdaemon|microsoftexchange329e\w{0,40})$/;

function bystandersOf(from: string | null, headers: readonly Header[]): Set<string> {
  const found = new Set<string>();
  const add = (text: string | null) => {
    const address = text === null ? undefined : findAddress(text)?.address.toLowerCase();
    if (address) found.add(address);
  };
  add(from);
  for (const { name, value } of headers)
    if (name === 'to' || name === 'delivered-to' || name === 'x-original-to') add(value);
  return found;
}

/** Whether an address belongs to the program that wrote a report rather than to a person. */
export function isReporterAddress(address: string): boolean {
  return REPORTER_LOCAL.test(address.toLowerCase().split('@', 1)[0] ?? '');
}

// A single blank, by far the most frequent, needs no replacing.
const RUN_OF_BLANKS = /\s{2,}|[\t\v\f]/g;

function foldedOf(lines: readonly string[]): string {
  return lines.join(' ').replace(RUN_OF_BLANKS, ' ').toLowerCase().replaceAll('’', "'");
}

function fieldsOf(lines: readonly string[]): readonly Header[] {
  const text = lines.join('\n').trimStart();
  return readHeaders(text, 0, text.length).fields;
}

interface Pieces {
  /** The header that the text itself begins with. */
  readonly head: readonly string[];
  readonly lines: readonly string[];
  readonly returned: readonly string[];
}

function piecesOf({ origin, text }: Message): Pieces {
  const whole = undoubled(origin === 'fragment' ? fragmentLines(text) : linesOf(text));
  const head = ownHeaderEnd(whole);
  const all = head > 0 ? whole.slice(head) : whole;
  const cut = returnedFrom(all);
  return { head: whole.slice(0, head), lines: all.slice(0, cut), returned: all.slice(cut) };
}

/** Pieces are made when they are first asked for: most mail is no bounce, and that shows before. */
class LaidOut implements Report {
  readonly message: Message;
  readonly subject: string;
  readonly sender: string;
  private pieces: Pieces | undefined;
  private whole: string | undefined;
  private others: ReadonlySet<string> | undefined;

  constructor(message: Message) {
    this.pieces = OWN_TRACE.test(message.text.trimStart()) ? piecesOf(message) : undefined;
    const head = this.pieces ? fieldsOf(this.pieces.head) : [];
    this.message = head.length > 0 ? { ...message, headers: head } : message;
    this.subject = (message.subject ?? '').toLowerCase();
    this.sender = (message.from ?? '').toLowerCase();
  }

  private get made(): Pieces {
    this.pieces ??= piecesOf(this.message);
    return this.pieces;
  }

  get lines(): readonly string[] {
    return this.made.lines;
  }

  get returned(): readonly string[] {
    return this.made.returned;
  }

  get folded(): string {
    this.whole ??= foldedOf(this.lines);
    return this.whole;
  }

  get bystanders(): ReadonlySet<string> {
    this.others ??= bystandersOf(this.message.from, this.message.headers);
    return this.others;
  }
}

/** Lays a message out. */
export function layOut(message: Message): Report {
  return new LaidOut(message);
}
