import { limits } from '../limits';
import type { Recipient } from '../read/bounce';
import type { CatalogIndex, TextOwner } from './catalog-index';
import type { Span } from './diagnosis';
import { fold } from './folded';
import { findTexts, type Hit } from './text-index';
import { statusTokens, type Tag, type Token, tagTokens } from './tokens';

/** A reply, or the part of it that quotes another server, taken apart. Positions are those of the whole diagnostic. */
export interface Reply {
  readonly hits: readonly Hit<TextOwner>[];
  /** Codes of the text; the report's own code where the text has none. Null position: not in the text. */
  readonly statuses: readonly { readonly code: string; readonly span: Span | null }[];
  readonly tags: readonly Tag[];
  readonly replyCode: string | null;
}

const ARROW = '->';
const REPLY_CODE = /(?<![\d.-])[45]\d\d(?![\d.])/;

/** The first of each: replies of several lines repeat their code on every line. */
function once<Kind extends Token>(tokens: readonly Kind[]): Kind[] {
  return tokens.filter(({ text }, index) => tokens.findIndex((token) => token.text === text) === index);
}

function takeApart(text: string, offset: number, index: CatalogIndex, recipient: Recipient): Reply {
  const folded = fold(text);
  const placeOf = (place: number) => offset + folded.placeOf(place);
  const hits = findTexts(index.texts, folded.text).map((hit) => {
    const start = placeOf(hit.start + (folded.text[hit.start] === ' ' ? 1 : 0));
    return {
      value: hit.value,
      start,
      end: Math.max(start, placeOf(hit.end - 1) + (folded.text[hit.end - 1] === ' ' ? 0 : 1)),
    };
  });
  const shift = <Kind extends Token>(token: Kind): Kind => ({
    ...token,
    start: token.start + offset,
    end: token.end + offset,
  });
  const found = once(statusTokens(text).map(shift)).map(({ text: code, start, end }) => ({
    code,
    span: { start, end },
  }));
  const reported = recipient.status === null ? [] : [{ code: recipient.status, span: null }];
  return {
    hits,
    statuses: found.length > 0 ? found : reported,
    tags: once(tagTokens(text).map(shift)),
    replyCode: recipient.replyCode ?? REPLY_CODE.exec(text)?.[0] ?? null,
  };
}

/**
 * The reply of a recipient. `quoted` is what Exchange passes on behind an arrow: the answer of the server that really
 * refused, under a number of Exchange's own.
 */
export function takeReply(recipient: Recipient, index: CatalogIndex): { own: Reply; quoted: Reply | null } {
  const text = (recipient.diagnostic ?? '').slice(0, limits.lineChars);
  const arrow = text.indexOf(ARROW);
  if (arrow < 0) return { own: takeApart(text, 0, index, recipient), quoted: null };
  const behind = arrow + ARROW.length;
  const quotedText = text.slice(behind);
  const nameless = { ...recipient, status: null, replyCode: null };
  return {
    own: takeApart(text.slice(0, arrow), 0, index, recipient),
    quoted: takeApart(quotedText, behind, index, nameless),
  };
}
