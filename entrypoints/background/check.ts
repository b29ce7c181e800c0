import type { Runtime } from 'webextension-polyfill';
import { ranges } from '../../catalog/ip-ranges';
import type { CaseEntry, CheckAnswer } from '../../core/explanation';
import { checkIp } from '../../core/ip/check';
import { askableDomain } from '../../core/lookup/askable';
import { getCases, isFollowed } from './follow';

/** Mail address, as people paste it: what counts is the domain behind the last @. */
const MAILBOX = /^\S{1,128}@([^\s@]{1,255})$/;
const DECORATION = /^[<("'[]+|[>)"'\],;.]+$/g;

/** Cases of an address that the user follows up. */
async function casesOf(ip: string, sender: Runtime.MessageSender): Promise<readonly CaseEntry[]> {
  if (!(await isFollowed(null, sender))) return [];
  const { cases } = await getCases();
  return cases.filter(({ subject }) => subject.of === 'ip' && subject.name === ip);
}

/** The domain that somebody typed, alone or behind an @; null where it is none that the DNS could know. */
function domainIn(text: string): string | null {
  const bare = text.trim().replace(DECORATION, '');
  const name = MAILBOX.exec(bare)?.[1] ?? bare;
  const domain = name.includes('.') ? askableDomain(name) : null;
  return domain?.state === 'ok' ? domain.domain : null;
}

/** What is known of an address or a domain without asking anybody. */
export async function check(text: string, sender: Runtime.MessageSender): Promise<CheckAnswer> {
  const answer = checkIp(text, ranges);
  if (answer.ip) return { ...answer, domain: null, cases: await casesOf(answer.ip, sender) };
  const domain = answer.state === 'hostname' || answer.state === 'not-an-ip' ? domainIn(text) : null;
  // A name that only a private network knows is none that anybody could look up.
  const state = answer.state === 'hostname' ? 'not-an-ip' : answer.state;
  return { ...answer, state: domain ? 'hostname' : state, domain, cases: [] };
}
