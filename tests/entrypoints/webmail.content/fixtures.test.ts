// @vitest-environment happy-dom
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { adaptersFor } from '../../../entrypoints/webmail.content/adapters';
import type { Adapter } from '../../../entrypoints/webmail.content/adapters/adapter';
import { generic } from '../../../entrypoints/webmail.content/adapters/generic';
import { findMessages, isBounce } from '../../../entrypoints/webmail.content/read';
import { textOf } from '../../../entrypoints/webmail.content/text';
import { collectedPages, openPage } from './page';

const addresses: Record<string, string> = {
  'gmail-templates': 'https://mail.google.com/mail/u/0/',
  'outlook-web': 'https://outlook.office.com/mail/',
};

const pages = !existsSync(collectedPages)
  ? []
  : readdirSync(collectedPages, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => readdirSync(join(collectedPages, name)).map((file) => [name, file] as const))
      // Whole pages of a megabyte take a DOM written in JavaScript several seconds each.
      .filter((path) => statSync(join(collectedPages, ...path)).size < 500_000);
if (pages.length === 0) console.log('left out: the collected webmail pages are not beside this repository');

/** Pages with an opened bounce, by folder; all others of these folders show a list. */
const opened = /(?:preview-frame|show|message)-\d\d\.html$/;
const bounces = pages.filter(([folder, file]) => /roundcube|cider/.test(folder) && opened.test(file));
const without = pages.filter(([folder, file]) => !bounces.some((one) => one[0] === folder && one[1] === file));

async function read(folder: string, file: string, readers: (document: Document) => readonly Adapter[]) {
  const document = await openPage(join(collectedPages, folder, file), addresses[folder]);
  const found = findMessages(document, readers(document));
  return { document, found, bounces: found.filter(isBounce) };
}

describe.skipIf(pages.length === 0)('collected pages', () => {
  test('are there', () => expect(bounces.length).toBeGreaterThan(40));

  test.each(bounces)('%s/%s: one bounce, its own subject and sender, the whole text', async (folder, file) => {
    const own = await read(folder, file, (document) => adaptersFor(document).slice(0, 1));
    const [bounce] = own.bounces;
    expect(own.found).toHaveLength(1);
    expect(own.bounces).toHaveLength(1);
    // Roundcube and CiderWebmail both name the subject in the title.
    expect(own.document.title.replace('Roundcube Webmail :: ', '')).toBe(bounce?.subject);
    expect(bounce?.from).toMatch(/daemon|postmaster/i);
    expect(textOf(bounce?.body as Element).length).toBeGreaterThan(300);
  });

  test.each(bounces)('%s/%s: the same by structure alone', async (folder, file) => {
    const own = await read(folder, file, (document) => adaptersFor(document).slice(0, 1));
    const structure = await read(folder, file, () => [generic]);
    const summary = ({ bounces: [bounce] }: typeof own) => [bounce?.subject, bounce?.from];
    expect(structure.bounces).toHaveLength(1);
    expect(summary(structure)).toEqual(summary(own));
    const text = textOf(structure.bounces[0]?.body as Element);
    expect(text).toContain(textOf(own.bounces[0]?.body as Element));
  });

  test.each(without)('%s/%s: no bar', async (folder, file) => {
    expect((await read(folder, file, (document) => adaptersFor(document).slice(0, 1))).bounces).toEqual([]);
    expect((await read(folder, file, () => [generic])).bounces).toEqual([]);
  });

  test.each([
    [
      'gmail-templates',
      'mailvelope-inboxWithMultipleMessages.html',
      ['User 1 <user1@example.com>', 'User 2 <user2@example.com>', 'User 3 <user3@example.com>'],
    ],
    ['gmail-templates', 'mailvelope-messageWithClippedContent.html', ['Bob Jones <bob@example.com>']],
    ['outlook-web', 'mailvelope-readingPaneWithActions.html', ['sender@example.com']],
    ['outlook-web', 'mailvelope-readingPaneWithPGP.html', ['sender@example.com']],
    ['outlook-web', 'mailvelope-composeToolbar.html', []],
  ])('%s/%s: senders', async (folder, file, senders) => {
    const { found } = await read(folder, file, (document) => adaptersFor(document).slice(0, 1));
    expect(found.map(({ from }) => from)).toEqual(senders);
  });
});
