import { npm } from '../setup/command.mjs';
import { since, tail } from '../setup/progress.mjs';

/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} leftOut what could not be run here, and why, each in one line
 *
 * @typedef {object} Part
 * @property {string} id what `--only=` takes
 * @property {string} title
 * @property {() => Promise<Tally>} work
 *
 * @typedef {{id: string, time: string} & Tally} Result
 */

/** @param {Tally[]} tallies @returns {Tally} */
export function sum(tallies) {
  return {
    passed: tallies.reduce((all, { passed }) => all + passed, 0),
    failed: tallies.reduce((all, { failed }) => all + failed, 0),
    leftOut: tallies.flatMap(({ leftOut }) => leftOut),
  };
}

/** @param {boolean} ok @returns {Tally} */
export const one = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, leftOut: [] });

/** @param {string} what @returns {Tally} */
export const leftOut = (what) => ({ passed: 0, failed: 0, leftOut: [what] });

/**
 * A part that is one npm script: passed if it ends with 0. Its output is shown if it fails, or always.
 * @param {string} script
 * @param {{seconds: number, show?: boolean}} how
 */
export async function npmScript(script, how) {
  const { ok, output, timedOut } = await npm(['run', '--silent', script], how);
  if (!ok && !how.show) console.log(tail(output, 200));
  if (timedOut) console.log(`    not done within ${how.seconds} s`);
  return one(ok);
}

/**
 * Runs parts one after the other, each with a heading and its time. One that throws has failed; the others still run.
 * @param {readonly Part[]} parts
 * @returns {Promise<Result[]>}
 */
export async function runParts(parts) {
  const results = [];
  for (const { id, title, work } of parts) {
    console.log(`\n── ${title}`);
    const start = performance.now();
    const tally = await work().catch((error) => {
      console.log(error instanceof Error ? error.message : String(error));
      return one(false);
    });
    const time = since(start);
    console.log(`   ${tally.passed} passed, ${tally.failed} failed, ${time}`);
    results.push({ id, time, ...tally });
  }
  return results;
}
