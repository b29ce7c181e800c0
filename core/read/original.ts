import { findAddress } from './address';
import type { Original, OriginalHeader } from './bounce';
import type { Header } from './message';
import { decodeValue, field, readHeaders } from './mime/headers';
import type { Report } from './report';
import { envelopeDomain, signaturesIn } from './signatures';

const RETURNED = /^(?:message\/(?:rfc822|global|global-headers|headers)|text\/rfc822-headers?)$/;
const LABELS: readonly (readonly [keyof OriginalHeader, RegExp])[] = [
  [
    'subject',
    /^\s{0,12}(?:(?:the )?message subject was|subject|betreff|onderwerp|emne|тема|主\s{0,2}题|objet|asunto|oggetto) ?[:：] ?(.{1,998})$/i,
  ],
  ['to', /^\s{0,12}(?:to|recipient address|an|aan|til|кому|收件人) ?[:：] ?(.{1,320})$/i],
  ['from', /^\s{0,12}(?:sender address|from|von|van|fra|от|发件人) ?[:：] ?(.{1,320})$/i],
  [
    'date',
    /^\s{0,12}(?:(?:the )?message date was|sent|date|created date|gesendet|verzonden|sendt|дата|отправлено|时\s{0,2}间) ?[:：] ?(.{1,80})$/i,
  ],
  ['messageId', /^\s{0,12}message-?id ?[:：] ?(<[^<>\s]{3,250}>)/i],
];

/** Header fields of the mail that came back: from its own part, else from where the text shows them. */
export function returnedHeaders(report: Report): readonly Header[] {
  const part = report.message.parts.find(({ type }) => RETURNED.test(type));
  if (part)
    return readHeaders(part.text, part.text.search(/\S/) < 0 ? 0 : part.text.search(/\S/), part.text.length).fields;
  const start = report.returned.findIndex((line) => /^>? ?[A-Za-z-]{2,40}:/.test(line.trimStart()));
  if (start < 0) return [];
  const text = report.returned
    .slice(start, start + 200)
    .map((line) => line.replace(/^> ?/, '').replace(/^ {3}(?=\S)/, ''))
    .join('\n');
  return readHeaders(text, 0, text.length).fields;
}

const value = (fields: readonly Header[], name: string) => {
  const raw = field(fields, name);
  return raw === null ? null : decodeValue(raw).trim() || null;
};

/**
 * What the report tells of the mail that came back; labels in the text stand in for its header. `status`: what a delivery
 * status says of the whole message.
 */
export function readOriginal(report: Report, status: ReadonlyMap<string, string>): Original {
  const fields = returnedHeaders(report);
  const to = value(fields, 'to');
  const from = value(fields, 'from');
  const found: Record<keyof OriginalHeader, string | null> = {
    from: from && (findAddress(from)?.address ?? from),
    to: to && (findAddress(to)?.address ?? to),
    subject: value(fields, 'subject'),
    messageId: value(fields, 'message-id'),
    date: value(fields, 'date'),
  };
  const sent = { signatures: signaturesIn(fields), envelope: envelopeDomain(fields, status) };
  if (fields.length > 0) return { ...found, ...sent };
  for (const line of report.lines) {
    if (!line.includes(':') && !line.includes('：')) continue;
    for (const [name, label] of LABELS) found[name] ??= label.exec(line)?.[1]?.trim() ?? null;
  }
  return { ...found, ...sent };
}
