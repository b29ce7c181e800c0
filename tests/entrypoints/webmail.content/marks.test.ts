// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { MarkContent } from '../../../core/explanation';
import { createMarks, type Marks } from '../../../entrypoints/webmail.content/marks';
import { ownPages } from './page';

const content: MarkContent = { label: 'Redeliver: bounce', language: 'en' };

let roots: ShadowRoot[] = [];
let answers: (MarkContent | null | undefined)[] = [];
let questions = 0;
let marks: Marks;

/** Marks in the page; nothing else has a name like theirs. */
const hosts = () => [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('x-'));
const marked = () => hosts().map((host) => host.nextElementSibling?.textContent);
const subjects = ['Delivery Status Notification (Failure)', 'Delivery Status Notification (Delay)'];

async function scan() {
  marks.scan();
  for (let turn = 0; turn < 5; turn++) await vi.waitFor(() => Promise.resolve());
}

function open(page: string) {
  document.body.innerHTML = readFileSync(join(ownPages, page), 'utf8').replace(/[\s\S]*<body[^>]*>/, '');
}

beforeEach(() => {
  roots = [];
  answers = [content];
  questions = 0;
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    expect(init.mode).toBe('closed');
    return root;
  });
  const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
  happyDOM.setURL('https://mail.google.com/mail/u/0/');
  marks = createMarks(document, async () => {
    questions += 1;
    return answers[0];
  });
});
afterEach(() => vi.restoreAllMocks());

test('stand before the subject of each bounce, once, and ask once what to say', async () => {
  open('gmail-list.html');
  await scan();
  await scan();
  expect(marked()).toEqual(subjects);
  expect(questions).toBe(1);
  const [mark] = [...(roots[0]?.querySelectorAll('[role="img"]') ?? [])];
  expect(mark?.getAttribute('aria-label')).toBe(content.label);
});

test.each([null, undefined])('are none where the answer is %s', async (answer) => {
  answers = [answer];
  open('gmail-list.html');
  await scan();
  await scan();
  expect(hosts()).toEqual([]);
  expect(questions).toBe(1);
});

test('are none, and nobody is asked, where there is no list', async () => {
  open('gmail-bounce.html');
  await scan();
  expect([hosts(), questions]).toEqual([[], 0]);
});

test('go with the row, and with the subject that a list writes anew into the same row', async () => {
  open('gmail-list.html');
  await scan();
  const [first] = hosts();
  const subject = first?.nextElementSibling;
  if (subject) subject.textContent = 'Minutes of Monday';
  await scan();
  expect(marked()).toEqual(subjects.slice(1));
  document.querySelector('tbody')?.replaceChildren();
  await scan();
  expect(hosts()).toEqual([]);
});

test('come back where the page dropped them, but give in to a page that insists', async () => {
  open('gmail-list.html');
  for (let turn = 0; turn < 10; turn++) {
    await scan();
    for (const host of hosts()) host.remove();
  }
  await scan();
  expect(hosts()).toEqual([]);
});

test('say it in another language, or vanish, when the reader chose so', async () => {
  open('gmail-list.html');
  await scan();
  answers = [{ label: 'Redeliver: bouncebericht', language: 'nl' }];
  marks.relabel();
  await scan();
  expect(roots.at(-1)?.querySelector('[role="img"]')?.getAttribute('lang')).toBe('nl');
  answers = [null];
  marks.relabel();
  await scan();
  expect(hosts()).toEqual([]);
});

test('an answer that comes after the end marks nothing', async () => {
  open('gmail-list.html');
  marks.scan();
  marks.close();
  for (let turn = 0; turn < 5; turn++) await vi.waitFor(() => Promise.resolve());
  expect(hosts()).toEqual([]);
});
