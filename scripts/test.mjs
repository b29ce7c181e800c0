import { existsSync } from 'node:fs';
import { endToEnd } from './parts/end-to-end.mjs';
import { leftOut, npmScript, one, runParts, sum } from './parts/part.mjs';
import { vitest } from './parts/vitest.mjs';
import { build } from './setup/build.mjs';
import { closeOnSignals } from './setup/closing.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { readOptions } from './setup/options.mjs';
import { Trouble } from './setup/progress.mjs';
import { setUpForTests } from './setup/test-servers.mjs';

const corpus = '../shared/corpus';
const ofBuild = 'tests/sizes.test.ts';
const ofProperties = 'tests/property';

/** @type {import('./setup/test-servers.mjs').TestSetup} */
let servers = { chromium: undefined, firefox: undefined, leftOut: [] };

/** @param {import('./setup/build.mjs').Target} target */
const built = (target) =>
  build(target).then(
    () => one(true),
    (error) => {
      console.log(error.message);
      return one(false);
    },
  );

/** @type {import('./parts/part.mjs').Part[]} */
const parts = [
  { id: 'types', title: 'Types', work: () => npmScript('types', { seconds: 120 }) },
  { id: 'lint', title: 'Lint', work: () => npmScript('lint', { seconds: 120 }) },
  {
    id: 'unit',
    title: 'Unit tests',
    work: () => vitest([`--exclude=${ofProperties}/**`, `--exclude=${ofBuild}`], 420),
  },
  { id: 'property', title: 'Property tests', work: () => vitest([ofProperties], 420) },
  {
    id: 'corpus',
    title: 'Figures on the corpus',
    work: async () =>
      existsSync(corpus) ? npmScript('corpus', { seconds: 300, show: true }) : leftOut(`figures: no ${corpus} here`),
  },
  { id: 'build', title: 'Build', work: async () => sum([await built('chrome'), await built('firefox')]) },
  { id: 'sizes', title: 'Sizes and permissions of what was built', work: () => vitest([ofBuild], 60) },
  { id: 'e2e', title: 'End to end', work: () => endToEnd(servers) },
];

/** @returns {import('./parts/part.mjs').Part[]} */
function chosenParts() {
  const { only } = readOptions({ only: { type: 'string' } });
  if (only === undefined) return parts;
  const wanted = only.split(',');
  const unknown = wanted.find((id) => !parts.some((part) => part.id === id));
  if (unknown !== undefined) {
    throw new Trouble(`There is no part "${unknown}". Parts: ${parts.map(({ id }) => id).join(', ')}`);
  }
  return parts.filter(({ id }) => wanted.includes(id));
}

async function main() {
  const chosen = chosenParts();
  const has = (/** @type {string} */ id) => chosen.some((part) => part.id === id);
  console.log('── Set-up');
  await installDependencies();
  if (has('e2e')) servers = await setUpForTests();
  if (!has('build') && (has('e2e') || has('sizes'))) {
    await build('chrome');
    await build('firefox');
  }
  const results = await runParts(chosen);

  console.log('\n── Summary');
  for (const { id, passed, failed, time } of results) {
    console.log(
      `   ${id.padEnd(9)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed   ${time}`,
    );
  }
  const total = sum(results);
  for (const what of servers.leftOut) console.log(`   left out: ${what}`);
  for (const what of total.leftOut) console.log(`   left out: ${what}`);
  // Where everything is meant to be there, a missing server must not look like success.
  const missing =
    process.env['CI'] === 'true' && has('e2e') ? [...servers.leftOut, ...leftOutOf(results, 'e2e')].length : 0;
  const failed = total.failed + missing;
  console.log(`${total.passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

/** @param {import('./parts/part.mjs').Result[]} results @param {string} wanted */
const leftOutOf = (results, wanted) => results.filter(({ id }) => id === wanted).flatMap((result) => result.leftOut);

closeOnSignals();
try {
  await main();
} catch (error) {
  if (!(error instanceof Trouble)) throw error;
  console.log(error.message);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
