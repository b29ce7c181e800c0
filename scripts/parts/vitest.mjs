import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tool } from '../setup/command.mjs';

/**
 * Counts what a run of vitest wrote as JSON. A file that cannot even be loaded has no failed test, but has failed.
 * @param {{numPassedTests: number, numFailedTests: number, success: boolean}} report
 * @returns {import('./part.mjs').Tally}
 */
export function tallyOf({ numPassedTests, numFailedTests, success }) {
  return { passed: numPassedTests, failed: Math.max(numFailedTests, success ? 0 : 1), leftOut: [] };
}

/**
 * @param {readonly string[]} args filters and options of vitest
 * @param {number} seconds
 * @returns {Promise<import('./part.mjs').Tally>}
 */
export async function vitest(args, seconds) {
  const folder = mkdtempSync(join(tmpdir(), 'redeliver-vitest-'));
  const report = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { ok } = await tool('vitest', ['run', ...args, ...reporters], { seconds, show: true });
    const tally = tallyOf(JSON.parse(readFileSync(report, 'utf8')));
    return ok ? tally : { ...tally, failed: Math.max(tally.failed, 1) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
