import type { MicrosoftFigure } from './microsoft';
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

/** Prints how Microsoft's known replies are read in the shapes of one origin. */
export function printMicrosoft(figures: readonly MicrosoftFigure[], withMisses: boolean): void {
  console.log(
    "\nMicrosoft's known replies: right entry and route; words that many servers write, read as they are; wrong doors",
  );
  for (const { shape, origin, right, honest, of, wrongDoors, misses } of figures) {
    const share = `${percent((right + honest) / of)}  ${right} + ${honest} of ${of}`;
    console.log(`  ${origin.padEnd(6)} ${shape.padEnd(32)} ${share}, ${wrongDoors} wrong doors`);
    if (withMisses) for (const miss of misses) console.log(`      ${miss}`);
  }
}
