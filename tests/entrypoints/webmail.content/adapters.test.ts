// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { adapters, webmails } from '../../../entrypoints/webmail.content/adapters';
import type { SelectorProof } from '../../../entrypoints/webmail.content/adapters/adapter';
import { openPage, ownPages } from './page';

const folder = 'entrypoints/webmail.content/adapters';
const notListed = ['adapter.ts', 'generic.ts', 'index.ts'];
const files = readdirSync(folder).filter((file) => !notListed.includes(file));
const modules: Record<string, Record<string, unknown>> = import.meta.glob(
  '../../../entrypoints/webmail.content/adapters/*.ts',
  { eager: true },
);

describe('the list of adapters', () => {
  test('holds every file of the folder', () => {
    expect(adapters.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  test('is the one in the README', () => {
    const readme = readFileSync('README.md', 'utf8').replaceAll(/\s+/g, ' ');
    expect(adapters.filter(({ name }) => !readme.includes(`${name} ·`) && !readme.includes(`· ${name}.`))).toEqual([]);
  });

  test('gives the pages names and addresses, without the self-hosted ones', () => {
    expect(webmails.map(({ id }) => id)).toEqual(
      adapters.filter(({ origins }) => origins.length > 0).map(({ id }) => id),
    );
    expect(webmails.map(({ id }) => id)).not.toContain('roundcube');
    const origins = webmails.flatMap((webmail) => webmail.origins);
    expect(new Set(origins).size).toBe(origins.length);
    // A pattern may not hold a port, and a wildcard only in front, where the service moves between hosts of its own.
    for (const origin of origins) expect(origin).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/);
  });
});

const proofs = Object.entries(modules).flatMap(([path, module]) =>
  Object.entries(module)
    .filter(([name]) => name.endsWith('Proof'))
    .flatMap(([name, list]) => {
      const selector = module[name.slice(0, -'Proof'.length)];
      return (list as SelectorProof[]).map(([count, page]) => ({
        file: path.split('/').at(-1),
        name,
        selector: selector as string,
        count,
        page,
      }));
    }),
);

describe('selector proofs', () => {
  test('are there', () => expect(proofs.length).toBeGreaterThan(20));

  test.each(proofs)('$file $name: $count in $page', async ({ selector, count, page }) => {
    const document = await openPage(join(ownPages, page));
    expect(document.querySelectorAll(selector)).toHaveLength(count);
  });
});
