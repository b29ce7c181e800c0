/**
 * Figures on a corpus of real bounces that lies outside of this repository: `npm run corpus [-- --families] [-- --misses]`.
 * Ends with 1 below the thresholds.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { answersOf } from './corpus-figures/answers';
import { loadCorpus, wrongLabels } from './corpus-figures/corpus';
import { printFamilies } from './corpus-figures/families';
import { otherRecipientsInText, wrongCauses, wrongRecipients } from './corpus-figures/labels';
import { microsoftFigures } from './corpus-figures/microsoft';
import { scoreAll } from './corpus-figures/score';
import { printMicrosoft, printTable } from './corpus-figures/table';
import { microsoftShortfalls, shortfalls } from './corpus-figures/thresholds';

const folder = fileURLToPath(new URL('../../shared/corpus/dev', import.meta.url));
const notCounted = { kind: wrongLabels, recipients: wrongRecipients, 'recipients in the text': otherRecipientsInText };

async function main(): Promise<number> {
  if (!existsSync(folder)) {
    console.log(`Left out: no corpus at ${folder}.`);
    return 0;
  }
  const corpus = loadCorpus(folder);
  const failures: string[] = [];
  const wanted = (option: string) => process.argv.includes(option);
  for (const origin of ['source', 'text'] as const) {
    const answers = await answersOf(corpus, origin);
    const figures = scoreAll(corpus, answers, origin);
    printTable(origin, figures, wanted('--misses'));
    if (wanted('--families')) printFamilies(corpus, answers, origin);
    failures.push(...shortfalls(origin, figures));
  }
  const microsoft = await microsoftFigures();
  if (microsoft) printMicrosoft(microsoft, wanted('--misses'));
  else console.log("\nLeft out: no facts about Microsoft's replies here.");
  failures.push(...microsoftShortfalls(microsoft ?? []));
  for (const [what, labels] of Object.entries({ ...notCounted, cause: wrongCauses })) {
    console.log(`\nNot counted for a wrong label, ${what}: ${Object.keys(labels).length}`);
    if (wanted('--misses')) for (const [id, reason] of Object.entries(labels)) console.log(`  ${id}: ${reason}`);
  }
  for (const failure of failures) console.log(failure);
  return failures.length > 0 ? 1 : 0;
}

process.exitCode = await main();
