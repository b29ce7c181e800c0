import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { catalog } from '../catalog/catalog';
import { explain } from '../core/explain';
import type { Message } from '../core/read/message';
import { readMessage } from '../core/read/read';
import { readSource } from '../core/read/source';
import { type BlownUp, blownUp } from './bench/blown-up';
import { type Growth, growthOf, timed } from './bench/growth';

/**
 * Times reading as ratios within one run, in processor time, since machines are noisy: how many times a bare pass over the same bytes
 * (decode, split into lines) each step takes, how time grows when the input doubles, and the worst input of 256 KiB.
 */

const folders = ['../shared/corpus/dev', 'scripts/demo/mails', 'tests/corpus'];
/** Long enough for the engine to compile what is hot; then the round that the machine disturbed least counts. */
const warmUpMs = 400;
const rounds = 12;
const bareRuns = 40;
const KIB = 1024;

function emlsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.eml'));
}

function sources(): Uint8Array[] {
  const folder = folders.find((one) => existsSync(one) && emlsIn(one).length > 0);
  if (!folder) throw new Error(`No .eml files in any of: ${folders.join(', ')}`);
  console.log(`messages from ${folder}`);
  return emlsIn(folder).map((name) => readFileSync(join(folder, name)));
}

/** Shortest time of one run, in milliseconds; quick steps run often, so that a busy machine disturbs all rounds alike. */
async function best(step: () => unknown, runs = 1): Promise<number> {
  const end = performance.now() + warmUpMs;
  do await step();
  while (performance.now() < end);
  let shortest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) shortest = Math.min(shortest, await timed(step, runs));
  return shortest;
}

async function sequentially<Item>(items: readonly Item[], step: (item: Item) => unknown): Promise<void> {
  for (const item of items) await step(item);
}

function row(name: string, time: number, messages: number, bare: number): void {
  const rate = Math.round((messages / time) * 1000).toLocaleString('en');
  console.log(
    `${name.padEnd(34)} ${rate.padStart(9)} messages/s ${(time / bare).toFixed(1).padStart(7)} × the bare pass`,
  );
}

const page = (text: string): Message => ({
  origin: 'page',
  subject: 'Undelivered Mail Returned to Sender',
  from: 'MAILER-DAEMON@mail.example.org',
  text,
  headers: [],
  parts: [],
});

function reading({ text, source }: BlownUp, size: number): () => unknown {
  if (!source) {
    const message = page(text(size));
    return () => explain(message, catalog);
  }
  const bytes = new TextEncoder().encode(text(size));
  return async () => {
    const read = await readSource(bytes);
    return read.state === 'message' && explain(read.message, catalog);
  };
}

async function blowUp(): Promise<void> {
  const times: Growth[] = [];
  for (const one of blownUp) times.push(await growthOf(one.name, reading(one, 128 * KIB), reading(one, 256 * KIB)));
  const print = ({ name, large, growth }: Growth) =>
    console.log(`${name.padEnd(34)} ${large.toFixed(1).padStart(6)} ms ${growth.toFixed(2).padStart(6)} ×`);
  console.log('\nblown-up inputs, slowest first: 256 KiB, and as a multiple of 128 KiB');
  times
    .sort((one, other) => other.large - one.large)
    .slice(0, 12)
    .forEach(print);
  console.log('those that grow most');
  times
    .sort((one, other) => other.growth - one.growth)
    .slice(0, 5)
    .forEach(print);
}

const bytes = sources();
const messages: Message[] = [];
await sequentially(bytes, async (one) => {
  const read = await readSource(one);
  if (read.state === 'message') messages.push(read.message);
});
const shown = messages.map((one): Message => ({ ...one, origin: 'page', headers: [], parts: [] }));
const encoded = shown.map(({ text }) => new TextEncoder().encode(text));
const pass = (many: readonly Uint8Array[]) =>
  best(() => many.map((one) => new TextDecoder().decode(one).split('\n')), bareRuns);

const bareSource = await pass(bytes);
const bareText = await pass(encoded);
const parse = await best(() => sequentially(bytes, readSource));
const postal = await best(() => sequentially(bytes, (one) => PostalMime.parse(one)));
const read = await best(() => messages.map(readMessage));
row('source: parse', parse, bytes.length, bareSource);
row('source: full parse by postal-mime', postal, bytes.length, bareSource);
row('source: read what was parsed', read, messages.length, bareSource);
row('source: parse and read', parse + read, messages.length, bareSource);
row('text: read', await best(() => shown.map(readMessage)), shown.length, bareText);
row(
  'text: read, diagnose and advise',
  await best(() => shown.map((one) => explain(one, catalog))),
  shown.length,
  bareText,
);
console.log(`source parsing is ${(postal / parse).toFixed(1)} × as fast as postal-mime's full parse`);
console.log(`MIME parsing takes ${Math.round((parse / (parse + read)) * 100)} % of reading a source`);
await blowUp();
