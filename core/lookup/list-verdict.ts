import type { ListReason } from '../../catalog/schema';
import { limits } from '../limits';
import { failed } from './failed';
import type { Light, Saying } from './finding';
import type { Listing } from './listing';

const because: Readonly<Record<ListReason, `list.because-${ListReason}`>> = {
  spam: 'list.because-spam',
  reputation: 'list.because-reputation',
  exploited: 'list.because-exploited',
  attacks: 'list.because-attacks',
  proxy: 'list.because-proxy',
  'end-user': 'list.because-end-user',
  'no-reverse-name': 'list.because-no-reverse-name',
  network: 'list.because-network',
  hijacked: 'list.because-hijacked',
  'botnet-controller': 'list.because-botnet-controller',
  backscatter: 'list.because-backscatter',
  unallocated: 'list.because-unallocated',
  phishing: 'list.because-phishing',
  malware: 'list.because-malware',
  abused: 'list.because-abused',
};

const verdicts = [
  'list.listed',
  'list.allowed',
  'list.neutral',
  'list.not-listed',
  'list.refused',
  'list.rewritten',
  'list.strange',
  'list.lists-everybody',
  'list.dead',
  'list.control-failed',
] as const;
export const listSayings = [...verdicts, ...Object.values(because)] as const;

/** A list's answers about the address and about the two entries that show whether it works (RFC 5782, 5). */
export interface Answers {
  readonly own: Listing;
  readonly mustBe: Listing;
  readonly mustNotBe: Listing;
}

/** Why an answer is worth nothing, or null. Order matters: a refusal explains an answer that is missing. */
function distrust(name: string, { own, mustBe, mustNotBe }: Answers): readonly Saying[] | null {
  const all = [own, mustBe, mustNotBe];
  const saying = (id: (typeof verdicts)[number], values: Saying['values'] = {}) => [
    { id, values: { name, ...values } },
  ];
  const refused = all.find(({ state }) => state === 'refused');
  if (refused?.state === 'refused') return saying('list.refused', { code: refused.code });
  if (own.state === 'failed') return [failed(own.why, name)];
  // Where 127.0.0.1 is no code of the list, it may still be what its control entry answers with.
  const rewritten = [own, mustNotBe].find(({ state }) => state === 'rewritten') ?? mustBe;
  if (rewritten.state === 'rewritten' && (rewritten !== mustBe || !rewritten.ip.startsWith('127.')))
    return saying('list.rewritten', { ip: rewritten.ip });
  if (mustNotBe.state !== 'not-listed' && mustNotBe.state !== 'failed') return saying('list.lists-everybody');
  if (mustBe.state === 'not-listed') return saying('list.dead');
  const broken = [mustBe, mustNotBe].find(({ state }) => state === 'failed');
  if (broken?.state === 'failed') return [...saying('list.control-failed'), failed(broken.why, name)];
  return null;
}

export interface Verdict {
  readonly light: Light;
  readonly says: readonly Saying[];
}

/** What a list's answers come to. Nothing is known where they cannot be trusted. */
export function verdictOf(name: string, answers: Answers): Verdict {
  const says = distrust(name, answers);
  if (says) return { light: 'unknown', says };
  const { own } = answers;
  switch (own.state) {
    case 'listed': {
      const code = own.codes.slice(0, limits.foundRecords).join(', ');
      const reasons = own.reasons.map((reason) => ({ id: because[reason] }));
      return { light: 'bad', says: [{ id: 'list.listed', values: { name, code } }, ...reasons] };
    }
    case 'allowed':
      return { light: 'good', says: [{ id: 'list.allowed', values: { name, code: own.code } }] };
    case 'neutral':
      return { light: 'plain', says: [{ id: 'list.neutral', values: { name, code: own.code } }] };
    case 'strange':
      return { light: 'unknown', says: [{ id: 'list.strange', values: { name, code: own.code } }] };
    default:
      return { light: 'plain', says: [{ id: 'list.not-listed', values: { name } }] };
  }
}
