import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { languages as ours } from '../../locales/languages';
import { chooseBrowser, placesOf } from '../../scripts/setup/browsers.mjs';
import { closeAll, onClose } from '../../scripts/setup/closing.mjs';
import { run } from '../../scripts/setup/command.mjs';
import { isInstalled } from '../../scripts/setup/dependencies.mjs';
import { librariesIn } from '../../scripts/setup/exim.mjs';
import { languageOf, languages, systemLanguage } from '../../scripts/setup/language.mjs';
import { readOptions } from '../../scripts/setup/options.mjs';
import { step, Trouble, tail } from '../../scripts/setup/progress.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'redeliver-setup-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('language', () => {
  test('knows the same languages as the extension', () => expect([...languages]).toEqual([...ours]));

  test.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['da_DK.UTF-8', 'da'],
    ['zh', 'zh-Hans'],
    ['zh_CN.UTF-8', 'zh-Hans'],
    ['NL', 'nl'],
    ['fr', undefined],
    ['C.UTF-8', undefined],
    ['', undefined],
  ])('%j → %s', (tag, language) => expect(languageOf(tag)).toBe(language));

  test.each([
    [{ LC_ALL: 'ru_RU.UTF-8', LANG: 'de_DE.UTF-8' }, 'ru'],
    [{ LC_ALL: '', LANG: 'de_DE.UTF-8' }, 'de'],
    [{ LANG: 'C.UTF-8' }, 'en'],
  ])('of a system with %j is %s', (env, language) => expect(systemLanguage(env)).toBe(language));
});

describe('browsers', () => {
  test.each([
    ['chromium', 'linux', { PATH: '/opt/bin' }, '/opt/bin/chromium'],
    ['chrome', 'darwin', { HOME: '/Users/ida' }, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['edge', 'win32', { 'ProgramFiles(x86)': 'C:\\P' }, 'C:\\P\\Microsoft\\Edge\\Application\\msedge.exe'],
    ['firefox', 'win32', { LocalAppData: 'C:\\L' }, 'C:\\L\\Mozilla Firefox\\firefox.exe'],
  ] as const)('%s on %s is looked for first at', (name, platform, env, first) => {
    expect(placesOf(name, env, platform)[0]).toBe(first);
  });

  test.each([
    ['my-firefox', 'firefox'],
    ['google-chrome-beta', 'chrome'],
    ['microsoft-edge-dev', 'edge'],
    ['brave', 'chromium'],
  ])('a path that ends in %s is driven as %s', (program, name) => {
    const path = join(folder, program);
    writeFileSync(path, '', { mode: 0o755 });
    expect(chooseBrowser(path)).toEqual({ name, path });
  });

  test('a path where nothing is, or no program, is no browser', () => {
    writeFileSync(join(folder, 'notes.txt'), '', { mode: 0o644 });
    expect(chooseBrowser(join(folder, 'nothing'))).toBeUndefined();
    expect(chooseBrowser(join(folder, 'notes.txt'))).toBeUndefined();
  });
});

describe('dependencies', () => {
  const write = (name: string, packages: object) => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify({ packages }));
    return path;
  };
  const wanted = {
    '': { name: 'x' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', optional: true },
  };

  test.each([
    ['all of it', { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0' } }, true],
    ['all but what is for other systems', { 'node_modules/a': { version: '1.0.0' } }, true],
    ['another version', { 'node_modules/a': { version: '1.0.1' } }, false],
    ['nothing', {}, false],
  ])('%s', (_, installed, expected) => {
    expect(isInstalled(write('lock.json', wanted), write('installed.json', installed))).toBe(expected);
  });

  test('no node_modules', () => expect(isInstalled(write('lock.json', wanted), join(folder, 'none'))).toBe(false));
});

describe('commands', () => {
  const node = (code: string, seconds = 10) => run(process.execPath, ['-e', code], { seconds });

  test('say how they ended, and what they said on both streams', async () => {
    expect(await node('console.log("out"); console.error("err")')).toMatchObject({ ok: true, timedOut: false });
    const { ok, output } = await node('console.log("out"); console.error("err"); process.exit(3)');
    expect({ ok, lines: output.trim().split('\n').sort() }).toEqual({ ok: false, lines: ['err', 'out'] });
  });

  test('end when their time is up, with all that they started', async () => {
    const child = `require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {stdio: 'inherit'})`;
    expect(await node(`${child}; setInterval(() => {}, 1000)`, 0.5)).toMatchObject({ ok: false, timedOut: true });
  });

  test('that are not there are no success', async () => {
    expect(await run(join(folder, 'nothing'), [], { seconds: 5 })).toMatchObject({ ok: false });
  });
});

describe('what was started', () => {
  test('ends last in, first out, also when one cannot end', async () => {
    const ended: number[] = [];
    onClose(() => ended.push(1));
    onClose(() => Promise.reject(new Error('gone already')));
    onClose(() => ended.push(3));
    await closeAll();
    await closeAll();
    expect(ended).toEqual([3, 1]);
  });
});

describe('progress', () => {
  const said = async (work: Parameters<typeof step>[1]) => {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    await step('baking', work).catch(() => undefined);
    const lines = write.mock.calls.map(([text]) => text).join('');
    write.mockRestore();
    return lines;
  };

  test.each([
    ['done', async () => undefined, /^· baking … {2}✓ 0\.\d s\n$/],
    ['with a note', async (note: (text: string) => void) => note('already there'), /^· baking … {2}✓ already there\n$/],
    ['failed', () => Promise.reject(new Trouble('no flour')), /^· baking … {2}✗ 0\.\d s\n$/],
  ])('a step that is %s', async (_, work, line) => expect(await said(work)).toMatch(line));

  test('a failure shows the last lines', () => expect(tail('1\n2\n3\n', 2)).toBe('    2\n    3'));
});

test('an unknown option is said in a sentence', () => {
  expect(() => readOptions({ lang: { type: 'string' } })).not.toThrow();
  process.argv.push('--colour');
  try {
    expect(() => readOptions({ lang: { type: 'string' } })).toThrow(/Unknown option '--colour'/);
  } finally {
    process.argv.pop();
  }
});

describe('libraries of a package that is only unpacked', () => {
  test.each([
    ['libc6 (>= 2.34), libidn12', ['libc6', 'libidn12']],
    ['exim4-base (>= 4.96), debconf (>= 0.5) | debconf-2.0, libdb5.3', ['libdb5.3']],
    ['libssl3 | libssl1.1, libstdc++6 (>= 5)', ['libssl3', 'libstdc++6']],
    ['glibc-tools, mylib', []],
    ['', []],
  ])('%j → %j', (depends, names) => expect(librariesIn(depends)).toEqual(names));
});
