import type { Catalog, Cause } from '../../catalog/schema';
import { limits } from '../limits';
import { addressesIn } from '../read/address';
import type { Bounce } from '../read/bounce';
import { fragmentLines } from '../read/fragment';
import { rejectedIpIn } from '../read/ip';
import type { Message } from '../read/message';
import { type CatalogIndex, catalogIndex, type TextOwner } from './catalog-index';
import { fold } from './folded';
import { findTexts, type Hit } from './text-index';
import { tagTokens } from './tokens';

/** People use these words outside of bounces, too; without a code they prove nothing. */
const inPlainSpeech: ReadonlySet<Cause> = new Set([
  'content-policy',
  'content-spam',
  'greylisted',
  'rate-limited',
  'protocol-error',
  'recipient-restricted',
  'loop',
]);
/** A text of a known rejection that is this long stands in no other sentence. */
const tellingChars = 16;
/** Vague words of this length are a server's, too: `recipient address rejected`. */
const tellingVagueChars = 24;
/** Around a tag. */
const bracketChars = 2;

function isTelling({ value, start, end }: Hit<TextOwner>, text: string): boolean {
  if (value.kind === 'rejection') {
    const { match, receivers } = value.rejection;
    return end - start >= tellingChars && !value.isShared && !match.textNeedsStatus && !receivers;
  }
  if (value.kind !== 'phrase') return false;
  if (value.phrase.vague) return end - start >= tellingVagueChars;
  // Whoever selected hardly more than these words meant them.
  const isMost = (end - start) * 2 >= text.length;
  return isMost || !inPlainSpeech.has(value.phrase.cause);
}

/** `AS(1430)` and its like, cut off from their reply: numbers in brackets mean many things, so nothing else may stand there. */
function isTagAlone(text: string, hits: readonly Hit<TextOwner>[]): boolean {
  const [tag, ...others] = tagTokens(text);
  const rest = tag && others.length === 0 ? text.length - (tag.end - tag.start) : Number.POSITIVE_INFINITY;
  return rest <= bracketChars && hits.some(({ value }) => value.kind === 'receiver');
}

function isReply(text: string, index: CatalogIndex): boolean {
  if (tagTokens(text).some(({ text: tag }) => index.byTag.has(tag))) return true;
  const hits = findTexts(index.texts, fold(text).text);
  return isTagAlone(text, hits) || hits.some((hit) => isTelling(hit, text));
}

/**
 * A pasted or selected piece of a reply that has no code: the end of a cut line, a tag, the words alone. Null unless it is
 * short and says what only replies say.
 */
export function readBareReply(message: Message, { signs, original }: Bounce, catalog: Catalog): Bounce | null {
  if (message.origin !== 'fragment' || message.text.length > limits.bareReplyChars) return null;
  const diagnostic = fragmentLines(message.text).join(' ').replace(/\s+/g, ' ').trim();
  if (!isReply(diagnostic, catalogIndex(catalog))) return null;
  const [address, ...others] = addressesIn(diagnostic);
  const recipient = {
    address: address && others.length === 0 ? address.address : null,
    action: 'failed',
    replyCode: null,
    status: null,
    diagnostic,
    remoteHost: null,
    remoteIp: null,
    rejectedIp: rejectedIpIn(diagnostic, null),
    phase: null,
  } as const;
  return { kind: 'failed', reporter: null, recipients: [recipient], original, signs };
}
