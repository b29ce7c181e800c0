import { limits } from '../limits';
import type { DeliveryAction, Phase, Recipient } from './bounce';
import type { Draft } from './draft';
import { canonicalIp, ipsIn, rejectedIpIn } from './ip';
import { likeliestReply } from './likeliest';
import { phaseIn } from './phase';
import { splitReply } from './reply';

/** Remote-MTA may hold an address, a port or a greeting besides the name. */
function hostOf(value: string | null): { host: string | null; ip: string | null } {
  if (!value) return { host: null, ip: null };
  const word = value.split(/\.?(?:[\s([;,]|$)/, 1)[0] ?? '';
  const ip = canonicalIp(word) ?? ipsIn(value)[0]?.ip ?? null;
  return { host: word.includes('.') && !canonicalIp(word) && /^[\w.-]{3,255}$/.test(word) ? word : null, ip };
}

/** Takes a draft's codes, hosts and refused address out of its likeliest reply. */
export function finish(draft: Draft, action: DeliveryAction | null): Recipient {
  const sentence = likeliestReply(draft.replies);
  const reply = sentence === null ? null : splitReply(sentence);
  const named = hostOf(draft.remoteHost);
  const remoteIp = reply?.remoteIp ?? named.ip;
  const diagnostic = reply?.diagnostic ?? null;
  return {
    address: draft.address,
    action: draft.action ?? action,
    replyCode: reply?.codes.replyCode ?? acceptanceIn(diagnostic),
    status: reply?.codes.status ?? draft.status,
    diagnostic,
    remoteHost: named.host ?? reply?.remoteHost ?? null,
    remoteIp,
    rejectedIp: diagnostic === null ? null : rejectedIpIn(diagnostic, remoteIp),
    phase: draft.phase ?? phaseOf(draft, sentence),
  };
}

/** Reports of success quote the code with which the mail was taken. */
function acceptanceIn(diagnostic: string | null): string | null {
  return /^25[0-2](?=[ -])/.exec(diagnostic ?? '')?.[0] ?? null;
}

/** The reply's own sentence tells best; a record's diagnostic lacks the command that the prose has. */
function phaseOf({ replies }: Draft, sentence: string | null): Phase | null {
  const own = sentence === null ? null : phaseIn(sentence);
  for (const text of own ? [] : replies.slice(0, limits.blockLines)) {
    const phase = phaseIn(text.slice(0, limits.lineChars));
    if (phase) return phase;
  }
  return own;
}
