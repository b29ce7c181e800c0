import { oneLine } from '../address';
import { byStructure } from '../by-structure';
import { bodyOf, openTexts, senderOf } from '../reading';
import { isAt } from '../site';
import type { Adapter, Found, SelectorProof } from './adapter';

const origins = [
  'https://*.mail.163.com/*',
  'https://*.mail.126.com/*',
  'https://*.mail.yeah.net/*',
  'https://*.qiye.163.com/*',
];

// Ids and class names from extensions of 2024 to 2026 (such as realbmail/bmail_extension, src/content_netease.ts) and from
// a page that somebody saved in 2013. Each opened mail is a module of its own; the others stay in the page, hidden.
const module = '[id^="_dvModuleContainer_read.ReadModule"]';

/** The text is in a frame of the same site. */
export const frame = 'iframe[id$="_frameBody"], [id$="_dvContent"] > iframe';
export const frameProof = [
  [1, 'netease-bounce.html'],
  [2, 'netease-ordinary.html'],
  [1, 'netease-list.html'],
  [0, 'netease-compose.html'],
] satisfies SelectorProof[];

/** What the heading is for stands in its title, in the user's language. */
export const subject = 'h1[id$="_h1Subject"], [id^="_dvModuleContainer_read."] h1';
export const subjectProof = [
  [1, 'netease-bounce.html'],
  [0, 'netease-compose.html'],
] satisfies SelectorProof[];

/** Sender first, then recipients; hidden where the reader chose the short header, which has no address. */
export const sender = '[id$="_ulFull"] .nui-addr';
export const senderProof = [[2, 'netease-bounce.html']] satisfies SelectorProof[];

const OPEN = /module=read\.ReadModule/;

function readMessage(content: Element): Found[] {
  const own = content.closest(module);
  if (!own) return [];
  const from = own.querySelector(sender);
  const body = bodyOf(content);
  return [
    {
      key: null,
      subject: oneLine(own.querySelector(subject)?.textContent) || null,
      from: senderOf(from?.querySelector('.nui-addr-name') ?? null, from),
      body: body.querySelector('.netease_mail_readhtml') ?? body,
      // In the page: the frame has the height of its text.
      anchor: content,
    },
  ];
}

function find(document: Document): Found[] {
  const found = openTexts(document, frame).flatMap(readMessage);
  return found.length === 0 && OPEN.test(document.location.hash) ? byStructure.find(document) : found;
}

/** By structure where the address names a mail and none of the modules is there any more. */
export const netease: Adapter = {
  id: 'netease',
  name: 'NetEase Mail (163, 126, yeah.net)',
  origins,
  matches: (document) => isAt(document, origins),
  find,
};
