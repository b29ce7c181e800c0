import { keyInAddress, lineOf, openTexts, outside } from '../reading';
import type { Adapter, Found, SelectorProof } from './adapter';

// Names as in cypht-org/cypht, modules/imap/output_modules.php and functions.php, 1.1 to 2.x.
const application = '#hm_page_key';

/** One part of the message; the reader picks others in a table below. */
export const body = '.msg_text_inner';
export const bodyProof = [
  [1, 'cypht-bounce.html'],
  [1, 'cypht-old-bounce.html'],
  [0, 'cypht-list.html'],
] satisfies SelectorProof[];

/** Rows of a table until 2.0; a returned mail brings the same rows. */
export const subject = '.js-header_subject, .header_subject th';
export const subjectProof = [
  [1, 'cypht-bounce.html'],
  [2, 'cypht-old-bounce.html'],
] satisfies SelectorProof[];

export const sender = '.js-header_from, .header_from td';
export const senderProof = [
  [1, 'cypht-bounce.html'],
  [2, 'cypht-old-bounce.html'],
] satisfies SelectorProof[];

export const edit = 'a[href*="imap_draft=1"]';
export const editProof = [
  [1, 'cypht-draft.html'],
  [0, 'cypht-bounce.html'],
] satisfies SelectorProof[];

function readMessage(content: Element): Found | null {
  const message = content.closest('.msg_text') ?? content.ownerDocument;
  if (outside(content, edit, message)) return null;
  const from = outside(content, sender, message);
  return {
    // A list may show a message below its row; its address is that of the list.
    key: keyInAddress(content.ownerDocument, 'list_path', 'uid'),
    subject: lineOf(outside(content, subject, message)),
    // The name opens a menu, which stands in the cell in some versions.
    from: lineOf(from?.querySelector('.dropdown-toggle') ?? from),
    body: content,
    anchor: content,
  };
}

/** Self-hosted on any address. */
export const cypht: Adapter = {
  id: 'cypht',
  name: 'Cypht',
  origins: [],
  matches: (document) => document.querySelector(application) !== null,
  find: (document) => openTexts(document, body).flatMap((content) => readMessage(content) ?? []),
};
