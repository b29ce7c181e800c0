import type { DnsFailure } from '../../../core/lookup/dns';

/** Why a task was ended before it was done: by whom it was asked for, or by the clock. */
export type Ended = Extract<DnsFailure, 'stopped' | 'no-answer'>;

/** Why a signal was given. */
export const endedBy = ({ reason }: AbortSignal): Ended => (reason === 'stopped' ? 'stopped' : 'no-answer');

/** Runs a task with a signal that is given when the time (milliseconds) is over, or with the outer one. */
export async function within<Value>(
  ms: number,
  outer: AbortSignal,
  task: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const over = new AbortController();
  const timer = setTimeout(() => over.abort('no-answer' satisfies Ended), ms);
  try {
    return await task(AbortSignal.any([outer, over.signal]));
  } finally {
    clearTimeout(timer);
  }
}
