import type { Recipient } from './bounce';
import { codesIn } from './codes';
import { type Draft, draft } from './draft';
import type { Report } from './report';

/** What only Exchange writes before a reply; such a reply needs no code. */
const QUOTED_REPLY = /remote server returned '/i;

/** A pasted line of a log, or a report that names no recipient, is read all the same. */
export function lonelyReply({ lines }: Report): Draft[] {
  const text = lines.join(' ');
  if (codesIn(text).at >= 0) return [draft(null, [text])];
  const quoted = QUOTED_REPLY.exec(text);
  if (!quoted) return [];
  return [draft(null, [text.slice(quoted.index + quoted[0].length).replace(/'\s?$/, '')])];
}

/**
 * Whether a piece of text says that mail was refused. Numbers and versions stand in any text: without an address and a
 * status a number counts only where a reply begins.
 */
export function isRefused({ address, replyCode, status, diagnostic }: Recipient, { lines, folded }: Report): boolean {
  if (QUOTED_REPLY.test(folded)) return true;
  if (address !== null) return replyCode !== null || status !== null;
  if (status !== null) return !status.startsWith('2');
  if (replyCode === null) return false;
  return (diagnostic?.startsWith(replyCode) ?? false) || lines.some((line) => line.trimStart().startsWith(replyCode));
}
