import type { FromLookUp, LookUpRefusal } from '../../core/lookup/ask';
import type { CheckStart, Finding } from '../../core/lookup/finding';

/** How a look-up stands. `cut`: the browser ended the background in the middle; what had come by then stays. */
export interface Run {
  readonly phase: 'idle' | 'running' | 'done' | 'stopped' | 'cut' | 'refused';
  readonly refusal: LookUpRefusal | null;
  readonly plan: readonly CheckStart[];
  /** In the order in which they came. */
  readonly findings: readonly Finding[];
}

export const idle: Run = { phase: 'idle', refusal: null, plan: [], findings: [] };
export const begun: Run = { ...idle, phase: 'running' };

const isSame = (one: CheckStart, other: CheckStart) => one.check === other.check && one.about === other.about;

/** A run after one more message. A finding that comes again takes the place of the first. */
export function told(run: Run, message: FromLookUp): Run {
  switch (message.type) {
    case 'plan':
      return { ...run, plan: message.checks };
    case 'found':
      return { ...run, findings: withFinding(run.findings, message.finding) };
    case 'refused':
      return { ...run, phase: 'refused', refusal: message.why };
    case 'done':
      return { ...run, phase: 'done' };
  }
}

export function withFinding(findings: readonly Finding[], finding: Finding): readonly Finding[] {
  return [...findings.filter((one) => !isSame(one, finding)), finding];
}

/** Checks that have no answer yet, as they were planned. */
export function pendingOf({ plan, findings }: Run): readonly CheckStart[] {
  return plan.filter((check) => !findings.some((finding) => isSame(check, finding)));
}

/** Whether nothing at all got through: a network or a blocker that stops the resolver. */
export function isBlocked({ phase, findings }: Run): boolean {
  const isOut = ({ says }: Finding) => says.length > 0 && says.every(({ id }) => blockedBy.has(id));
  return phase === 'done' && findings.length > 0 && findings.every(isOut);
}

/** What a network says that lets no question through, drops each without a word, or puts a page of its own in the resolver's place. */
const blockedBy: ReadonlySet<string> = new Set([
  'failed.unreachable',
  'failed.no-answer',
  'failed.not-dns',
  'failed.http',
]);
