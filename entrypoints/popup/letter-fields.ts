import type { LetterKindId } from '../../catalog/schema';
import type { ExplainedRecipient, Explanation, LetterStart } from '../../core/explanation';
import { limits } from '../../core/limits';
import type { Draft, Language, LetterFields } from '../../core/messages';
import type { OriginalHeader } from '../../core/read/bounce';
import { pickLanguage } from '../../locales';

const capped = (text: string | null): string => (text ?? '').slice(0, limits.letterFieldChars);

/** What a letter takes from an explanation. */
export type LetterReport = Pick<Explanation, 'letterLanguage'> & { readonly original: OriginalHeader };
/** What it takes from one of its recipients. */
export type LetterRecipient = Pick<
  ExplainedRecipient,
  'address' | 'rejectedIp' | 'diagnostic' | 'remoteHost' | 'blocklistName'
> & { readonly letter: Pick<LetterStart, 'destination' | 'listed'> | null };

/** The facts of a letter as far as the report tells them; the rest is left for the sender to fill in. */
export function fieldsFrom(
  { original, letterLanguage }: LetterReport,
  recipient: LetterRecipient,
  kind: LetterKindId,
  language: Language,
): LetterFields {
  const isForRecipient = kind === 'recipient' && letterLanguage !== null;
  return {
    language: isForRecipient ? pickLanguage([letterLanguage]) : language,
    kind,
    destination: recipient.letter?.destination ?? null,
    sender: capped(original.from),
    recipient: capped(recipient.address),
    ip: capped(recipient.rejectedIp),
    diagnostic: capped(recipient.diagnostic),
    remoteHost: capped(recipient.remoteHost),
    date: capped(original.date),
    subject: capped(original.subject),
    messageId: capped(original.messageId),
    ipOwner: '',
    tried: '',
    contact: '',
    since: '',
    mailKind: '',
    mailAmount: '',
    mended: '',
    ticket: '',
    list: capped(recipient.blocklistName),
    listed: capped(recipient.letter?.listed ?? null),
    source: '',
    received: '',
    unwanted: '',
    headers: '',
    assurance: false,
    elsewhere: false,
  };
}

/** What a report of unwanted mail begins with: it is about no bounce. */
export function fieldsForAbuse(source: string, language: Language): LetterFields {
  const original = { from: null, to: null, subject: null, messageId: null, date: null };
  const facts = { address: null, rejectedIp: null, diagnostic: null, remoteHost: null, blocklistName: null };
  const fields = fieldsFrom({ original, letterLanguage: null }, { ...facts, letter: null }, 'abuse', language);
  return { ...fields, source: capped(source) };
}

/** Whether two letters are about the same refusal. */
function isSameCase(kept: LetterFields, fresh: LetterFields): boolean {
  const same = ['recipient', 'diagnostic', 'ip'] as const;
  return same.every((field) => kept[field] === fresh[field]);
}

/**
 * A kept draft in the place of a new one, where both are about the same refusal; null where not. Facts that were filled in
 * serve any kind of letter; what was ticked or changed by hand only its own.
 */
export function resume(kept: Draft | null, fresh: LetterFields): Draft | null {
  if (!kept || !isSameCase(kept.fields, fresh)) return null;
  const { kind, language, destination, assurance, elsewhere } = fresh;
  const source = fresh.source || kept.fields.source;
  if (kept.fields.kind === kind && source === kept.fields.source) return kept;
  return { fields: { ...kept.fields, kind, language, destination, assurance, elsewhere, source }, body: null };
}
