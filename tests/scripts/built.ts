import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What `npm run build` leaves, by browser. */
export const targets = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

export const isBuilt = (folder: string) => existsSync(join(folder, 'manifest.json'));

export function manifestOf(folder: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
}

// As the bundler writes them, with or without spaces.
const STATIC_IMPORT = /(?:^|[;}\n])(?:import|export)[^'"();]{0,4000}["']([^"'\n]{1,200})["']/g;
const DYNAMIC_IMPORT = /\bimport\(\s{0,4}["'`]([^"'`\n]{1,200})["'`]/g;
const LINKED = /(?:src|href)="([^"]{1,200}\.(?:js|css))"/g;

const resolved = (from: string, to: string) => (to.startsWith('/') ? to.slice(1) : posix.join(dirname(from), to));

function found(pattern: RegExp, folder: string, file: string): string[] {
  return Array.from(readFileSync(join(folder, file), 'utf8').matchAll(pattern), ([, to = '']) => resolved(file, to));
}

/** A file and all that it loads without being asked to: scripts, styles, and what these import. */
export function loadedWith(folder: string, file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const next = file.endsWith('.html')
    ? found(LINKED, folder, file)
    : file.endsWith('.js')
      ? found(STATIC_IMPORT, folder, file)
      : [];
  for (const one of next) loadedWith(folder, one, seen);
  return seen;
}

/** What the files of a page may load later, e.g. one language's texts, each by itself. */
export function loadedLater(folder: string, files: Iterable<string>): string[] {
  const scripts = [...files].filter((file) => file.endsWith('.js'));
  return [...new Set(scripts.flatMap((file) => found(DYNAMIC_IMPORT, folder, file)))];
}

/** Bytes as they weigh zipped, file by file. */
export function zippedBytes(folder: string, files: Iterable<string>): number {
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);
}

/** The script that watches webmails, as the background registers it. */
export const contentScript = 'webmail.js';
