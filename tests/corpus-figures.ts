/**
 * Figures on a corpus of real bounces that lies outside of this repository: `npm run corpus [-- --misses]`.
 * Ends with 1 below the thresholds.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Answer, answersOf } from './corpus-figures/answers';
import { loadCorpus, wrongLabels } from './corpus-figures/corpus';
import { wrongCauses } from './corpus-figures/labels';
import { type Figures, scoreAll } from './corpus-figures/score';
import { printTable } from './corpus-figures/table';

const folder = fileURLToPath(new URL('../../shared/corpus/dev', import.meta.url));
const THRESHOLDS = {
  source: { detected: 0.97, found: 0.95 },
  text: { detected: 0.92, found: 0.85 },
} as const;

async function main(): Promise<number> {
  if (!existsSync(folder)) {
    console.log(`Left out: no corpus at ${folder}.`);
    return 0;
  }
  const corpus = loadCorpus(folder);
  const failures: string[] = [];
  for (const origin of ['source', 'text'] as const) {
    const answers: ReadonlyMap<string, Answer> = await answersOf(corpus, origin);
    const figures: Figures = scoreAll(corpus, answers, origin);
    printTable(origin, figures, process.argv.includes('--misses'));
    const { detected, found } = THRESHOLDS[origin];
    if (figures.shares.detected.share < detected) failures.push(`${origin}: detected below ${detected * 100} %`);
    if (figures.shares['recipients found'].share < found) failures.push(`${origin}: recipients below ${found * 100} %`);
    if (figures.plainTakenForBounce > 0)
      failures.push(`${origin}: ${figures.plainTakenForBounce} plain mails taken for a bounce`);
  }
  for (const [id, reason] of Object.entries({ ...wrongLabels, ...wrongCauses })) console.log(`\nNot counted: ${id}: ${reason}`);
  for (const failure of failures) console.log(failure);
  return failures.length > 0 ? 1 : 0;
}

process.exitCode = await main();
