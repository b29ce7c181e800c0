import { findBrowser } from './setup/browsers.mjs';
import { type Case, collectedCases, ownCases } from './webmails/cases';
import { type PageReader, startPageReader } from './webmails/in-chromium';
import { readInHappyDom } from './webmails/in-happy-dom';
import { type By, readers } from './webmails/reader';
import { type Score, scoreOf } from './webmails/score';

/**
 * How well messages are found, webmail by webmail: by its own adapter, then by structure alone. Exit status 1 where
 * fewer than 98 % of the messages are right, or where something that is no bounce got a bar.
 */

const least = 0.98;

const sum = (scores: readonly Score[], of: (score: Score) => number) =>
  scores.reduce((total, one) => total + of(one), 0);
const share = (found: number, all: number) => (all === 0 ? '-' : `${found}/${all}`);

const columns: Readonly<Record<string, (scores: readonly Score[]) => string>> = {
  pages: (all) => String(all.length),
  'bounces found': (all) =>
    share(
      sum(all, (one) => one.bouncesFound),
      sum(all, (one) => one.bounces),
    ),
  subject: (all) =>
    share(
      sum(all, (one) => one.subjects),
      sum(all, (one) => one.messages),
    ),
  sender: (all) =>
    share(
      sum(all, (one) => one.senders),
      sum(all, (one) => one.messages),
    ),
  body: (all) =>
    share(
      sum(all, (one) => one.bodies),
      sum(all, (one) => one.messages),
    ),
  'left alone': (all) => share(all.filter(({ isLeftAlone }) => isLeftAlone).length, all.length),
};

function printTable(by: By, scores: readonly Score[]): boolean {
  const webmails = [...new Set(scores.map(({ webmail }) => webmail))].sort();
  const wide = Math.max(...webmails.map(({ length }) => length)) + 2;
  const line = (name: string, cells: readonly string[]) =>
    console.log(`${name.padEnd(wide)}${cells.map((one) => one.padStart(15)).join('')}`);
  console.log(`\n${by === 'adapter' ? 'With the adapter of each webmail' : 'By structure alone'}\n`);
  line('', Object.keys(columns));
  for (const webmail of webmails) {
    const own = scores.filter((one) => one.webmail === webmail);
    line(
      webmail,
      Object.values(columns).map((cell) => cell(own)),
    );
  }
  line(
    'all',
    Object.values(columns).map((cell) => cell(scores)),
  );
  const [right, all] = [sum(scores, (one) => one.right), sum(scores, (one) => one.messages)];
  console.log(`\n${right} of ${all} messages right: ${((right / all) * 100).toFixed(1)} %`);
  for (const miss of scores.flatMap(({ misses }) => misses)) console.log(`  ${miss}`);
  return right >= least * all && scores.every(({ isLeftAlone }) => isLeftAlone);
}

/** Chromium where it is, since layout and visibility are real there. */
async function startReader(): Promise<PageReader> {
  if (findBrowser('chromium')) return startPageReader();
  console.log('No Chromium here: read without layout and style sheets.');
  return { read: readInHappyDom, close: async () => undefined };
}

const collected = collectedCases();
if (!collected) console.log('Left out: the collected webmail pages are not beside this repository.');
const cases: readonly Case[] = [...(await ownCases()), ...(collected ?? [])];
const reader = await startReader();
const scores: Record<By, Score[]> = { adapter: [], structure: [] };
try {
  for (const page of cases) {
    const found = await reader.read(page);
    for (const by of readers) scores[by].push(scoreOf(page, by, found[by]));
  }
} finally {
  await reader.close();
}
if (!readers.map((by) => printTable(by, scores[by])).every(Boolean)) process.exitCode = 1;
