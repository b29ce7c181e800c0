import { limits } from '../limits';
import { type Codes, codesIn } from './codes';
import { canonicalIp, ipsIn } from './ip';
import { cutAt } from './lines';

/** A reporter's sentence, split into who refused and what was said. */
export interface Reply {
  readonly diagnostic: string | null;
  readonly codes: Codes;
  readonly remoteHost: string | null;
  readonly remoteIp: string | null;
}

// What reporters put before the words of the other server. The reply starts right after it.
const INTRODUCTION =
  /(?:said|says|reason|returned|server was|error was|message|reply|me|host|was|retuned|command|Error|Fehler|response|responded with failure)\s?[:;]?\s{0,2}['"(<]?$|[:;>\])'"(<,=-]\s{0,2}$|^[\s#<>*-]{0,6}$/i;
const IN_REPLY_TO = ' (in reply to ';
/** What follows it is the name of a command. */
const COMMAND_CHARS = 60;
const TYPE_PREFIX = /^(?:smtp|x-[a-z0-9-]{1,40}|dns|lmtp|unknown)\s?;\s?/i;
/** An arrow, a blank, a quote mark. */
const ARROW_CHARS = 4;
/** Replies are passed on once, seldom twice; longer chains are made up. */
const mostRelays = 3;
/** Longest name of a host (RFC 1035, 3.1) and what stands between it and its address. */
const HOST_CHARS = 264;
const LABEL_PREFIX =
  /^(?:[,;] |(?:technical details of (?:permanent|temporary) failure|reason|because|the response was): )/i;
const HOST = /^[A-Za-z0-9](?:[A-Za-z0-9_-]|\.(?=[A-Za-z0-9])){1,250}$/;
const HOST_AFTER = /\b(?:host|connect to|server at|talking to|by|transport rejected by)\s+([A-Za-z0-9][\w.-]{2,250})/i;
const IP_AFTER = /\b(?:host|connect to|server at|connected to|by)\s+([0-9a-fA-F.:]{7,45})/i;

/** One line without runs of blanks. */
function unwrap(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Where in the reporter's sentence the other server's words begin; `relays` is how often it may have been passed on. */
function startOfReply(text: string, codes: Codes, relays = mostRelays): number {
  if (codes.at < 0) return -1;
  // What a relay wraps around the quoted reply belongs to it: the quoted one may say less.
  const arrow = text.lastIndexOf('->', codes.at);
  const outer = relays > 0 && arrow > 0 && codes.at - arrow <= ARROW_CHARS ? codesIn(text.slice(0, arrow)) : null;
  if (outer && outer.at >= 0) return startOfReply(text.slice(0, arrow), outer, relays - 1);
  // `550-5.1.1 … 550 5.1.1 …`: the first line of a reply of several lines has the same code
  const first = codes.replyCode ? text.indexOf(`${codes.replyCode}-`) : -1;
  const at = first >= 0 && first < codes.at ? first : codes.at;
  return INTRODUCTION.test(text.slice(Math.max(0, at - 40), at)) ? at : -1;
}

const withoutDot = (host: string | undefined) => (host?.endsWith('.') ? host.slice(0, -1) : (host ?? null));

/** The word before an address in brackets: `mx.example.com [`. */
function lastWord(text: string): string {
  let end = text.length;
  while (end > 0 && '[(\'" .\t'.includes(text[end - 1] ?? '')) end--;
  let start = end;
  while (start > 0 && !' \t,;:<>"\'()[]'.includes(text[start - 1] ?? ' ')) start--;
  return text.slice(start, end);
}

function remoteOf(introduction: string): { remoteHost: string | null; remoteIp: string | null } {
  const [ip] = ipsIn(introduction);
  let remoteHost = withoutDot(HOST_AFTER.exec(introduction)?.[1]);
  if (ip) {
    const word = lastWord(introduction.slice(Math.max(0, ip.start - HOST_CHARS), ip.start));
    if (HOST.test(word) && word.includes('.')) remoteHost = word;
  }
  if (remoteHost && (!remoteHost.includes('.') || canonicalIp(remoteHost))) remoteHost = null;
  return { remoteHost, remoteIp: ip?.ip ?? canonicalIp(IP_AFTER.exec(introduction)?.[1] ?? '') };
}

/**
 * Takes a reporter's sentence about one recipient apart: `host mx.example.com[192.0.2.1] said: 550 5.1.1 … (in reply
 * to RCPT TO command)` and its kin. Without a reply in it the whole sentence is the diagnostic.
 */
export function splitReply(sentence: string): Reply {
  const whole = unwrap(sentence).replace(LABEL_PREFIX, '').replace(TYPE_PREFIX, '');
  const text = cutAt(whole, limits.diagnosticChars);
  const codes = codesIn(text);
  const start = startOfReply(text, codes);
  const introduction = start > 0 ? text.slice(0, start) : start < 0 ? text : '';
  let diagnostic = start > 0 ? text.slice(start) : text;
  const command = diagnostic.lastIndexOf(IN_REPLY_TO);
  if (command >= 0 && diagnostic.length - command < COMMAND_CHARS) diagnostic = diagnostic.slice(0, command);
  if (/['"]$/.test(introduction)) diagnostic = diagnostic.replace(/['"]\s?$/, '');
  if (introduction.endsWith('(')) diagnostic = diagnostic.replace(/\)$/, '');
  const remote = start === 0 ? { remoteHost: null, remoteIp: null } : remoteOf(introduction);
  return { diagnostic: diagnostic.trim() || null, codes, ...remote };
}
