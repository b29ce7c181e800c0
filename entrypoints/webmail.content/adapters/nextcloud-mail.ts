import { bodyOf, lineOf, nearest, openTexts, outside, senderOf } from '../reading';
import type { Adapter, Found, SelectorProof } from './adapter';

// Names as in nextcloud/mail, src/components: Thread.vue, ThreadEnvelope.vue, Message.vue, MessageHTMLBody.vue and
// MessagePlainTextBody.vue, versions 1.15 to 5. Collapsed messages of a thread have no text in the page.
const application = '#content-vue.app-mail, #content.app-mail, #mail-thread-header';

export const message = '.mail-message-body';
export const messageProof = [
  [1, 'nextcloud-mail-bounce.html'],
  [2, 'nextcloud-mail-thread.html'],
  [0, 'nextcloud-mail-list.html'],
  [0, 'nextcloud-mail-compose.html'],
] satisfies SelectorProof[];

/** HTML comes in a frame of the same origin. Buttons and attachments stand below, in the message too. */
export const body = 'iframe, #mail-content';
export const bodyProof = [
  [1, 'nextcloud-mail-bounce.html'],
  [1, 'nextcloud-mail-ordinary.html'],
  [2, 'nextcloud-mail-thread.html'],
] satisfies SelectorProof[];

export const subject = '#mail-thread-header h2';
export const subjectProof = [
  [1, 'nextcloud-mail-bounce.html'],
  [0, 'nextcloud-mail-list.html'],
] satisfies SelectorProof[];

/** Only of a message whose subject is not that of its thread. */
const changed = '.envelope__header .subline';
const sender = '.envelope__header .sender';
const address = '.envelope__header .sender__email';

function readMessage(content: Element): Found {
  // Collapsed messages of the thread have a sender and a line below it as well.
  const envelope = content.closest('.envelope') ?? content;
  const text = content.querySelector(body) ?? content;
  return {
    // The address names the thread only.
    key: null,
    subject: lineOf(outside(content, changed, envelope) ?? nearest(content, subject)),
    from: senderOf(outside(content, sender, envelope), outside(content, address, envelope)),
    body: bodyOf(text),
    anchor: content,
  };
}

/** Self-hosted on any address. */
export const nextcloudMail: Adapter = {
  id: 'nextcloud-mail',
  name: 'Nextcloud Mail',
  origins: [],
  matches: (document) => document.querySelector(application) !== null,
  find: (document) => openTexts(document, message).map(readMessage),
};
