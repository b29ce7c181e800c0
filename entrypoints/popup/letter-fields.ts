import type { LetterKindId } from '../../catalog/schema';
import type { ExplainedRecipient, Explanation, LetterStart } from '../../core/explanation';
import { limits } from '../../core/limits';
import type { Language, LetterFields } from '../../core/messages';
import { pickLanguage } from '../../locales';

const capped = (text: string | null): string => (text ?? '').slice(0, limits.letterFieldChars);

/** What a letter takes from an explanation. */
export type LetterReport = Pick<Explanation, 'original' | 'letterLanguage'>;
/** What it takes from one of its recipients. */
export type LetterRecipient = Pick<
  ExplainedRecipient,
  'address' | 'rejectedIp' | 'diagnostic' | 'remoteHost' | 'blocklistName'
> & { readonly letter: Omit<LetterStart, 'kind'> | null };

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

/** Whether a kept draft is the same letter about the same refusal, so that it may take the place of a new one. */
export function isSameCase(kept: LetterFields, fresh: LetterFields): boolean {
  const same = ['kind', 'recipient', 'diagnostic', 'ip'] as const;
  return same.every((field) => kept[field] === fresh[field]);
}
