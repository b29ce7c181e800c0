import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalog } from '../catalog/catalog';
import { explain } from '../core/explain';
import type { Message } from '../core/read/message';
import { readMessage } from '../core/read/read';
import { readSource } from '../core/read/source';

/**
 * Times reading as ratios within one run, since machines are noisy: how many times a bare pass over the same bytes
 * (decode, split into lines) each step takes, and how time grows when the input doubles.
 */

const folders = ['../shared/corpus/dev', 'scripts/demo/mails', 'tests/corpus'];
const rounds = 5;

function sources(): Uint8Array[] {
  const folder = folders.find((one) => existsSync(one) && emlsIn(one).length > 0);
  if (!folder) throw new Error(`No .eml files in any of: ${folders.join(', ')}`);
  console.log(`messages from ${folder}`);
  return emlsIn(folder).map((name) => readFileSync(join(folder, name)));
}

function emlsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.eml'));
}

/** Best of several rounds, in milliseconds: the round that the machine disturbed least. */
async function best(step: () => unknown): Promise<number> {
  let shortest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await step();
    shortest = Math.min(shortest, performance.now() - start);
  }
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

async function growth(name: string, make: (size: number) => Message): Promise<void> {
  const small = make(64 * 1024);
  const large = make(128 * 1024);
  const one = await best(() => readMessage(small));
  const two = await best(() => readMessage(large));
  console.log(
    `${name.padEnd(34)} ${two.toFixed(1).padStart(6)} ms for 128 KiB, ${(two / one).toFixed(2)} × that of 64 KiB`,
  );
}

const repeated =
  (line: string) =>
  (size: number): Message => ({
    origin: 'page',
    subject: 'Undelivered Mail Returned to Sender',
    from: 'MAILER-DAEMON@mail.example.org',
    text: line.repeat(Math.ceil(size / line.length)).slice(0, size),
    headers: [],
    parts: [],
  });

const bytes = sources();
const messages: Message[] = [];
await sequentially(bytes, async (one) => {
  const read = await readSource(one);
  if (read.state === 'message') messages.push(read.message);
});
const shown = messages.map((one): Message => ({ ...one, origin: 'page', headers: [], parts: [] }));
const encoded = shown.map(({ text }) => new TextEncoder().encode(text));
const pass = (many: readonly Uint8Array[]) => best(() => many.map((one) => new TextDecoder().decode(one).split('\n')));

const bareSource = await pass(bytes);
const bareText = await pass(encoded);
row('source: parse', await best(() => sequentially(bytes, readSource)), bytes.length, bareSource);
row('source: read what was parsed', await best(() => messages.map(readMessage)), messages.length, bareSource);
row('text: read', await best(() => shown.map(readMessage)), shown.length, bareText);
row(
  'text: read, diagnose and advise',
  await best(() => shown.map((one) => explain(one, catalog))),
  shown.length,
  bareText,
);
await growth('one endless line', repeated('550 5.7.606 Access denied '));
await growth(
  'many recipients',
  repeated('<user@example.com>: host mx.example.com[192.0.2.1] said: 550 5.1.1 unknown\n'),
);
await growth('many empty lines', repeated('\n'));
