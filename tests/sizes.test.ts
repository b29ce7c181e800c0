import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentScript, isBuilt, loadedLater, loadedWith, manifestOf, targets, zippedBytes } from './scripts/built';

const KIB = 1024;
const lookUp = /\/look-up-part-/;

const beyond = (files: ReadonlySet<string>, known: ReadonlySet<string>) =>
  [...files].filter((file) => !known.has(file));

for (const [browser, folder] of Object.entries(targets)) {
  if (!isBuilt(folder)) {
    test.skip(`sizes and permissions in ${browser}: left out, ${folder} is not built`);
    continue;
  }
  describe(`as built for ${browser}`, () => {
    const manifest = manifestOf(folder);

    test('asks for four permissions and no site', () => {
      expect(manifest['permissions']).toEqual(
        expect.arrayContaining(['storage', 'contextMenus', 'activeTab', 'scripting']),
      );
      expect(manifest['permissions']).toHaveLength(4);
      expect(manifest).not.toHaveProperty('host_permissions');
      expect(manifest).not.toHaveProperty('optional_permissions');
    });

    test('runs nowhere by itself and shows no file to pages', () => {
      expect(manifest['content_scripts'] ?? []).toEqual([]);
      expect(manifest).not.toHaveProperty('web_accessible_resources');
      expect(manifest).not.toHaveProperty('externally_connectable');
    });

    test('lets its pages run only their own files, and reach others over https alone', () => {
      const { extension_pages: policy } = manifest['content_security_policy'] as Record<string, string>;
      expect(policy?.split('; ')).toEqual(
        expect.arrayContaining(["default-src 'none'", "script-src 'self'", 'connect-src https:']),
      );
      expect(policy).not.toContain('unsafe');
    });

    test('says to Firefox that nothing is collected, and that a look-up may tell something of a mail', () => {
      const { gecko } = (manifest['browser_specific_settings'] ?? {}) as { gecko?: Record<string, unknown> };
      const said = { required: ['none'], optional: ['personalCommunications'] };
      expect(gecko?.['data_collection_permissions']).toEqual(browser === 'firefox' ? said : undefined);
    });

    test('the content script is at most 15 KiB', () => {
      expect(zippedBytes(folder, [contentScript])).toBeLessThanOrEqual(15 * KIB);
    });

    test('what runs in pages sends them no event and no message', () => {
      const source = readFileSync(join(folder, contentScript), 'utf8');
      expect(source).not.toMatch(/dispatchEvent|CustomEvent|postMessage/);
    });

    test('the popup with one language is at most 90 KiB', () => {
      const atOnce = loadedWith(folder, 'popup.html');
      expect(
        [...atOnce].filter((file) => file.endsWith('.js')),
        'its scripts were found',
      ).not.toEqual([]);
      const later = loadedLater(folder, atOnce).filter((file) => !lookUp.test(file));
      expect(later, 'one chunk for each language').toHaveLength(6);
      const bytes = later.map((file) => zippedBytes(folder, beyond(loadedWith(folder, file), atOnce)));
      expect(zippedBytes(folder, atOnce) + Math.max(...bytes)).toBeLessThanOrEqual(90 * KIB);
    });

    test('the popup loads the look-up when it is first used: at most 25 KiB with one language', () => {
      const atOnce = loadedWith(folder, 'popup.html');
      const parts = loadedLater(folder, atOnce).filter((file) => lookUp.test(file));
      expect(parts, 'one part').toHaveLength(1);
      const part = beyond(loadedWith(folder, parts[0] ?? ''), atOnce);
      const texts = loadedLater(folder, part).filter((file) => /\/(?:lookup|ip)-/.test(file));
      expect(texts, 'two files of texts for each language').toHaveLength(12);
      const largest = (name: string) =>
        Math.max(...texts.filter((file) => file.includes(`/${name}-`)).map((file) => zippedBytes(folder, [file])));
      expect(zippedBytes(folder, part) + largest('lookup') + largest('ip')).toBeLessThanOrEqual(25 * KIB);
    });
  });
}
