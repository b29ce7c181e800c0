import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from './command.mjs';
import { apt, ensurePackages, isDebian, isRoot } from './debian.mjs';
import { step, Trouble, tail } from './progress.mjs';

/**
 * Debian installs one mail server at a time, and Postfix is the one. So Exim's package is unpacked here and its program
 * runs from here; only the libraries that it needs are installed.
 */
const folder = resolve('node_modules/.cache/redeliver/exim');
const archive = join(folder, 'exim.deb');
export const eximProgram = join(folder, 'usr/sbin/exim4');

/** Exim does not run where this user is unknown, whoever its configuration names. */
export const eximUser = 'Debian-exim';

/**
 * @param {import('./command.mjs').Outcome} outcome
 * @param {string} trouble
 */
function outputOf({ ok, output }, trouble) {
  if (!ok) throw new Trouble(`${trouble}\n${tail(output)}`);
  return output;
}

/**
 * Names of the libraries in a "Depends" field; of alternatives, the first.
 * @param {string} depends
 */
export const librariesIn = (depends) =>
  depends.split(',').flatMap((one) => /^\s*(lib[a-z\d.+-]+)/.exec(one)?.slice(1) ?? []);

async function download() {
  mkdirSync(folder, { recursive: true });
  const attempt = () => apt(['download', 'exim4-daemon-light'], folder);
  const first = await attempt();
  if (!first.ok) {
    await apt(['update']);
    outputOf(await attempt(), 'Exim could not be downloaded.');
  }
  const name = readdirSync(folder).find((one) => one.startsWith('exim4-daemon-light_'));
  if (name === undefined) throw new Trouble('apt-get downloaded no Exim.');
  renameSync(join(folder, name), archive);
}

async function unpack() {
  if (!existsSync(archive)) await download();
  outputOf(await run('dpkg-deb', ['--extract', archive, folder], { seconds: 60 }), 'Exim could not be unpacked.');
}

async function addUser() {
  if ((await run('id', [eximUser], { seconds: 10 })).ok) return;
  const how = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin'];
  outputOf(await run('useradd', [...how, eximUser], { seconds: 10 }), `The user ${eximUser} could not be made.`);
}

/** Makes Exim's program run here, where that can be done: as root on Debian and its relatives. */
export async function ensureExim() {
  if (!isDebian() || !isRoot()) return;
  try {
    if (!existsSync(eximProgram)) await step('unpacking Exim', unpack);
    const fields = await run('dpkg-deb', ['--field', archive, 'Depends'], { seconds: 10 });
    await ensurePackages('libraries for Exim', librariesIn(outputOf(fields, 'The package of Exim cannot be read.')));
    await addUser();
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    console.log(error.message);
  }
}
