import type { Answer } from './answers';
import type { Corpus, TrueBounce } from './corpus';
import { type Measure, scoreAll } from './score';

const columns: readonly (readonly [string, Measure])[] = [
  ['detected', 'detected'],
  ['kind', 'failed or delayed'],
  ['found', 'recipients found'],
  ['precise', 'recipients precise'],
  ['status', 'status'],
  ['code', 'reply code'],
  ['cause', 'cause'],
];

/** What a bounce is counted under: who wrote it, in which language, and whether Microsoft refused the mail. */
const groupings: readonly (readonly [string, (bounce: TrueBounce) => string])[] = [
  ['family', ({ mta }) => mta[0] ?? '(none named)'],
  ['language', ({ languages }) => languages.join('+') || '(none named)'],
  ['refused by', ({ microsoft_rejected }) => (microsoft_rejected ? 'Microsoft' : 'others')],
];

/** Prints the figures of one origin for each family and language, in percent, the largest first. */
export function printFamilies(corpus: Corpus, answers: ReadonlyMap<string, Answer>, origin: 'source' | 'text'): void {
  for (const [title, groupOf] of groupings) {
    const groups = new Map<string, TrueBounce[]>();
    for (const bounce of corpus.bounces) groups.set(groupOf(bounce), [...(groups.get(groupOf(bounce)) ?? []), bounce]);
    console.log(`\n  ${title.padEnd(20)} mails ${columns.map(([name]) => name.padStart(9)).join('')}`);
    for (const [name, bounces] of [...groups].sort((a, b) => b[1].length - a[1].length)) {
      const { shares } = scoreAll({ ...corpus, bounces, negatives: [], fragments: [] }, answers, origin);
      const cells = columns.map(([, measure]) => {
        const { of, share } = shares[measure];
        return (of === 0 ? '–' : (share * 100).toFixed(share < 1 ? 1 : 0)).padStart(9);
      });
      console.log(`  ${name.padEnd(20)} ${String(bounces.length).padStart(5)} ${cells.join('')}`);
    }
  }
}
