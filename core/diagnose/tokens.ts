/** A code or tag in a reply; positions are those of the text it was found in. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** RFC 3463, 2; the look-arounds keep it out of addresses and four-part numbers. */
const STATUS = /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?!\.?\d)/g;
/** `S3150`, `AS(1430)`, `RP-001`, `ATTR35`; in any case, as some webmails and people pass them on. */
const TAG = /\b[a-z]{1,4}[-(]?\d{2,8}\b/gi;
/** Subjects of RFC 3463 end here; what is above is a version number. */
const lastSubject = 7;

function tokens(pattern: RegExp, text: string): Token[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Enhanced status codes in the order they stand in. */
export function statusTokens(text: string): Token[] {
  return tokens(STATUS, text).filter((token) => Number(token.text.split('.')[1]) <= lastSubject);
}

/** A tag, and whether brackets set it apart from numbers of queues and versions. */
export interface Tag extends Token {
  readonly isBracketed: boolean;
}

/** Tags in the order they stand in, in upper case, `AS(1430)` as `AS1430`. */
export function tagTokens(text: string): Tag[] {
  return tokens(TAG, text).map((token) => ({
    ...token,
    text: token.text.replace('(', '').toUpperCase(),
    isBracketed: token.text.includes('(') || text[token.start - 1] === '(',
  }));
}
