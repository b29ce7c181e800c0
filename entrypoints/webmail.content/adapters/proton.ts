import { bodyOf, lineOf, openTexts, outside, senderOf } from '../reading';
import { isAt } from '../site';
import type { Adapter, Found, SelectorProof } from './adapter';

const origins = ['https://mail.proton.me/*', 'https://mail.protonmail.com/*'];

// Names from the client's own source (ProtonMail/WebClients, applications/mail/src/app/components: message/MessageBody,
// MessageBodyIframe, MessageView, conversation/ConversationHeader; 2021 to 2026). The text stands in a frame without
// address, or in the page where it could not be decrypted. Collapsed messages have no such element.
export const text = '[data-testid="message-content:body"]';
export const textProof = [
  [1, 'proton-bounce.html'],
  [2, 'proton-conversation.html'],
  [0, 'proton-list.html'],
] satisfies SelectorProof[];

/** Its `data-subject` is the message's own subject; the heading of a conversation shows that of the first. */
export const frame = 'iframe[data-testid="content-iframe"]';
export const frameProof = [
  [1, 'proton-bounce.html'],
  [2, 'proton-conversation.html'],
] satisfies SelectorProof[];

export const subject = '[data-testid="conversation-header:subject"]';
export const subjectProof = [
  [1, 'proton-bounce.html'],
  [0, 'proton-list.html'],
] satisfies SelectorProof[];

export const message = '[data-shortcut-target="message-container"]';
export const messageProof = [
  [1, 'proton-bounce.html'],
  [3, 'proton-conversation.html'],
] satisfies SelectorProof[];

/** Before 2023 recipients had the same name as the sender, who stands first. */
export const sender = '[data-testid="recipients:sender"], [data-testid="message-header:from"]';
export const senderProof = [
  [1, 'proton-bounce.html'],
  [4, 'proton-conversation.html'],
] satisfies SelectorProof[];

const name = '[data-testid="recipient-label"], .message-recipient-item-label';

function readMessage(content: Element): Found {
  const own = content.closest(message);
  const from = outside(content, sender, own ?? undefined);
  const inner = content.querySelector(frame);
  return {
    key: own?.getAttribute('data-message-id') ?? null,
    subject: inner?.getAttribute('data-subject') || lineOf(outside(content, subject)),
    from: senderOf(from?.querySelector(name) ?? null, from),
    body: inner ? bodyOf(inner) : content,
    // In the page: the frame has the height of its text.
    anchor: content,
  };
}

export const proton: Adapter = {
  id: 'proton',
  name: 'Proton Mail',
  origins,
  matches: (document) => isAt(document, origins),
  find: (document) => openTexts(document, text).map(readMessage),
};
