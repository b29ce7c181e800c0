import { findAddress } from '../address';
import { type Draft, draft } from '../draft';
import { transcript } from '../format';
import type { Report } from '../report';
import { readTranscript } from '../transcript';

const FIELD = /^\s{0,8}(recipient address|original address|reason|diagnostic code|remote system) ?: ?(.{0,2000})$/i;

/** `@relay.example.com:a@inner` is a source route; the address is what follows the colon. */
function bare(value: string): string | null {
  const route = value.startsWith('@') ? value.slice(value.indexOf(':') + 1) : value;
  return findAddress(route)?.address ?? (/^\S{1,320}$/.test(route) ? route : null);
}

function readFields(report: Report): Draft[] {
  const drafts: { address: string | null; aliases: string[]; replies: string[]; remoteHost: string | null }[] = [];
  for (const line of report.lines) {
    const [, name = '', value = ''] = FIELD.exec(line) ?? [];
    const current = drafts.at(-1);
    if (name.toLowerCase() === 'recipient address')
      drafts.push({ address: bare(value), aliases: [], replies: [], remoteHost: null });
    else if (!current) continue;
    else if (name.toLowerCase() === 'original address') {
      // What the sender wrote; the other is the name inside the receiving system.
      if (current.address) current.aliases.push(current.address);
      current.address = bare(value);
    } else if (name.toLowerCase() === 'remote system') current.remoteHost = value.replace(/^[a-z]{2,10} ?; ?/i, '');
    else if (name) current.replies.push(value);
    else if (line.trim() && current.replies.length > 0 && /^\s{4}/.test(line))
      current.replies[current.replies.length - 1] += ` ${line.trim()}`;
  }
  return drafts.length > 0
    ? drafts.map(({ address, ...rest }) => draft(address, rest.replies, rest))
    : readTranscript(report);
}

/** Sun/Oracle Messaging Server and PMDF: labelled lines for each recipient. */
export const messagingServer = transcript(
  'messaging-server',
  ({ folded }) => folded.includes('recipient address:') && folded.includes('reason:'),
  readFields,
);
