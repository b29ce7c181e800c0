import { fullest, keyInAddress, lineOf, nearest, openTexts, senderOf } from '../reading';
import type { Adapter, Found, SelectorProof } from './adapter';

// Names as in horde/imp 6.2, templates/dynamic/mailbox.html.php and message.html.php, templates/basic/message, and
// js/dimpcore.js for the addresses; last looked at in Debian's php-horde-imp 6.2.27.
const application = '#dimpLoading, #previewMsg, #horde-page #msgheaders, .threadBox .messageBody, #imp-message-body';

/** HTML parts are frames in it that the page writes itself. The third part of a report is behind a link. */
export const body = '.messageBody, #imp-message-body';
export const bodyProof = [
  [1, 'horde-bounce.html'],
  [1, 'horde-window-bounce.html'],
  [1, 'horde-basic-ordinary.html'],
] satisfies SelectorProof[];

/** Short and long header, of which one is shown; the traditional view. */
export const subject = '.msgHeaders .subject, #msgheaders > p';
export const subjectProof = [
  [2, 'horde-bounce.html'],
  [1, 'horde-window-bounce.html'],
  [1, 'horde-basic-ordinary.html'],
] satisfies SelectorProof[];

export const sender =
  '.msgHeaders .from, #msgHeaderFrom td:not(.label), :is(.msgheader, .threadBox .control) .nowrap, #imp-message-from';
export const senderProof = [
  [2, 'horde-bounce.html'],
  [1, 'horde-window-bounce.html'],
  [2, 'horde-basic-ordinary.html'],
] satisfies SelectorProof[];

/** The link of drafts; it is there for other messages too, in an element that is not shown. */
export const resume = '.dimpOptions > :not([style*="none"]) > #msg_resume_draft';
export const resumeProof = [
  [1, 'horde-draft.html'],
  [0, 'horde-bounce.html'],
] satisfies SelectorProof[];

/** "#msg:<folder>:<number>" of the page with the preview pane. */
const KEY = /#msg:([\w-]{1,400}:\d{1,10})$/;

function readMessage(content: Element): Found {
  const { ownerDocument } = content;
  const from = nearest(content, sender);
  const name = from?.querySelector('.address') ?? from;
  return {
    key: KEY.exec(ownerDocument.URL)?.[1] ?? keyInAddress(ownerDocument, 'mailbox', 'buid'),
    subject: lineOf(nearest(content, subject)),
    from: senderOf(name, name),
    body: fullest(content),
    anchor: content,
  };
}

/** Self-hosted on any address. */
export const horde: Adapter = {
  id: 'horde',
  name: 'Horde',
  origins: [],
  matches: (document) => document.querySelector(application) !== null,
  find: (document) => (document.querySelector(resume) ? [] : openTexts(document, body).map(readMessage)),
};
