/** How long one input takes, in milliseconds of the processor, and how that grew when it doubled. */
export interface Growth {
  readonly name: string;
  readonly large: number;
  readonly growth: number;
}

/** Single runs of a few milliseconds tell more of the collector of garbage than of the code. */
const timingMs = 100;
const rounds = 3;
const warmUps = 3;
/** Fast ones are not repeated without end. */
const mostRuns = 400;

/** Processor time of the process, in milliseconds: what others do on the machine counts little in it. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Average time of some runs in a row, in milliseconds. */
export async function timed(step: () => unknown, runs: number): Promise<number> {
  const start = processorMs();
  for (let run = 0; run < runs; run++) await step();
  return (processorMs() - start) / runs;
}

/** Times an input and its double in turns, so that what disturbs one disturbs the other; the least of each counts. */
export async function growthOf(name: string, half: () => unknown, whole: () => unknown): Promise<Growth> {
  await timed(half, warmUps);
  const runs = Math.min(mostRuns, Math.ceil(timingMs / Math.max(0.01, await timed(whole, warmUps))));
  let small = Number.POSITIVE_INFINITY;
  let large = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    small = Math.min(small, await timed(half, runs * 2));
    large = Math.min(large, await timed(whole, runs));
  }
  return { name, large, growth: large / small };
}
