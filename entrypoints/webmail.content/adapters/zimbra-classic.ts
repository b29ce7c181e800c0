import { bodyOf, lineOf, nearest, openTexts } from '../reading';
import type { Adapter, Found, SelectorProof } from './adapter';

// Names as in Zimbra/zm-web-client: WebRoot/templates/mail/Message.template, js/zimbraMail/mail/view/ZmMailMsgView.js and
// ZmConvView2.js, releases 8 to 10. The modern client is another program, whose source is not public.
const shell = '#z_shell';

/** In a frame that the page writes itself; conversations have it in the page where the text is harmless. */
export const body = '.MsgBody, iframe[id$="body__iframe"]';
export const bodyProof = [
  [2, 'zimbra-classic-bounce.html'],
  [2, 'zimbra-classic-conversation.html'],
  [0, 'zimbra-classic-list.html'],
  [0, 'zimbra-classic-compose.html'],
] satisfies SelectorProof[];

/** Of a message, and of a conversation as a whole. */
export const subject = '.SubjectCol, .Conv2Header .subject';
export const subjectProof = [
  [1, 'zimbra-classic-bounce.html'],
  [1, 'zimbra-classic-conversation.html'],
  [0, 'zimbra-classic-list.html'],
] satisfies SelectorProof[];

/** The first value of a message in a conversation, which has no id of its own. */
export const sender = 'td[id$="_from"], [id$="_hdrTable"] td.LabelColValue';
export const senderProof = [
  [2, 'zimbra-classic-bounce.html'],
  [4, 'zimbra-classic-conversation.html'],
] satisfies SelectorProof[];

/** Views that are not shown stay in the page, far outside of the window. */
export const old = '[style*="-10000px"]';
export const oldProof = [
  [1, 'zimbra-classic-old-view.html'],
  [0, 'zimbra-classic-bounce.html'],
] satisfies SelectorProof[];

function readMessage(content: Element): Found | null {
  if (content.closest(old)) return null;
  const from = nearest(content, sender);
  return {
    key: null,
    subject: lineOf(nearest(content, subject)),
    // "On behalf of" and more may stand beside the bubble of the sender.
    from: lineOf(from?.querySelector('.addrBubble') ?? from)?.replaceAll('"', '') ?? null,
    body: bodyOf(content.querySelector('iframe') ?? content),
    anchor: content,
  };
}

/** Self-hosted on any address. */
export const zimbraClassic: Adapter = {
  id: 'zimbra-classic',
  name: 'Zimbra',
  origins: [],
  matches: (document) => document.querySelector(shell) !== null,
  find: (document) => openTexts(document, body).flatMap((content) => readMessage(content) ?? []),
};
