import ipaddr from 'ipaddr.js';

/** An address found in a text, in canonical form. */
export interface FoundIp {
  readonly ip: string;
  readonly start: number;
  readonly end: number;
}

// Four decimal numbers without leading zeros.
const FOUR_NUMBERS = /^(?:0|[1-9]\d{0,2})(?:\.(?:0|[1-9]\d{0,2})){3}$/;
const CANDIDATE = /[0-9a-fA-F:.]{3,45}/g;
// What stands before the sender's address in refusals, close by.
const BEFORE =
  /(?:sending ip|banned sender|sender ip|source ip|client ip|connecting ip|remote ip|your ip|ip address|ip addresses|\bips?|ip[:=]|messages? from|client host|mail from|connections? from|email from|traffic from|mail server|sending server|sending mta|host|client|server|from|query\/ip\/|lookup\?(?:ip=)?|[?&]ip=|[?&]a=|[?&]q=|removal\/?\?ip=|for|address|again later from)[\s:=]{0,3}[[('"<]{0,2}$/i;
// What stands after it, close by.
const AFTER =
  /^[\])'">]{0,2}[\s,:;-]{0,3}(?:is |was |are |has been |has |have |does |did |in |on |not |no |rejected|blocked|listed|banned|found|temporarily|weren't|exceed|sent|reverse|ptr|spf|=|dnsbl|listed)/i;
const REFUSAL =
  /block|list|ban|den(?:ied|y)|reputation|spam|reject|rate|limit|reverse|ptr|rdns|spf|authenticat|not allowed|not permitted|refus|throttl|too many|busy|abuse|unusual|unsolicited|policy|poor|dns|suspicious|authorized|relay|greylist|grey list|accept|weren't sent|not sent|defer|unfortunately/i;

/** Every IPv4 or IPv6 address of a text. Version numbers and times are none: they do not parse. */
export function ipsIn(whole: string): FoundIp[] {
  const found: FoundIp[] = [];
  // `[IPv6:2001:db8::1]`: the tag must not be taken for a group (RFC 5321, 4.1.3); offsets stay.
  const text = whole.replace(/IPv6:/gi, '     ');
  for (const match of text.matchAll(CANDIDATE)) {
    const trimmed = withoutTail(match[0]);
    const before = text[match.index - 1] ?? ' ';
    if (/[\w@-]/.test(before)) continue;
    if (/[\w-]/.test(text[match.index + trimmed.length] ?? ' ')) continue;
    const ip = canonicalIp(trimmed);
    if (ip) found.push({ ip, start: match.index, end: match.index + trimmed.length });
  }
  return found;
}

/** A candidate without the full stop or colon of the sentence around it. */
function withoutTail(candidate: string): string {
  let end = candidate.length;
  while (end > 0 && (candidate[end - 1] === '.' || candidate[end - 1] === ':')) end--;
  return candidate.slice(0, end);
}

/** RFC 5952 form of IPv6, plain form of IPv4; null if it is no address. */
export function canonicalIp(text: string): string | null {
  if (FOUR_NUMBERS.test(text)) return text.split('.').every((number) => Number(number) <= 255) ? text : null;
  if (!text.includes(':') || text.length < 4 || !ipaddr.IPv6.isValid(text)) return null;
  const address = ipaddr.IPv6.parse(text);
  return address.isIPv4MappedAddress() ? address.toIPv4Address().toString() : address.toRFC5952String();
}

/**
 * The sender's address that a reply says it refuses. Only the refusing server's own words are looked at; its own
 * address, and the 127.x.x.x answers of block lists, are never taken.
 */
export function rejectedIpIn(reply: string, remoteIp: string | null): string | null {
  if (!REFUSAL.test(reply)) return null;
  for (const { ip, start, end } of ipsIn(reply)) {
    if (ip === remoteIp || ip.startsWith('127.') || ip.startsWith('0.')) continue;
    if (BEFORE.test(reply.slice(Math.max(0, start - 40), start)) || AFTER.test(reply.slice(end, end + 24))) return ip;
  }
  return null;
}
