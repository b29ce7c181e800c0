import type { Basis } from '../diagnose/diagnosis';
import type { ExplainedRecipient, Explanation } from '../explanation';

/** Found in the wrapper's words or in bare codes: the server's own words would say more. */
const guessed: ReadonlySet<Basis> = new Set(['status-meaning', 'reply-meaning', 'report', 'none']);

/** Codes alone are no words. */
const WORDS = /\p{L}{3}/u;

function lacks({ address, status, replyCode, diagnostic, rejectedIp, diagnosis }: ExplainedRecipient): boolean {
  if (address === null || (status === null && replyCode === null)) return true;
  if (diagnosis.cause === 'ip-blocked' && rejectedIp === null) return true;
  return !WORDS.test(diagnostic ?? '') && guessed.has(diagnosis.basis);
}

/**
 * Whether the part of a report that webmails do not show is worth asking for: the text that is shown lacks a recipient,
 * the codes, the refused IP that the advice is about, or the words of the server that refused.
 */
export function wantsFullReport({ kind, recipients }: Explanation): boolean {
  if (kind !== 'failed' && kind !== 'delayed') return false;
  return recipients.length === 0 || recipients.some(lacks);
}
