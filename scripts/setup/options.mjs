import { parseArgs } from 'node:util';
import { Trouble } from './progress.mjs';

/**
 * Options of the command line; an unknown one is said in a sentence.
 * @template {import('node:util').ParseArgsConfig['options']} T
 * @param {T} options
 */
export function readOptions(options) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new Trouble(error instanceof Error ? error.message : String(error));
  }
}
