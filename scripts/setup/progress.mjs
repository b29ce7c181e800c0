/** Thrown by a step to stop with a sentence for people instead of a stack trace. */
export class Trouble extends Error {}

const live = process.stdout.isTTY === true && process.env['CI'] === undefined;

/** @param {number} from as of `performance.now()` */
export function since(from) {
  const seconds = (performance.now() - from) / 1000;
  return seconds < 9.95 ? `${seconds.toFixed(1)} s` : `${Math.round(seconds)} s`;
}

/**
 * One line of progress: what is being done, and then how long it took, or the note the work leaves. In a terminal the
 * seconds run along.
 * @template T
 * @param {string} label
 * @param {(note: (text: string) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const start = performance.now();
  let note = '';
  process.stdout.write(`· ${label} …`);
  const tick = () => process.stdout.write(`\r· ${label} … ${Math.round((performance.now() - start) / 1000)} s`);
  const ticking = live ? setInterval(tick, 1000) : undefined;
  const end = (/** @type {string} */ mark) => {
    clearInterval(ticking);
    process.stdout.write(live ? `\r\x1b[K· ${label} …  ${mark}\n` : `  ${mark}\n`);
  };
  try {
    const result = await work((text) => {
      note = text;
    });
    end(`✓ ${note || since(start)}`);
    return result;
  } catch (error) {
    end(`✗ ${since(start)}`);
    throw error;
  }
}

/**
 * The last lines of a program's output, indented, for a failure's message.
 * @param {string} output
 */
export function tail(output, lines = 25) {
  return output
    .trimEnd()
    .split('\n')
    .slice(-lines)
    .map((line) => `    ${line}`)
    .join('\n');
}
