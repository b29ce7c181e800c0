import { findBy } from '../shape';
import { isAt } from '../site';
import type { Adapter, SelectorProof } from './adapter';

const origins = ['https://e.mail.ru/*', 'https://octavius.mail.ru/*'];

// From page objects of public test suites, 2018 to 2026: one name or the other, outermost first. Letters that are
// collapsed have none of them.
export const text = '.letter__body, .letter-body';
export const textProof = [
  [2, 'mailru-bounce.html'],
  [5, 'mailru-conversation.html'],
  [0, 'mailru-list.html'],
] satisfies SelectorProof[];

/** The text alone, without attachments and buttons. */
export const inner = '.letter-body__body, .js-readmsg-msg, [id^="style_"][id$="_BODY"]';
export const innerProof = [
  [3, 'mailru-bounce.html'],
  [7, 'mailru-conversation.html'],
] satisfies SelectorProof[];

export const subject = '.thread__subject, .thread-subject';
export const subjectProof = [
  [1, 'mailru-bounce.html'],
  [0, 'mailru-list.html'],
] satisfies SelectorProof[];

/** Shows the name; the address is its title. The second name was used until about 2021. */
export const sender = '.letter__author .letter-contact, .letter__author .letter__contact-item';
export const senderProof = [
  [1, 'mailru-bounce.html'],
  [1, 'mailru-ordinary.html'],
  [3, 'mailru-conversation.html'],
] satisfies SelectorProof[];

const id = '[id^="style_"][id$="_BODY"]';
const ID = /^style_(\d{1,32})_BODY$/;

const keyOf = (content: Element) => ID.exec(content.querySelector(id)?.id ?? '')?.[1] ?? null;

/** By structure where the address names a letter and none of the classes is there any more. */
export const mailru: Adapter = {
  id: 'mailru',
  name: 'Mail.ru',
  origins,
  matches: (document) => isAt(document, origins),
  find: findBy({
    text,
    inner,
    subject,
    name: sender,
    address: { attribute: 'title' },
    open: /\/\d+:\d+/,
    keyOf,
  }),
};
