import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { collectedPages, ownPages } from '../../tests/entrypoints/webmail.content/page';
import type { Expected, Page } from '../../tests/entrypoints/webmail.content/pages/expected';

const expectations = resolve('tests/entrypoints/webmail.content/pages');

/** What has to hold for a message of a page that nobody here wrote; the rest is compared as it stands. */
interface Rule {
  readonly subject: string;
  readonly from: RegExp;
  readonly holds: RegExp;
}

/** One page and what has to be read from it. */
export interface Case {
  readonly webmail: string;
  readonly name: string;
  readonly path: string;
  readonly url: string;
  /** Pages of `tests/pages` that frames hold, by the frame's selector. */
  readonly frames: Readonly<Record<string, string>>;
  /** What frames of other sites show, in reading order. */
  readonly apart: readonly { readonly path: string; readonly url: string }[];
  readonly messages: readonly (Expected | Rule)[];
  /** What structure alone has to read. */
  readonly byStructure: readonly (Expected | Rule)[];
  /** Pages without known messages: only a bar would be wrong. */
  readonly isOpen: boolean;
}

function caseOf(webmail: string, page: Page): Case {
  const { file, url, frames = {}, apart = [], messages, structure } = page;
  return {
    webmail,
    name: file,
    path: join(ownPages, file),
    url,
    frames,
    apart: apart.map((one) => ({ path: join(ownPages, one.file), url: one.url })),
    messages,
    byStructure: structure?.messages ?? messages,
    isOpen: false,
  };
}

/** The client of Outlook on the web serves a second address. */
function alsoAt(cases: readonly Case[]): Case[] {
  const outlook = cases.filter(({ webmail }) => webmail === 'outlook-web');
  return outlook.map((one) => ({ ...one, webmail: 'outlook-com', url: 'https://outlook.live.com/mail/0/inbox/id/x' }));
}

/** The pages of `tests/pages`, by webmail. */
export async function ownCases(): Promise<Case[]> {
  const files = readdirSync(expectations).filter((file) => !['index.ts', 'expected.ts'].includes(file));
  const modules = files.map(async (file) => {
    const { pages } = (await import(pathToFileURL(join(expectations, file)).href)) as { pages: readonly Page[] };
    return pages.map((page) => caseOf(basename(file, '.ts'), page));
  });
  const cases = (await Promise.all(modules)).flat();
  return [...cases, ...alsoAt(cases)];
}

const addresses: Readonly<Record<string, string>> = {
  gmail: 'https://mail.google.com/mail/u/0/',
  'gmail-templates': 'https://mail.google.com/mail/u/0/',
  'outlook-web': 'https://outlook.office.com/mail/',
};
/** Pages with an opened bounce; all others of these folders show a list or ordinary mail. */
const opened = /(?:preview-frame|show|message)-\d\d\.html$/;
const TITLE = /<title>([^<]*)<\/title>/;
const byProgram = { from: /daemon|postmaster/i, holds: /\b[45]\.\d\.\d|\b[45]\d\d\b/ } as const;

function collectedCase(folder: string, file: string): Case {
  const path = join(collectedPages, folder, file);
  // Roundcube and CiderWebmail both name the subject in the title.
  const subject = TITLE.exec(readFileSync(path, 'utf8'))?.[1]?.replace('Roundcube Webmail :: ', '') ?? '';
  const isBounce = /roundcube|cider/.test(folder) && opened.test(file);
  const messages = isBounce ? [{ subject, ...byProgram }] : [];
  const url = addresses[folder] ?? 'https://webmail.example.org/';
  const known = { frames: {}, apart: [], messages, byStructure: messages, isOpen: !isBounce };
  return { webmail: `${folder} (collected)`, name: `${folder}/${file}`, path, url, ...known };
}

/** Pages of real webmails beside the repository, null where they are not there. */
export function collectedCases(): Case[] | null {
  if (!existsSync(collectedPages)) return null;
  return readdirSync(collectedPages, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(collectedPages, name)).map((file) => collectedCase(name, file)));
}
