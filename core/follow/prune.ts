import type { CaseRecord } from './case';
import { inOrder } from './standing';

const isClosed = ({ events }: CaseRecord) => inOrder(events).at(-1)?.type === 'delivered';
const lastAt = ({ events }: CaseRecord) => inOrder(events).at(-1)?.at ?? 0;

/** Ids of closed cases, the one that is closed for longest first: what may go where there is no more room. */
export function expendable(cases: ReadonlyMap<string, CaseRecord>): string[] {
  return [...cases]
    .filter(([, record]) => isClosed(record))
    .sort(([, one], [, other]) => lastAt(one) - lastAt(other))
    .map(([id]) => id);
}
