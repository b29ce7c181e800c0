import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { formats } from '../../../core/read/formats';

const folder = fileURLToPath(new URL('../../../core/read/formats/', import.meta.url));
const files = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''));
const list = readFileSync(fileURLToPath(new URL('../../../core/read/formats.ts', import.meta.url)), 'utf8');

describe('the list of formats', () => {
  test.each(files)('names formats/%s.ts once', (file) => {
    expect(list.split(`'./formats/${file}'`).length - 1, `add formats/${file}.ts to core/read/formats.ts`).toBe(1);
  });

  test('holds nothing else', () => {
    expect(formats.length).toBe(files.length);
  });

  test.each(formats.map(({ id }) => id))('%s is in kebab case', (id) => {
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });
});
