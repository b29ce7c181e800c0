// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { adapters, adaptersFor, framesAt } from '../../../entrypoints/webmail.content/adapters';
import type { Adapter } from '../../../entrypoints/webmail.content/adapters/adapter';
import { generic } from '../../../entrypoints/webmail.content/adapters/generic';
import { findMessages, isBounce, readPage } from '../../../entrypoints/webmail.content/read';
import { textOf } from '../../../entrypoints/webmail.content/text';
import { openPage, ownPages } from './page';
import { webmailPages } from './pages';
import type { Expected } from './pages/expected';

/** Served by the client of another adapter, which has the pages. */
const sameClient = ['outlook-com'];

/** Frames of other sites that hold a draft. */
const editors = ['icloud-frame-editor.html'];

const pages = Object.entries(webmailPages).flatMap(([id, own]) => own.map((page) => ({ id, ...page })));

function read(document: Document, readers: readonly Adapter[]) {
  return findMessages(document, readers).map((found) => ({
    ...found,
    bounce: isBounce(found),
    text: textOf(found.body),
  }));
}

/** Puts in what frames of other sites give away when they are asked. */
async function joined(found: ReturnType<typeof read>, apart: readonly { file: string; url: string }[] = []) {
  const documents = await Promise.all(apart.map(({ file, url }) => openPage(join(ownPages, file), url)));
  return found.map((message) => {
    const document = message.apart && documents.shift();
    const text = document ? framesAt(document)?.textIn(document) : undefined;
    if (!text) return message;
    return { ...message, text: textOf(text), bounce: isBounce({ ...message, body: text }) };
  });
}

function compare(found: ReturnType<typeof read>, expected: readonly Expected[]) {
  expect(found.map(({ subject, from, bounce }) => ({ subject, from, bounce }))).toEqual(
    expected.map(({ subject, from, bounce }) => ({ subject, from, bounce })),
  );
  for (const [index, { holds }] of expected.entries()) expect(found[index]?.text).toContain(holds);
}

describe('own pages', () => {
  test('are all expected of some webmail', () => {
    const files = readdirSync(ownPages).filter((file) => file.endsWith('.html'));
    const frames = pages.flatMap(({ frames = {} }) => Object.values(frames));
    const apart = pages.flatMap((page) => page.apart ?? []).map(({ file }) => file);
    expect([...new Set([...pages.map(({ file }) => file), ...frames, ...apart, ...editors])].sort()).toEqual(files);
  });

  test.each(adapters.filter(({ id }) => !sameClient.includes(id)))(
    'of $id: a bounce, ordinary mail, a list',
    ({ id }) => {
      const own = webmailPages[id] ?? [];
      const messages = own.flatMap((page) => page.messages);
      expect(
        messages.some(({ bounce }) => bounce),
        `pages/${id}.ts expects no bounce`,
      ).toBe(true);
      expect(
        messages.some(({ bounce }) => !bounce),
        `pages/${id}.ts expects no ordinary mail`,
      ).toBe(true);
      expect(
        own.some((page) => page.messages.length === 0),
        `pages/${id}.ts has no list or draft`,
      ).toBe(true);
    },
  );

  test.each(pages)('$file', async ({ id, file, url, frames, apart, messages }) => {
    const document = await openPage(join(ownPages, file), url, frames);
    const [reader] = adaptersFor(document);
    expect(reader?.id).toBe(id);
    compare(await joined(read(document, adaptersFor(document).slice(0, 1)), apart), messages);
  });

  test.each(editors)('%s is written in, and gives no text away', async (file) => {
    const document = await openPage(join(ownPages, file), 'https://www-mail.icloud-sandbox.com/mail2-rte/index.html');
    expect(framesAt(document)?.textIn(document)).toBeNull();
  });
});

describe('with the webmail’s own adapter switched off', () => {
  test.each(pages)('$file', async ({ file, url, frames, messages, structure }) => {
    const document = await openPage(join(ownPages, file), url, frames);
    compare(read(document, [generic]), structure?.messages ?? messages);
  });
});

const [roundcube] = webmailPages['roundcube'] ?? [];
const [gmail] = webmailPages['gmail'] ?? [];

test('hands over sender and subject of the report, never of the mail it returns', async () => {
  const document = await openPage(join(ownPages, 'roundcube-frame-bounce.html'), roundcube?.url);
  const [found] = read(document, adaptersFor(document));
  expect(found?.text).toContain('From\tLena Holt');
  expect(found?.key).toBe('INBOX/17');
  expect(found?.from).toBe('Mail Delivery System <MAILER-DAEMON@mail.example.org>');
});

describe('reading on request', () => {
  test('gives the bounces only, where there are some', async () => {
    const document = await openPage(join(ownPages, 'generic-conversation.html'));
    expect(readPage(document).messages.map(({ from }) => from)).toEqual([
      'Mail Delivery System <MAILER-DAEMON@mail.example.org>',
      'Mail Delivery System <postmaster@mail.example.net>',
    ]);
  });

  test('gives the open message where it is no bounce, to say why', async () => {
    const document = await openPage(join(ownPages, 'gmail-ordinary.html'), gmail?.url);
    expect(readPage(document).messages).toEqual([
      expect.objectContaining({ key: '18c201', subject: 'Monday', from: 'Anna Berg <anna@example.com>' }),
    ]);
  });

  test.each(pages.filter(({ messages }) => messages.length === 0))('gives nothing of $file', async ({ file, url }) => {
    const document = await openPage(join(ownPages, file), url);
    expect(readPage(document).messages).toEqual([]);
  });
});
