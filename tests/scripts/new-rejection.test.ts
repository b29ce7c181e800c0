import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { entrySource, folderSource } from '../../scripts/rejections/source';

const start = { cause: 'auth-failed', where: 'https://example.org/page', read: '2026-11-21' } as const;

test.each([
  ['550 5.7.99 Refused for example.com [192.0.2.7]', "sharedStatus: ['5.7.99'], text: ['Refused for example.com']"],
  ["554 You aren't welcome 192.0.2.7", "text: ['You aren\\'t welcome']"],
  ['550-5.7.1 [192.0.2.7] Blocked', "sharedStatus: ['5.7.1'], text: ['[192.0.2.7] Blocked']"],
])('%s → %s', (sample, match) =>
  expect(entrySource({ ...start, id: 'gmail.new-rule', sample })).toContain(`match: { ${match} }`),
);

test('a receiver’s own rule counts only from that receiver', () => {
  const sample = '550 Refused';
  expect(entrySource({ ...start, id: 'gmail.new-rule', sample })).toContain("receivers: ['gmail']");
  expect(entrySource({ ...start, id: 'microsoft.new-rule', sample })).not.toContain('receivers');
});

test('the list of a folder is what the script would write', () => {
  const folder = fileURLToPath(new URL('../../catalog/rejections/orange', import.meta.url));
  const files = readdirSync(folder).filter((file) => file !== 'index.ts');
  const written = folderSource(
    'orange',
    files.map((file) => file.replace('.ts', '')),
  );
  const bare = (source: string) => source.replace(/[\s,]+/g, '');
  expect(bare(written)).toBe(bare(readFileSync(`${folder}/index.ts`, 'utf8')));
});
