import { describe, expect, test, vi } from 'vitest';
import { tallyOf as ofEndToEnd } from '../../scripts/parts/end-to-end.mjs';
import { runParts, sum } from '../../scripts/parts/part.mjs';
import { tallyOf as ofVitest } from '../../scripts/parts/vitest.mjs';

describe('a run of vitest', () => {
  test.each([
    ['all well', { numPassedTests: 4, numFailedTests: 0, success: true }, 4, 0],
    ['one failed', { numPassedTests: 3, numFailedTests: 1, success: false }, 3, 1],
    ['a file that could not be loaded', { numPassedTests: 3, numFailedTests: 0, success: false }, 3, 1],
  ])('%s', (_, report, passed, failed) => {
    expect(ofVitest(report)).toEqual({ passed, failed, leftOut: [] });
  });
});

describe('an end-to-end run', () => {
  test.each([
    ['all well', 'ok one\n3 passed, 0 failed, 0 skipped\n', true, [3, 0, 0]],
    ['failed', '2 passed, 1 failed, 0 skipped', false, [2, 1, 0]],
    ['skipped some', '2 passed, 0 failed, 4 skipped\n', true, [2, 0, 1]],
    ['died', 'ok one\nError: no browser\n', false, [0, 1, 0]],
    ['ended badly after a good count', '2 passed, 0 failed, 0 skipped\n', false, [2, 1, 0]],
  ])('%s', (_, output, ok, [passed, failed, notes]) => {
    const tally = ofEndToEnd(output, ok);
    expect([tally.passed, tally.failed, tally.leftOut.length]).toEqual([passed, failed, notes]);
  });
});

test('a part that throws has failed, and the others still run', async () => {
  const log = vi.spyOn(console, 'log').mockReturnValue(undefined);
  const well = async () => ({ passed: 2, failed: 0, leftOut: ['the moon'] });
  const results = await runParts([
    { id: 'a', title: 'A', work: () => Promise.reject(new Error('no')) },
    { id: 'b', title: 'B', work: well },
  ]);
  log.mockRestore();
  expect(results.map(({ id, failed }) => [id, failed])).toEqual([
    ['a', 1],
    ['b', 0],
  ]);
  expect(sum(results)).toEqual({ passed: 2, failed: 1, leftOut: ['the moon'] });
});
