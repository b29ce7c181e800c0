/**
 * Starts a new entry: writes `catalog/rejections/<family>/<name>.ts` from one reply and adds it to the folder's list.
 * What is left to do by hand is printed.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { causes } from '../catalog/vocabulary';
import { entrySource, folderSource } from './rejections/source';

const USAGE = `usage: npx tsx scripts/new-rejection.ts <family>.<name> <cause> "<reply>" <where it was read>
example: npx tsx scripts/new-rejection.ts gmail.new-rule auth-failed "550 5.7.99 Refused" https://example.org/page
Replace addresses first: 192.0.2.7, 2001:db8::7, example.com. Causes: ${causes.join(' ')}`;

const root = fileURLToPath(new URL('../catalog/rejections', import.meta.url));

/** One sentence about what is wrong with the arguments; null if nothing is. */
function complaint(id: string, cause: string, sample: string, where: string): string | null {
  if (!/^[a-z0-9-]+\.[a-z0-9-]+$/.test(id))
    return `"${id}" is no id: <family>.<name> in small letters, digits, hyphens`;
  if (!causes.some((one) => one === cause)) return `"${cause}" is no cause`;
  if (sample === '' || where === '') return 'a reply and its source are needed';
  return existsSync(`${root}/${id.replace('.', '/')}.ts`) ? `${id} is there already` : null;
}

function main(): number {
  const [id = '', causeName = '', sample = '', where = ''] = process.argv.slice(2);
  const cause = causes.find((one) => one === causeName);
  const problem = complaint(id, causeName, sample, where);
  if (problem !== null || !cause) {
    process.stderr.write(`${problem}\n${USAGE}\n`);
    return 1;
  }
  const [family = '', name = ''] = id.split('.');
  const folder = `${root}/${family}`;
  const isNewFamily = !existsSync(folder);
  mkdirSync(folder, { recursive: true });
  const read = new Date().toISOString().slice(0, 10);
  writeFileSync(`${folder}/${name}.ts`, entrySource({ id, cause, sample, where, read }));
  const files = readdirSync(folder).filter((file) => file !== 'index.ts');
  writeFileSync(
    `${folder}/index.ts`,
    folderSource(
      family,
      files.map((file) => file.replace('.ts', '')),
    ),
  );
  console.log(
    `catalog/rejections/${family}/${name}.ts and its list are written. Now choose actor, route, actions, steps and`,
  );
  console.log('what will not help; then npx biome check --write catalog and npx vitest run tests/catalog.');
  if (isNewFamily) console.log(`${family} is new: add it to catalog/rejections/index.ts and to catalog/receivers/.`);
  return 0;
}

process.exitCode = main();
