import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const windows = process.platform === 'win32';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
process.on('exit', () => {
  for (const child of running) stop(child, 'SIGTERM');
});

/**
 * Ends a child and all that it started itself: npm, say, runs a shell that runs a compiler.
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function stop(child, signal) {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    if (windows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // Ended between the look and the kill.
  }
}

/** Colours only where somebody sees them: not in a log, not in the lines quoted from a failure. @param {boolean} show */
function colours(show) {
  return show && process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1', FORCE_COLOR: undefined };
}

/**
 * @typedef {object} Outcome
 * @property {boolean} ok ended by itself with status 0
 * @property {string} output both streams as they came
 * @property {boolean} timedOut
 */

/**
 * Runs a program to its end and keeps what it says; with `show`, says it at once too. Never throws: a program that
 * cannot be started is an outcome that is not ok.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{seconds: number, env?: Record<string, string>, show?: boolean, folder?: string}} how seconds after which it
 *   is ended, and the folder it runs in
 * @returns {Promise<Outcome>}
 */
export function run(program, args, { seconds, env = {}, show = false, folder = '.' }) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: folder,
      env: { ...process.env, ...colours(show), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: !windows,
      // On Windows npm is a .cmd file, which only a shell runs.
      shell: windows && !program.endsWith('.exe'),
    });
    running.add(child);
    let output = '';
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      stop(child, 'SIGTERM');
      setTimeout(() => stop(child, 'SIGKILL'), 3000).unref();
    }, seconds * 1000);
    const take = (/** @type {string} */ chunk) => {
      output += chunk;
      if (show) process.stdout.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    const finish = (/** @type {boolean} */ ok) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ ok: ok && !timedOut, output, timedOut });
    };
    child.on('error', (error) => {
      output += error.message;
      finish(false);
    });
    child.on('close', (status) => finish(status === 0));
  });
}

/**
 * Runs npm: the one that runs us, if one does, so that no second version meddles.
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} how
 */
export function npm(args, how) {
  const own = process.env['npm_execpath'];
  return own?.endsWith('.js') ? run(process.execPath, [own, ...args], how) : run('npm', args, how);
}

/**
 * Runs a program out of an installed package, by the package's name; without npm in between, which takes its time.
 * @param {string} name
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} how
 */
export function tool(name, args, how) {
  const folder = join('node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return run(process.execPath, [join(folder, typeof bin === 'string' ? bin : bin[name]), ...args], how);
}
