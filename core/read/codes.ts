/** SMTP reply code and enhanced status code as they stand together in a reply. */
export interface Codes {
  readonly replyCode: string | null;
  readonly status: string | null;
  /** Where the codes begin in the text; -1 if there are none. */
  readonly at: number;
}

// Reply codes in use (RFC 5321 and what servers really send); other numbers between 400 and 599 are amounts.
const REPLY_CODE = /(?:4[2-5]\d|471|50[0-4]|51[0-7]|52\d|5[3-7]\d)/g;
const STATUS_CODE = /[245]\.\d{1,3}\.\d{1,3}/g;
const BEFORE_REPLY = /[\s:;'"(<>#[,|=?*_`-]/;
const AFTER_REPLY = /[\s:;'"<>,)\]*_`-]/;
const UNIT_AFTER = /^\d{3} (?:mb|kb|gb|bytes|hours|days|min|sec|messages|recipients|attempts)/i;
const VERSION_BEFORE = /version:? $/i;
const NO_CODES: Codes = { replyCode: null, status: null, at: -1 };

interface Found {
  readonly code: string;
  readonly at: number;
}

function statuses(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(STATUS_CODE)) {
    const before = text[match.index - 1] ?? ' ';
    const after = text[match.index + match[0].length] ?? ' ';
    // Addresses and versions: 192.0.2.5, v5.1.2, 5.5.2653.19
    const digitsGoOn = after === '.' && /\d/.test(text[match.index + match[0].length + 1] ?? '');
    if (/[\w.@/]/.test(before) || /[\w@]/.test(after) || digitsGoOn) continue;
    if (!VERSION_BEFORE.test(text.slice(Math.max(0, match.index - 9), match.index)))
      found.push({ code: match[0], at: match.index });
  }
  return found;
}

function replies(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(REPLY_CODE)) {
    const before = text[match.index - 1] ?? ' ';
    const after = text[match.index + 3] ?? ' ';
    if (!BEFORE_REPLY.test(before) || !AFTER_REPLY.test(after)) continue;
    // A dash after a word belongs to an identifier: `eop-550-x`.
    if (before === '-' && /\w/.test(text[match.index - 2] ?? '')) continue;
    if (UNIT_AFTER.test(text.slice(match.index, match.index + 16))) continue;
    found.push({ code: match[0], at: match.index });
  }
  return found;
}

/** The first reply code that a status follows at once, else the first of each. */
function firstPair(text: string): Codes {
  const status = statuses(text);
  const reply = replies(text);
  for (const { code, at } of reply) {
    const near = status.find((one) => one.at > at && one.at <= at + 6);
    if (near) return { replyCode: code, status: near.code, at };
  }
  const [first] = reply;
  const [alone] = status;
  if (!first && !alone) return NO_CODES;
  return {
    replyCode: first?.code ?? null,
    status: alone?.code ?? null,
    at: Math.min(first?.at ?? Number.MAX_SAFE_INTEGER, alone?.at ?? Number.MAX_SAFE_INTEGER),
  };
}

/**
 * Codes of a reply. Where a relay wraps the reply of another server (`550 5.7.23 … -> 550 5.1.1 …`,
 * `554 5.4.7 expired <421 4.4.2 …>`) the inner one counts.
 */
export function codesIn(text: string): Codes {
  const inner = innerReply(text);
  if (inner > 0) {
    const codes = firstPair(text.slice(inner));
    if (codes.at >= 0)
      return { ...codes, status: codes.status ?? firstPair(text.slice(0, inner)).status, at: codes.at + inner };
  }
  return firstPair(text);
}

const AFTER_ARROW = /^-> ?['"]?[45]\d\d[ -]/;
const IN_BRACKET = /^<[45]\d\d[ -]/;
const EXPIRED = /expired/i;
/** A wrapped reply follows the word closely. */
const EXPIRED_CHARS = 160;

/** Where the reply of another server begins inside of this one; -1 if there is none. */
function innerReply(text: string): number {
  for (let at = text.lastIndexOf('->'); at >= 0; at = at > 0 ? text.lastIndexOf('->', at - 1) : -1) {
    if (AFTER_ARROW.test(text.slice(at, at + 8))) return at;
  }
  const expired = text.includes('<') ? text.search(EXPIRED) : -1;
  const bracket = expired < 0 ? -1 : text.indexOf('<', expired);
  return bracket >= 0 && bracket < expired + EXPIRED_CHARS && IN_BRACKET.test(text.slice(bracket, bracket + 5))
    ? bracket
    : -1;
}
