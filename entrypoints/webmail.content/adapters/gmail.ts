import { correspondentOf, oneLine } from '../address';
import { lineOf, senderOf } from '../reading';
import { isAt } from '../site';
import { isDraft, isVisible } from '../visible';
import type { Adapter, Found, SelectorProof } from './adapter';

const origins = ['https://mail.google.com/*'];

// Class names are generated but unchanged in public sources from 2016 to 2026; Gmail renames classes and drops data
// attributes inside mail, so a mail cannot bring a match of its own. Collapsed messages have no `.a3s`.
export const message = '[data-message-id]';
export const messageProof = [
  [1, 'gmail-bounce.html'],
  [1, 'gmail-ordinary.html'],
  [4, 'gmail-conversation.html'],
  [0, 'gmail-list.html'],
] satisfies SelectorProof[];

export const body = '[data-message-id] .a3s';
export const bodyProof = [
  [1, 'gmail-bounce.html'],
  [1, 'gmail-ordinary.html'],
  [3, 'gmail-conversation.html'],
  [0, 'gmail-list.html'],
] satisfies SelectorProof[];

export const subject = 'h2[data-thread-perm-id], h2.hP';
export const subjectProof = [
  [1, 'gmail-bounce.html'],
  [2, 'gmail-conversation.html'],
  [0, 'gmail-list.html'],
] satisfies SelectorProof[];

/**
 * A message on a page of its own: the whole of one that was clipped, and what is printed. Seen in a page that somebody
 * saved in 2023, and in realbmail/bmail_extension, src/content_google.ts (2026).
 */
export const page = '.bodycontainer .maincontent > table.message';
export const pageProof = [
  [2, 'gmail-print.html'],
  [0, 'gmail-bounce.html'],
] satisfies SelectorProof[];

/** The view a message belongs to; older ones stay in the page, hidden, with their own subject. */
const view = '[role="main"]';

/** "<subject> - <account> - <product>" */
function subjectInTitle(title: string): string | null {
  return title.split(' - ').slice(0, -2).join(' - ') || null;
}

function readMessage(content: Element): Found | null {
  const own = content.closest(message);
  if (!own || isDraft(content) || !isVisible(content)) return null;
  const senders = [...own.querySelectorAll('[email]')].filter((one) => !content.contains(one));
  const sender = senders.find((one) => one.matches('.gD')) ?? senders[0];
  const { ownerDocument } = content;
  const heading = (content.closest(view) ?? ownerDocument).querySelector(subject);
  return {
    key: own.getAttribute('data-legacy-message-id') ?? own.getAttribute('data-message-id'),
    subject: oneLine(heading?.textContent) || subjectInTitle(ownerDocument.title),
    from: sender ? correspondentOf(sender) : null,
    body: content,
    anchor: content.closest('.ii') ?? content,
  };
}

/** Sender and date in the first row, the text in the last. */
function readPage(table: Element): Found[] {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const sender = rows[0]?.querySelector('td') ?? null;
  const content = rows.at(-1)?.querySelector('td');
  if (rows.length < 2 || !content) return [];
  return [
    {
      key: null,
      subject: lineOf(table.parentElement?.querySelector('b') ?? null),
      from: senderOf(sender?.querySelector('b') ?? null, sender),
      body: content,
      anchor: content.firstElementChild ?? table,
    },
  ];
}

function find(document: Document): Found[] {
  const found = [...document.querySelectorAll(body)].flatMap((content) => readMessage(content) ?? []);
  return found.length > 0 ? found : [...document.querySelectorAll(page)].flatMap(readPage);
}

export const gmail: Adapter = {
  id: 'gmail',
  name: 'Gmail',
  origins,
  matches: (document) => isAt(document, origins),
  find,
};
