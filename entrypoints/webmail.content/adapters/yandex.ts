import { oneLine } from '../address';
import { findBy } from '../shape';
import { isAt } from '../site';
import type { Adapter, SelectorProof } from './adapter';

const origins = [
  'https://mail.yandex.ru/*',
  'https://mail.yandex.com/*',
  'https://mail.yandex.com.tr/*',
  'https://mail.yandex.kz/*',
  'https://mail.yandex.by/*',
  'https://mail.360.yandex.ru/*',
];

// Names of two generations: until about 2021, and since then, where the endings are made anew for each build and only
// those for the tests stay (`qa-`). From page objects and extensions of 2017 to 2026.
export const text =
  '.mail-Message-Body-Content, .react-message-wrapper__body, [class*="MessageBody_body_"], [class*="MessageBody__body"]';
export const textProof = [
  [1, 'yandex-bounce.html'],
  [1, 'yandex-ordinary.html'],
  [3, 'yandex-conversation.html'],
  [0, 'yandex-list.html'],
] satisfies SelectorProof[];

export const subject = '.mail-Message-Toolbar-Subject, [class*="Title_subject_"], [class*="Title__subject"]';
export const subjectProof = [
  [1, 'yandex-bounce.html'],
  [1, 'yandex-ordinary.html'],
  [1, 'yandex-conversation.html'],
  [0, 'yandex-list.html'],
] satisfies SelectorProof[];

export const name = '.ns-view-message-head-sender-name, .qa-MessageViewer-SenderName, [class*="SenderName_sender"]';
export const nameProof = [
  [1, 'yandex-bounce.html'],
  [1, 'yandex-ordinary.html'],
] satisfies SelectorProof[];

export const address = '.mail-Message-Sender-Email, .qa-MessageViewer-SenderEmail, [class*="Sender_email_"]';
export const addressProof = [
  [1, 'yandex-bounce.html'],
  [1, 'yandex-ordinary.html'],
] satisfies SelectorProof[];

const COUNT = /^\d{1,3}$/;
const KEY = /&ids=(\d{1,32})/;

/** The number of messages in a conversation stands inside the subject's element, in one of its own. */
function subjectOf(element: Element): string | null {
  const parts = [...element.childNodes].map((node) => oneLine(node.textContent));
  return oneLine(parts.filter((part, index) => index === 0 || !COUNT.test(part)).join(' ')) || null;
}

const keyOf = (content: Element) =>
  KEY.exec(content.closest('[data-key]')?.getAttribute('data-key') ?? '')?.[1] ?? null;

/** By structure where the address names a message and none of the classes is there any more. */
export const yandex: Adapter = {
  id: 'yandex',
  name: 'Yandex Mail',
  origins,
  matches: (document) => isAt(document, origins),
  find: findBy({ text, subject, name, address, open: /#\/?(?:message|thread)\//, keyOf, lineOf: subjectOf }),
};
