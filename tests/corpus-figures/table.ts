import { type Figures, measures } from './score';

const percent = (share: number) => `${(share * 100).toFixed(1).padStart(5)} %`;

/** Prints the figures of one origin, with the misses if wanted. */
export function printTable(origin: string, { shares, negatives, negativeMisses }: Figures, withMisses: boolean): void {
  console.log(`\nFrom ${origin === 'source' ? 'the source' : 'the visible text'}`);
  for (const name of measures) {
    const { right, of, share, misses } = shares[name];
    if (of === 0) continue;
    console.log(`  ${name.padEnd(24)} ${percent(share)}  ${right} of ${of}`);
    if (withMisses) for (const miss of misses) console.log(`      ${miss}`);
  }
  for (const [kind, [taken, all]] of negatives)
    console.log(`  taken for a bounce: ${kind.padEnd(20)} ${taken} of ${all}`);
  if (withMisses) for (const miss of negativeMisses) console.log(`      ${miss}`);
}
