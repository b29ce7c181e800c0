import { correspondentOf } from '../address';
import { correspondentsIn } from '../correspondents';
import { HEADING, within } from '../header';
import { alone, lineOf, openTexts } from '../reading';
import { isAt } from '../site';
import { above } from '../trees';
import { isVisible } from '../visible';
import type { Adapter, Found, SelectorProof } from './adapter';

const origins = ['https://www.icloud.com/*', 'https://www.icloud.com.cn/*'];

// The page at /mail holds a frame of its own site with list and headers, and that one a frame of another site for each
// text (pacnpal/icloud-mail-both-buttons, 2026; Freemindtronic/evicypher-webmail, 2023). Editors are such frames too.
export const frame = 'iframe[src*=".icloud-sandbox.com/"]:not([src*="mail2-rte"])';
export const frameProof = [
  [1, 'icloud-bounce.html'],
  [1, 'icloud-ordinary.html'],
  [2, 'icloud-conversation.html'],
  [0, 'icloud-list.html'],
] satisfies SelectorProof[];

// Class names that extensions of 2024 to 2026 read; those made by the style sheet's compiler (`ic-…`) change.
export const pane = '.thread-detail-pane';
export const paneProof = [
  [1, 'icloud-bounce.html'],
  [0, 'icloud-list.html'],
] satisfies SelectorProof[];

/** Sender, then recipients. */
export const sender = '.contact-token';
export const senderProof = [
  [2, 'icloud-bounce.html'],
  [4, 'icloud-conversation.html'],
  [0, 'icloud-list.html'],
] satisfies SelectorProof[];

/** The row of the open message: no public source names the subject above the text. */
export const chosen = '[aria-selected="true"] .thread-subject';
export const chosenProof = [[1, 'icloud-bounce.html']] satisfies SelectorProof[];

export const text = '.mail-message-defaults';
export const textProof = [
  [1, 'icloud-frame-bounce.html'],
  [1, 'icloud-frame-editor.html'],
  [0, 'icloud-bounce.html'],
] satisfies SelectorProof[];

function readFrame(content: Element): Found {
  const own = alone(content, frame, `${pane}, body`);
  const inPane = content.closest(pane);
  const heading = inPane?.querySelector(HEADING) ?? null;
  const header = above(content, `${pane}, body`).filter((one) => own.contains(one));
  const from = within(header, sender);
  return {
    key: null,
    subject: lineOf(content.ownerDocument.querySelector(chosen)) ?? lineOf(heading),
    from: from ? correspondentOf(from) : (correspondentsIn(header)[0]?.text ?? null),
    body: content,
    anchor: content,
    apart: true,
  };
}

/** A frame without the known class is read as a whole, unless somebody writes in it. */
function textIn(document: Document): Element | null {
  if (document.querySelector('[contenteditable]')) return null;
  return openTexts(document, text)[0] ?? document.body;
}

/** Frame addresses measured in 2026, the hooks inside of them older or from one source each. */
export const icloud: Adapter = {
  id: 'icloud',
  name: 'iCloud Mail',
  origins,
  frames: { origins: ['https://*.icloud-sandbox.com/*'], textIn },
  matches: (document) => isAt(document, origins),
  find: (document) => [...document.querySelectorAll(frame)].filter(isVisible).map(readFrame),
};
