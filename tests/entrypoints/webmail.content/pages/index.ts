import type { Page } from './expected';

const modules: Record<string, { pages: readonly Page[] }> = import.meta.glob(
  ['./*.ts', '!./index.ts', '!./expected.ts'],
  {
    eager: true,
  },
);

/** What has to be read from the pages of each webmail, by the id of its adapter. */
export const webmailPages: Readonly<Record<string, readonly Page[]>> = Object.fromEntries(
  Object.entries(modules).map(([path, { pages }]) => [path.slice('./'.length, -'.ts'.length), pages]),
);
