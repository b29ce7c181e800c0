import { limits } from '../limits';
import type { DeliveryAction, Recipient } from './bounce';
import { codesIn } from './codes';
import type { Draft } from './draft';
import { canonicalIp, ipsIn, rejectedIpIn } from './ip';
import { type Reply, splitReply } from './reply';

/** How much a sentence looks like the refusing server's own reply. */
function weight(sentence: string): number {
  const { replyCode, status } = codesIn(sentence);
  return (replyCode ? 2 : 0) + (status ? 1 : 0);
}

/** The likeliest reply: the one with most codes, the earliest among equals. */
function bestReply(replies: readonly string[]): Reply | null {
  let best: string | undefined;
  let most = -1;
  for (const sentence of replies) {
    const now = weight(sentence.slice(0, limits.lineChars));
    if (now > most) {
      best = sentence;
      most = now;
    }
  }
  return best === undefined ? null : splitReply(best.slice(0, limits.lineChars));
}

/** Remote-MTA may hold an address, a port or a greeting besides the name. */
function hostOf(value: string | null): { host: string | null; ip: string | null } {
  if (!value) return { host: null, ip: null };
  const word = value.split(/[\s([;,]/, 1)[0]?.replace(/\.+$/, '') ?? '';
  const ip = canonicalIp(word) ?? ipsIn(value)[0]?.ip ?? null;
  return { host: word.includes('.') && !canonicalIp(word) && /^[\w.-]{3,255}$/.test(word) ? word : null, ip };
}

/** Takes a draft's codes, hosts and refused address out of its likeliest reply. */
export function finish(draft: Draft, action: DeliveryAction | null): Recipient {
  const reply = bestReply(draft.replies);
  const named = hostOf(draft.remoteHost);
  const remoteIp = reply?.remoteIp ?? named.ip;
  const diagnostic = reply?.diagnostic ?? null;
  return {
    address: draft.address,
    action: draft.action ?? action,
    replyCode: reply?.codes.replyCode ?? null,
    status: reply?.codes.status ?? draft.status,
    diagnostic,
    remoteHost: named.host ?? reply?.remoteHost ?? null,
    remoteIp,
    rejectedIp: diagnostic === null ? null : rejectedIpIn(diagnostic, remoteIp),
  };
}
