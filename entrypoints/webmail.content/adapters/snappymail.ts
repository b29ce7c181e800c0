import { lineOf, nearest, openTexts, outside } from '../reading';
import { isVisible } from '../visible';
import type { Adapter, Found, SelectorProof } from './adapter';

// Names as in the-djmaze/snappymail and, for its predecessor, RainLoop/rainloop-webmail: MailMessageView.html below
// app/templates/Views/User. Both have one message view, and no frame.
const application = '#rl-app #rl-right, #rl-app .messageView';

export const body = '.messageView .bodyText';
export const bodyProof = [
  [1, 'snappymail-bounce.html'],
  [1, 'snappymail-rainloop-bounce.html'],
] satisfies SelectorProof[];

/** One message; those read before stay beside it, hidden. */
export const part = '.b-text-part';
export const partProof = [
  [1, 'snappymail-bounce.html'],
  [2, 'snappymail-ordinary.html'],
  [0, 'snappymail-list.html'],
] satisfies SelectorProof[];

export const subject = '.messageItemHeader .subject';
export const subjectProof = [
  [1, 'snappymail-bounce.html'],
  [1, 'snappymail-rainloop-bounce.html'],
] satisfies SelectorProof[];

/** Its title is the whole `Name <address>`. */
export const sender = '.messageItemHeader .from';
export const senderProof = [[2, 'snappymail-rainloop-bounce.html']] satisfies SelectorProof[];

/** Shown for drafts only. */
const edit = '.buttonEdit';

function readMessage(content: Element): Found | null {
  const text = [...content.querySelectorAll(part)].find(isVisible);
  if (!text || outside(content, edit)) return null;
  return {
    key: text.id || null,
    subject: lineOf(nearest(content, subject)),
    from: lineOf(nearest(content, sender)),
    body: text,
    anchor: content,
  };
}

/** Self-hosted on any address. */
export const snappymail: Adapter = {
  id: 'snappymail',
  name: 'SnappyMail, RainLoop',
  origins: [],
  matches: (document) => document.querySelector(application) !== null,
  find: (document) => openTexts(document, body).flatMap((content) => readMessage(content) ?? []),
};
