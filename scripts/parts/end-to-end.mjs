import { existsSync } from 'node:fs';
import { run } from '../setup/command.mjs';
import { leftOut } from './part.mjs';

const COUNTS = /^(\d+) passed, (\d+) failed, (\d+) skipped$/;

/**
 * Counts out of the last line of the end-to-end run; a run that died before it said so has failed.
 * @param {string} output
 * @param {boolean} ok
 * @returns {import('./part.mjs').Tally}
 */
export function tallyOf(output, ok) {
  const counts = COUNTS.exec(output.trimEnd().split('\n').at(-1)?.trim() ?? '');
  const [passed = 0, failed = 0, skipped = 0] = (counts ?? []).slice(1).map(Number);
  return {
    passed,
    failed: ok ? failed : Math.max(failed, 1),
    leftOut: skipped > 0 ? [`${skipped} end-to-end tests, as said above`] : [],
  };
}

/** Some 22 minutes on two calm cores; the whole of `npm test` is to stay below 40. */
const minutes = 30;

/** @param {{chromium: string | undefined, firefox: string | undefined}} browsers paths */
export async function endToEnd({ chromium, firefox }) {
  const runner = ['tests/e2e/run.mjs', 'tests/e2e/run.ts'].find((path) => existsSync(path));
  if (!runner) return leftOut('end-to-end tests: tests/e2e/run is not there');
  const env = { ...(chromium && { CHROMIUM: chromium }), ...(firefox && { FIREFOX: firefox }) };
  const how = { seconds: minutes * 60, show: true, env };
  // Not by the program tsx: at ctrl-C it kills a busy child within 60 ms, and the mail servers would go on.
  const loader = runner.endsWith('.ts') ? ['--import', 'tsx'] : [];
  const { ok, output, timedOut } = await run(process.execPath, [...loader, runner], how);
  if (timedOut) console.log(`    not done within ${minutes} minutes`);
  return tallyOf(output, ok);
}
