import type { ExplainedRecipient, Explanation } from '../../core/explanation';
import { limits } from '../../core/limits';
import type { WalkCase } from '../../core/walk-case';

const capped = (text: string | null): string | null => text?.slice(0, limits.letterFieldChars) ?? null;

/** What a walk-through needs to know of a bounce. */
export function walkCaseOf({ original, letterLanguage }: Explanation, recipient: ExplainedRecipient): WalkCase {
  const { address, status, diagnostic, remoteHost, rejectedIp, blocklistName, letter, walk } = recipient;
  return {
    original: {
      from: capped(original.from),
      to: capped(original.to),
      subject: capped(original.subject),
      messageId: capped(original.messageId),
      date: capped(original.date),
    },
    letterLanguage,
    recipient: {
      address: capped(address),
      status: capped(status),
      diagnostic: capped(diagnostic),
      remoteHost: capped(remoteHost),
      rejectedIp: capped(rejectedIp),
      blocklistName: capped(blocklistName),
      letter: letter && { destination: letter.destination, listed: capped(letter.listed) },
    },
    door: walk?.door ?? null,
  };
}
