import type { ExplainedRecipient, Explanation } from '../../core/explanation';
import { limits } from '../../core/limits';
import type { Language, LetterFields } from '../../core/messages';
import { pickLanguage } from '../../locales';

const capped = (text: string | null): string => (text ?? '').slice(0, limits.letterFieldChars);

/** The facts of a letter as far as the report tells them; the rest is left for the sender to fill in. */
export function fieldsFrom(
  { original, letterLanguage }: Explanation,
  recipient: ExplainedRecipient,
  language: Language,
): LetterFields {
  return {
    language: letterLanguage === null ? language : pickLanguage([letterLanguage]),
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
    assurance: false,
  };
}

/** Whether a kept draft is about the same refusal, so that it may take the place of a new one. */
export function isSameCase(kept: LetterFields, fresh: LetterFields): boolean {
  return kept.recipient === fresh.recipient && kept.diagnostic === fresh.diagnostic && kept.ip === fresh.ip;
}
