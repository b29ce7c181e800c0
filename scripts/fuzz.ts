import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalog } from '../catalog/catalog';
import { explain } from '../core/explain';
import { limits } from '../core/limits';
import type { Message } from '../core/read/message';
import { sniff } from '../core/read/sniff';
import { readSource } from '../core/read/source';
import { inventedIn } from './fuzz/invented';
import { mutate, randomFrom } from './fuzz/mutate';

/**
 * Mutated mails: `npm run fuzz [-- --minutes=10]`; `-- --seed=123` runs one case again. Nothing may throw, take longer
 * than its length allows, or name an address, code or IP that is not in the mail. Ends with 1 on the first failures.
 */
const folders = ['tests/corpus', '../shared/corpus/dev'];
/** A bare pass decodes and splits; beyond this multiple of it (and a pause of the machine) something is not linear. */
const bareMultiple = 1_500;
const pauseMs = 20;
const failuresShown = 5;

const option = (name: string) => process.argv.find((one) => one.startsWith(`--${name}=`))?.split('=')[1];

function seeds(): string[] {
  const files = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:eml|txt)$/.test(name))
        .map((name) => readFileSync(join(folder, name)).toString('latin1')),
    );
  if (files.length === 0) throw new Error(`No mails in any of: ${folders.join(', ')}`);
  return files;
}

const milliseconds = (step: () => unknown) => {
  const start = performance.now();
  step();
  return performance.now() - start;
};

/** Best of a few: only what is slow every time is slow. */
function isTooSlow(bytes: Uint8Array, step: () => unknown): boolean {
  const bare = milliseconds(() => new TextDecoder().decode(bytes).split('\n'));
  const bound = pauseMs + bareMultiple * bare;
  for (let round = 0; round < 12; round++) if (milliseconds(step) <= bound) return false;
  return true;
}

function problemsOf(message: Message, bytes: Uint8Array): string[] {
  const found = explain(message, catalog);
  sniff(message);
  const invented = inventedIn(message, found.recipients).map((word) => `invented: ${word}`);
  if (found.recipients.length > limits.recipients) invented.push(`${found.recipients.length} recipients`);
  if (isTooSlow(bytes, () => explain(message, catalog))) invented.push('too slow');
  return invented;
}

/** One case: a mutated source, and its text as a page and as a fragment. */
async function run(mails: readonly string[], seed: number): Promise<string[]> {
  const random = randomFrom(seed);
  const mail = () => mails[random(mails.length)] ?? '';
  const source = mutate(mail(), mail(), random);
  const bytes = Buffer.from(source, 'latin1');
  try {
    const read = await readSource(bytes);
    if (read.state === 'error') return [];
    const { subject, from, text } = read.message;
    const shown = mutate(text, mail(), random).slice(0, limits.textChars);
    const page: Message = { origin: 'page', subject, from, text: shown, headers: [], parts: [] };
    const fragment: Message = { ...page, origin: 'fragment', subject: null, from: null };
    const shownBytes = new TextEncoder().encode(shown);
    return [
      ...problemsOf(read.message, bytes).map((what) => `source: ${what}`),
      ...problemsOf(page, shownBytes).map((what) => `page: ${what}`),
      ...problemsOf(fragment, shownBytes).map((what) => `fragment: ${what}`),
    ];
  } catch (error) {
    return [`threw: ${error instanceof Error ? error.stack : error}`];
  }
}

async function main(): Promise<number> {
  const mails = seeds();
  const again = option('seed');
  const minutes = Number(option('minutes') ?? 2);
  const first = again === undefined ? Date.now() % 2_000_000_000 : Number(again);
  const end = performance.now() + minutes * 60_000;
  const failed = new Map<number, string[]>();
  let seed = first;
  for (; failed.size < failuresShown && (again === undefined ? performance.now() < end : seed === first); seed++) {
    const problems = await run(mails, seed);
    if (problems.length > 0) failed.set(seed, problems);
  }
  console.log(`${seed - first} cases from seed ${first}, ${mails.length} mails, ${failed.size} failed`);
  for (const [one, problems] of failed) console.log(`--seed=${one}\n  ${problems.slice(0, 6).join('\n  ')}`);
  return failed.size > 0 ? 1 : 0;
}

process.exitCode = await main();
