import { addressesIn, findAddress } from './address';

/** A line that begins with the address of a recipient. */
export interface RecipientLine {
  readonly address: string;
  readonly aliases: readonly string[];
  /** What the line says after the address. */
  readonly rest: string;
  readonly indent: number;
}

const DECORATION =
  /^(?:[*•·–-] ?|->|>>> ?|\[status: error, address: |recipient ?: |addressed to: |recipient address: |delivery failed: |failed recipient: |user: )\s{0,4}/i;
const ALSO =
  /^\(?(?:expanded from|was addressed to|ultimately generated from|generated (?:from|by)|originally addressed to|reason)\b/i;
// Whatever stands in angle brackets at the start of a line: quoted local parts, damaged domains.
const BRACKETED = /^<((?:"[^"<>\n]{1,64}"|[^\s<>@"]{1,64})@[^\s<>@]{1,255})>(?=\s?(?:$|[:;.,([-]|\S))/;
const LOCAL_NAME = /^<([^\s<>@"]{1,64})>(?= ?[:(])/;
// After the bare address: a reply, a reason in brackets, a date. Anything else is a sentence that begins with an address.
const REASON_AFTER =
  /^(?:[:;.,([<"|-]|on (?:\w{3},|\d)|delivery |invalid |was |is |has |does |could |failed|user|unknown|mailbox|not |no |\d{3}[ -]|#\d|rejected|bounced|undeliverable|的|$)/i;

/** Reads a line as `address: reply` or as an address alone; undefined if it does not begin with one. */
export function readRecipientLine(line: string): RecipientLine | undefined {
  const bare = line.trimStart();
  const indent = line.length - bare.length;
  let text = bare;
  for (let round = 0; round < 2; round++) text = text.replace(DECORATION, '');
  const local = LOCAL_NAME.exec(text);
  if (local?.[1]) return withRest(local[1], text.slice(local[0].length), indent);
  const bracketed = BRACKETED.exec(text);
  if (bracketed?.[1]) return withRest(bracketed[1], text.slice(bracketed[0].length), indent);
  const found = findAddress(text.slice(0, 512));
  if (!found) return undefined;
  const before = text.slice(0, found.start);
  if (before !== '' && !/^[<"'“(]{1,2}$/.test(before)) return undefined;
  let after = text.slice(found.end);
  if (before.endsWith('<') && !after.startsWith('>')) return undefined;
  after = after.replace(/^[>"'”)]{0,2}\s{0,4}/, '');
  return REASON_AFTER.test(after) ? withRest(found.address, after, indent) : undefined;
}

function withRest(address: string, after: string, indent: number): RecipientLine {
  let rest = after.trim();
  const aliases: string[] = [];
  // `a@x<mailto:a@x>`, `a@x (a@x)`, `a@x (expanded from <b@x>)`
  for (let round = 0; round < 2 && /^[<([]/.test(rest); round++) {
    const close = rest.search(/[>)\]]/);
    const inside = rest.slice(1, close < 0 ? rest.length : close + 1);
    const same = findAddress(inside)?.address.toLowerCase() === address.toLowerCase();
    if (ALSO.test(inside)) aliases.push(...addressesIn(inside).map((found) => found.address));
    else if (!(inside.startsWith('mailto:') || (same && inside.length < address.length + 4))) break;
    if (close < 0) {
      rest = '';
      break;
    }
    rest = rest
      .slice(close + 1)
      .replace(/^[>)]{1,2}/, '')
      .trim();
  }
  rest = rest.replace(/^on (?:\w{3}, )?[\d/]{1,10}[\w\s:,+/-]{0,40}$/, '').replace(/^(?:\.\.\.|[:;-])\s{0,4}/, '');
  return { address, aliases, rest: rest.trim(), indent };
}

const LONE_NAME = /^\s{1,12}([A-Za-z0-9][\w.+-]{1,63})(?:$|\s{2,}(\S.{0,998})| "(.{1,998}))/;

/** An indented name without domain; only where the line before announces a recipient. */
export function readLoneName(line: string): RecipientLine | undefined {
  const [, address, spaced, quoted] = LONE_NAME.exec(line) ?? [];
  if (!address) return undefined;
  return { address, aliases: [], rest: (spaced ?? quoted ?? '').trim(), indent: line.length - line.trimStart().length };
}
