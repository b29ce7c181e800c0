/**
 * The command line (Contract of the design): reads reports from files, standard input or NDJSON and says what they are.
 * Ends with 1 if an input could not be read; the others are done all the same.
 */
import { catalog } from '../catalog/catalog';
import { explain } from '../core/explain';
import { pickLanguage } from '../locales/languages';
import { fromFiles } from './analyze/files';
import type { Input } from './analyze/input';
import { lineOf } from './analyze/line';
import { fromNdjson } from './analyze/ndjson';
import { fromStandardInput } from './analyze/standard-input';
import { printExplanation } from './print-explanation';

const USAGE = `usage: npm run --silent analyze -- [--text [--lang=en|da|de|nl|ru|zh-Hans]] [FILE…]
       npm run --silent analyze -- --ndjson < messages.ndjson
Reads .eml, .mbox, .msg or plain text; without FILE, standard input. Prints one JSON object a line.`;

const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const known = /^--(?:ndjson|text|help|lang=[A-Za-z-]{2,15})$/;

function inputs(): AsyncIterable<Input> {
  if (flags.includes('--ndjson')) return fromNdjson(process.stdin);
  return files.length > 0 ? fromFiles(files) : fromStandardInput(process.stdin);
}

/** Waits while whoever reads the output is slower than we are. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

async function main(): Promise<number> {
  const unknown = flags.find((flag) => !known.test(flag));
  if (unknown !== undefined || flags.includes('--help')) {
    process.stderr.write(`${unknown === undefined ? '' : `${unknown}: no such option\n`}${USAGE}\n`);
    return unknown === undefined ? 0 : 1;
  }
  const language = pickLanguage([flags.find((flag) => flag.startsWith('--lang='))?.slice(7) ?? 'en']);
  let failed = false;
  for await (const input of inputs()) {
    if (input.state === 'error') {
      failed = true;
      process.stderr.write(`${input.id}: ${input.reason}\n`);
      continue;
    }
    const explanation = explain(input.message, catalog);
    await print(flags.includes('--text') ? printExplanation(explanation, language) : lineOf(input.id, explanation));
  }
  return failed ? 1 : 0;
}

// `analyze … | head` closes the pipe early; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main();
