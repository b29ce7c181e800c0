import { useState } from 'preact/hooks';
import type { Fetching } from '../../components/explanation/full-report';
import type { FullReport, ReadResult } from '../../core/explanation';
import { askForReading } from '../shared/ask';

interface FullReports {
  readonly start: (offer: FullReport) => void;
  /** Where fetching stands for the message with a key. */
  readonly stateOf: (key: string) => Fetching;
}

/** `result` with the explanation of one message replaced by that of its full report. */
function replaced(result: ReadResult | null, key: string, full: ReadResult): ReadResult | null {
  const [explanation] = full.state === 'read' ? full.explanations : [];
  if (result?.state !== 'read' || !explanation) return result;
  return { ...result, explanations: result.explanations.map((one) => (one.report?.key === key ? explanation : one)) };
}

/** Fetches full reports, one at a time each, and puts them in the place of what the page showed. */
export function useFullReports(change: (step: (result: ReadResult | null) => ReadResult | null) => void): FullReports {
  const [states, setStates] = useState<Readonly<Record<string, Fetching>>>({});
  const set = (key: string, state: Fetching) => setStates((all) => ({ ...all, [key]: state }));
  const start = async ({ tab, key }: FullReport) => {
    set(key, 'busy');
    const full = await askForReading({ type: 'read-report', tab, key });
    change((result) => replaced(result, key, full));
    set(key, full.state === 'error' ? full.error : 'idle');
  };
  return { start: (offer) => void start(offer), stateOf: (key) => states[key] ?? 'idle' };
}
