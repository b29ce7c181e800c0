import { limits } from '../../limits';

/** HTML as a reader sees it, and the addresses its links go to. */
export interface HtmlText {
  readonly text: string;
  readonly links: readonly string[];
}

const BLOCKS = new Set(
  'address article blockquote br center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody title tr ul'.split(
    ' ',
  ),
);
const HIDDEN = new Set(['script', 'style', 'head', 'template', 'noscript', 'svg']);
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  copy: '©',
  reg: '®',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  ocirc: 'ô',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  atilde: 'ã',
  otilde: 'õ',
  aring: 'å',
  aelig: 'æ',
  oslash: 'ø',
  Aring: 'Å',
  AElig: 'Æ',
  Oslash: 'Ø',
  bull: '•',
};
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));?/gi;
const HREF = /\bhref\s?=\s?["']?(https?:\/\/[^\s"'>]{1,2000})/i;

// Servers that put `<user@example.com>` into HTML as it stands: no tag has an @ in its name.
const ADDRESS = /^[^\s<>@"'=/]{1,64}@[^\s<>@]{1,255}>/;
const ADDRESS_CHARS = 322;

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return NAMED[name] ?? whole;
    const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
  });
}

/** Turns HTML into lines of text in one pass; no tree, no scripts, nothing fetched. */
export function htmlToText(html: string): HtmlText {
  const out: string[] = [];
  const links: string[] = [];
  let preformatted = 0;
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const end = open < 0 ? html.length : open;
    if (end > at)
      out.push(
        decodeEntities(
          preformatted ? html.slice(at, end).replaceAll(' ', '\u00a0') : html.slice(at, end).replace(/\s+/g, ' '),
        ),
      );
    if (open < 0) break;
    if (html.startsWith('<!--', open)) {
      const close = html.indexOf('-->', open + 4);
      at = close < 0 ? html.length : close + 3;
      continue;
    }
    const name = /^\/?[a-z][a-z0-9]{0,15}/i.exec(html.slice(open + 1, open + 18))?.[0].toLowerCase();
    const isText = name
      ? ADDRESS.test(html.slice(open + 1, open + ADDRESS_CHARS))
      : html[open + 1] !== '!' && html[open + 1] !== '?';
    if (isText) {
      out.push('<');
      at = open + 1;
      continue;
    }
    const close = html.indexOf('>', open);
    at = close < 0 ? html.length : close + 1;
    if (!name) continue;
    if (HIDDEN.has(name)) {
      const hidden = endOf(html, name, at);
      at = hidden;
      continue;
    }
    const bare = name.replace('/', '');
    if (bare === 'pre') preformatted = name === 'pre' ? 1 : 0;
    if (BLOCKS.has(bare)) out.push('\n');
    // Cells of one row stay on one line, as a browser copies them.
    else if (name === '/td' || name === '/th') out.push('\t');
    else if (name === 'a' && links.length < limits.links) {
      const href = HREF.exec(html.slice(open, at))?.[1];
      if (href) links.push(href);
    }
  }
  return { text: tidy(out.join('')), links };
}

function endOf(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) {
      const close = html.indexOf('>', at);
      return close < 0 ? html.length : close + 1;
    }
  }
  // A head or style that is never closed: what follows may still be the message.
  return name === 'head' ? from : html.length;
}

/** Lines without blanks at their ends, at most one empty line between two. */
function tidy(text: string): string {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const end = line.trimEnd();
    const trimmed = end.slice(end.search(/[^ \r]/));
    if (trimmed || lines.at(-1)) lines.push(trimmed);
  }
  return lines.join('\n').trim();
}
