import { fullest, lineOf, nearest, openTexts, outside, senderOf } from '../reading';
import { isAt } from '../site';
import type { Adapter, Found, SelectorProof } from './adapter';

/** mailbox.org and IONOS run it on hosts of their own; most providers under their own name, as `/appsuite`. */
const origins = [
  'https://app.mailbox.org/*',
  'https://office.mailbox.org/*',
  'https://mail.ionos.com/*',
  'https://mail.ionos.de/*',
  'https://mail.ionos.co.uk/*',
  'https://mail.ionos.fr/*',
  'https://mail.ionos.es/*',
  'https://mail.ionos.it/*',
];

// Names as in open-xchange/appsuite-frontend, ui/apps/io.ox/mail/detail/view.js and common-extensions.js, 7.6 to 7.10;
// App Suite 8 has the same in its source and its tests.
export const application = '#io-ox-core, #io-ox-windowmanager';

/** Messages of a thread; the collapsed ones have an empty text that is not shown. */
export const message = '.mail-detail';
export const messageProof = [
  [1, 'open-xchange-bounce.html'],
  [3, 'open-xchange-thread.html'],
  [0, 'open-xchange-list.html'],
] satisfies SelectorProof[];

/** The text is in a frame that the page writes itself, in the page until 7.6. */
export const body = '.mail-detail section.body';
export const bodyProof = [
  [1, 'open-xchange-bounce.html'],
  [1, 'open-xchange-old-bounce.html'],
  [0, 'open-xchange-compose.html'],
] satisfies SelectorProof[];

/** A thread has its subject above; each message has one as well, hidden there. */
export const subject = 'h1.subject, .thread-view-header .subject';
export const subjectProof = [
  [1, 'open-xchange-bounce.html'],
  [4, 'open-xchange-thread.html'],
] satisfies SelectorProof[];

/** Only where it is another than that of the thread. */
const changed = '.different-subject';
const sender = '.from .person-link, .from .person-from';
const address = '.from .address';

/** Drawn for drafts only, in the header of the message: ui/apps/io.ox/mail/actions.js and toolbar.js. */
export const edit = '[data-ref="io.ox/mail/actions/edit"], [data-action="io.ox/mail/actions/edit"]';
export const editProof = [
  [1, 'open-xchange-draft.html'],
  [0, 'open-xchange-bounce.html'],
] satisfies SelectorProof[];

function readMessage(content: Element): Found | null {
  const own = content.closest(message);
  if (!own || outside(content, edit, own)) return null;
  return {
    key: own.getAttribute('data-cid'),
    subject: lineOf(outside(content, changed, own) ?? nearest(content, subject)),
    from: senderOf(outside(content, sender, own), outside(content, address, own)),
    body: fullest(content),
    anchor: content,
  };
}

export const openXchange: Adapter = {
  id: 'open-xchange',
  name: 'Open-Xchange (mailbox.org, IONOS)',
  origins,
  matches: (document) => isAt(document, origins) || document.querySelector(application) !== null,
  find: (document) => openTexts(document, body).flatMap((content) => readMessage(content) ?? []),
};
