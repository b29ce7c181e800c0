import type { Recipient } from '../../core/read/bounce';
import type { Answer } from './answers';
import { agrees } from './causes';
import type { Corpus, TrueBounce, TrueRecipient } from './corpus';
import { otherRecipientsInText, wrongCauses, wrongRecipients } from './labels';

export const measures = [
  'detected',
  'failed or delayed',
  'recipients found',
  'recipients precise',
  'status',
  'reply code',
  'cause',
  'fragments: recipient',
  'fragments: status',
  'fragments: reply code',
] as const;
export type Measure = (typeof measures)[number];

interface Share {
  right: number;
  of: number;
  readonly share: number;
  readonly misses: string[];
}
export interface Figures {
  readonly shares: Readonly<Record<Measure, Share>>;
  /** Negatives read as failed, delayed or delivered, by kind: [taken, all]. */
  readonly negatives: ReadonlyMap<string, readonly [number, number]>;
  readonly negativeMisses: readonly string[];
  readonly plainTakenForBounce: number;
}

class Tally implements Share {
  right = 0;
  of = 0;
  readonly misses: string[] = [];
  get share(): number {
    return this.of === 0 ? 1 : this.right / this.of;
  }
  add(ok: boolean, miss: string): void {
    this.of++;
    if (ok) this.right++;
    else this.misses.push(miss);
  }
}

const isReport = (answer: Answer | undefined) =>
  answer !== undefined && ['failed', 'delayed', 'delivered'].includes(answer.bounce.kind);
const lower = (text: string | null) => text?.toLowerCase() ?? '';
const isFor = (truth: TrueRecipient, { address }: Recipient) =>
  address !== null && [lower(truth.recipient), lower(truth.alias)].includes(lower(address));

/** The corpus calls whatever expired "delayed"; the report's own Action field, where there is one, tells better. */
function kindsAllowed(truth: TrueBounce): readonly string[] {
  const actions = truth.dsn.map(({ action }) => action?.toLowerCase());
  if (actions.includes('failed')) return ['failed'];
  if (actions.includes('delayed')) return ['delayed'];
  if (truth.kind === 'success') return ['delivered'];
  if (
    truth.kind === 'delay' ||
    truth.recipients.some(({ reason, status }) => reason === 'expired' || status.startsWith('4'))
  )
    return ['failed', 'delayed'];
  return ['failed'];
}

type Shares = Record<Measure, Tally>;

function scoreRecipients(shares: Shares, truth: TrueBounce, answer: Answer, origin: 'source' | 'text'): void {
  const { recipients } = answer.bounce;
  const known = truth.recipients.filter(({ recipient }) => recipient !== '');
  const comparable = !(truth.id in wrongRecipients || (origin === 'text' && truth.id in otherRecipientsInText));
  for (const one of known) {
    const at = recipients.findIndex((other) => isFor(one, other));
    const ours = recipients[at];
    const seen = (what: keyof TrueRecipient['visible']) => origin === 'source' || one.visible[what];
    if (comparable && seen('recipient'))
      shares['recipients found'].add(
        ours !== undefined,
        `${truth.id}: ${one.recipient} not among ${recipients.map(({ address }) => address)}`,
      );
    const match = ours ?? (truth.recipients.length === 1 && recipients.length === 1 ? recipients[0] : undefined);
    if (!match) continue;
    if (one.status && !one.status_derived && seen('status'))
      shares.status.add(
        match.status === one.status,
        `${truth.id}: ${one.status} read as ${match.status}: ${match.diagnostic}`,
      );
    if (one.replycode && seen('replycode'))
      shares['reply code'].add(
        match.replyCode === one.replycode,
        `${truth.id}: ${one.replycode} read as ${match.replyCode}: ${match.diagnostic}`,
      );
    const cause = answer.causes[recipients.indexOf(match)];
    const agreement = cause === undefined ? undefined : agrees(one.reason, cause);
    if (agreement !== undefined && !(truth.id in wrongCauses))
      shares.cause.add(agreement, `${truth.id}: ${one.reason} read as ${cause}: ${match.status} ${match.diagnostic}`);
  }
  if (!comparable || known.length === 0 || known.length < truth.recipients.length) return;
  for (const ours of recipients) {
    if (ours.address !== null)
      shares['recipients precise'].add(
        known.some((one) => isFor(one, ours)),
        `${truth.id}: ${ours.address} is none of ${known.map(({ recipient }) => recipient)}`,
      );
  }
}

function scoreFragments(shares: Shares, corpus: Corpus, answers: ReadonlyMap<string, Answer>): void {
  for (const { id, recipient, status, replycode } of corpus.fragments) {
    const ours = answers.get(id)?.bounce.recipients ?? [];
    const match = ours.find(({ address }) => lower(address) === lower(recipient)) ?? ours[0];
    if (recipient)
      shares['fragments: recipient'].add(
        lower(match?.address ?? null) === lower(recipient),
        `${id}: ${recipient} read as ${match?.address}`,
      );
    if (status) shares['fragments: status'].add(match?.status === status, `${id}: ${status} read as ${match?.status}`);
    if (replycode)
      shares['fragments: reply code'].add(
        match?.replyCode === replycode,
        `${id}: ${replycode} read as ${match?.replyCode}`,
      );
  }
}

/** Compares all answers with the truth. */
export function scoreAll(corpus: Corpus, answers: ReadonlyMap<string, Answer>, origin: 'source' | 'text'): Figures {
  const shares = Object.fromEntries(measures.map((name) => [name, new Tally()])) as Shares;
  for (const truth of corpus.bounces) {
    const answer = answers.get(truth.id);
    shares.detected.add(isReport(answer), `${truth.id} (${truth.mta}): ${answer?.bounce.kind} ${answer?.bounce.signs}`);
    if (!answer || !isReport(answer)) continue;
    const { kind } = answer.bounce;
    shares['failed or delayed'].add(
      kindsAllowed(truth).includes(kind),
      `${truth.id}: ${kindsAllowed(truth)} read as ${kind}`,
    );
    scoreRecipients(shares, truth, answer, origin);
  }
  if (origin === 'text') scoreFragments(shares, corpus, answers);
  const negatives = new Map<string, readonly [number, number]>();
  const negativeMisses: string[] = [];
  for (const { id, kind } of corpus.negatives) {
    const answer = answers.get(id);
    const taken = isReport(answer) || answer?.bounce.kind === 'imitation';
    const [before, all] = negatives.get(kind) ?? [0, 0];
    negatives.set(kind, [before + (taken ? 1 : 0), all + 1]);
    if (taken) negativeMisses.push(`${id} (${kind}): ${answer?.bounce.kind} ${answer?.bounce.signs}`);
  }
  const plain = ['ordinary', 'newsletter-or-list', 'spam'].reduce(
    (sum, kind) => sum + (negatives.get(kind)?.[0] ?? 0),
    0,
  );
  return { shares, negatives, negativeMisses, plainTakenForBounce: plain };
}
