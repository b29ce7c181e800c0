import ipaddr from 'ipaddr.js';
import type { ExplainedRecipient } from '../../core/explanation';
import type { Message } from '../../core/read/message';
import { htmlToText } from '../../core/read/mime/html';

const INVISIBLE = /\p{Cf}/gu;

/** Letters and digits with the few signs that addresses and codes consist of: wrapping and markup do not count. */
const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}@.:]/gu, '');

/** Everything a message says, decoded; JSON notices and HTML fragments also without their escapes. */
function wordsOf({ subject, from, text, headers, parts }: Message): string {
  const said = [subject ?? '', from ?? '', text, ...headers.map(({ value }) => value), ...parts.map((one) => one.text)];
  const unescaped = text.replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  // Invisible marks may stand anywhere, also within a code.
  return [...said, unescaped, htmlToText(text).text].join('\n').replace(INVISIBLE, '');
}

const isSameIp = (word: string, ip: string) => {
  const trimmed = word.replace(/^ipv6:/i, '').replace(/[.:]+$/, '');
  return ipaddr.isValid(trimmed) && ipaddr.process(trimmed).toString() === ipaddr.process(ip).toString();
};

const WORD = /[\p{L}\p{N}]+/gu;
// Codes count where they stand alone; a diagnostic may be cut off within its last word.
const CODE = /(?<!\d)\d{3}(?!\d)|(?<!\d)[245]\.\d{1,3}\.\d{1,3}/g;

/** What the answer names and the message does not: addresses, codes, IPs, words of the reply. */
export function inventedIn(message: Message, recipients: readonly ExplainedRecipient[]): string[] {
  const words = wordsOf(message);
  const hay = bare(words);
  const codes = new Set(words.match(CODE) ?? []);
  const plain = new Set(words.match(WORD) ?? []);
  // The tag of an address literal (RFC 5321, 4.1.3) may stick to a number.
  const ips = new Set(
    (words.replace(/ipv6:/gi, ' ').match(/[0-9a-f:.]{3,60}/gi) ?? []).filter((word) => /[:.]/.test(word)),
  );
  const hasIp = (ip: string) => hay.includes(ip) || [...ips].some((word) => isSameIp(word, ip));
  return recipients.flatMap(({ address, replyCode, status, diagnostic, remoteHost, remoteIp, rejectedIp }) => [
    ...[address, remoteHost].filter((word) => word !== null && !hay.includes(bare(word))),
    ...[replyCode, status].filter((code) => code !== null && !codes.has(code)),
    ...[remoteIp, rejectedIp].filter((ip) => ip !== null && !hasIp(ip)),
    ...(diagnostic?.replace(INVISIBLE, '').match(WORD) ?? []).slice(0, -1).filter((word) => !plain.has(word)),
  ]) as string[];
}
