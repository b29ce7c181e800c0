import type { Runtime } from 'webextension-polyfill';
import { ranges } from '../../catalog/ip-ranges';
import type { CaseEntry, CheckAnswer } from '../../core/explanation';
import { checkIp } from '../../core/ip/check';
import { limits } from '../../core/limits';
import { askableDomain } from '../../core/lookup/askable';
import { type FactsAnswer, type FactTexts, readFacts } from '../../core/lookup/facts';
import { getCases, isFollowed } from './follow';

/** What people type around a name: brackets, quotes, punctuation. */
const DECORATION = /["'<>()[\]{},;]/g;

/** Cases of an address that the user follows up. */
async function casesOf(ip: string, sender: Runtime.MessageSender): Promise<readonly CaseEntry[]> {
  if (!(await isFollowed(null, sender))) return [];
  const { cases } = await getCases();
  return cases.filter(({ subject }) => subject.of === 'ip' && subject.name === ip);
}

/** The first domain in a text, alone or behind an @; null where there is none that the DNS could know. */
function domainIn(text: string): string | null {
  for (const word of text.slice(0, limits.ipChars).split(/\s+/)) {
    const bare = word.replace(DECORATION, '');
    const name = bare.slice(bare.lastIndexOf('@') + 1);
    const domain = name.includes('.') ? askableDomain(name) : null;
    if (domain?.state === 'ok') return domain.domain;
  }
  return null;
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

/** What was typed beside a domain, read without asking anybody. */
export const checkFacts = ({ domain, ...texts }: FactTexts & { readonly domain: string }): FactsAnswer =>
  readFacts(domain, texts, ranges);
