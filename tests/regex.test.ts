import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const folders = ['core', 'catalog', 'locales', 'components', 'entrypoints'];

interface Node {
  readonly type: string;
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly callee?: { readonly name?: string };
}

/** Every node of a syntax tree. */
function* nodesOf(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value) yield value as Node;
  for (const child of Object.values(value)) yield* nodesOf(child);
}

function sources(): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  );
}

const expressions = new Map<string, { pattern: string; flags: string; file: string }>();
const built: string[] = [];
for (const file of sources()) {
  const lang = file.endsWith('x') ? 'tsx' : 'ts';
  for (const node of nodesOf(parseAst(readFileSync(join(root, file), 'utf8'), { lang })))
    if (node.regex) expressions.set(`/${node.regex.pattern}/${node.regex.flags}`, { ...node.regex, file });
    else if (node.callee?.name === 'RegExp') built.push(file);
}

test('expressions are written down, not put together at run time', () => expect(built).toEqual([]));

test('there are expressions to check', () => expect(expressions.size).toBeGreaterThan(100));

test.each([...expressions])('%s stays linear', async (_, { pattern, flags, file }) => {
  const { status } = await check(pattern, flags, { timeout: 30_000 });
  expect(status, file).toBe('safe');
});
