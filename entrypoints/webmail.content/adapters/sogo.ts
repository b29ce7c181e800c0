import { lineOf, openTexts, outside, senderOf } from '../reading';
import type { Adapter, Found, SelectorProof } from './adapter';

// Names and bindings as in the templates of Alinto/sogo, UI/Templates/MailerUI/UIxMailViewTemplate.wox, versions 3 to 5.
// Angular leaves its attributes in the page. SOGo 6 is another program.
export const application = '[ng-app^="SOGo."], meta[content="SOGo Web Interface"]';

/** The parts of a message, one below the other; in no frame. */
export const body = '.msg-body';
export const bodyProof = [
  [1, 'sogo-bounce.html'],
  [1, 'sogo-ordinary.html'],
  [1, 'sogo-draft.html'],
  [0, 'sogo-list.html'],
] satisfies SelectorProof[];

/** `ng-bind-html` until 4.0, no binding at all in 3.0. */
export const subject = 'h5';
export const subjectProof = [
  [1, 'sogo-bounce.html'],
  [0, 'sogo-list.html'],
] satisfies SelectorProof[];

export const address = '[ng-bind$="viewer.message.from[0].email"]';
export const addressProof = [[1, 'sogo-bounce.html']] satisfies SelectorProof[];

/** The button of drafts; it is there for other messages too, hidden. */
export const edit = '[ng-click^="viewer.edit("]:not(.ng-hide)';
export const editProof = [
  [1, 'sogo-draft.html'],
  [0, 'sogo-bounce.html'],
] satisfies SelectorProof[];

/** "#!/Mail/<account>/<folder>/<uid>" */
const KEY = /#!?\/Mail\/([^?#]+)$/;

function readMessage(content: Element): Found | null {
  const card = content.closest('md-card') ?? content.ownerDocument;
  if (card.querySelector(edit)) return null;
  const from = outside(content, address, card);
  return {
    key: KEY.exec(content.ownerDocument.URL)?.[1] ?? null,
    subject: lineOf(outside(content, subject, card)),
    from: senderOf(from?.parentElement?.querySelector('span') ?? null, from),
    body: content,
    anchor: content,
  };
}

/** Self-hosted on any address. */
export const sogo: Adapter = {
  id: 'sogo',
  name: 'SOGo',
  origins: [],
  matches: (document) => document.querySelector(application) !== null,
  find: (document) => openTexts(document, body).flatMap((content) => readMessage(content) ?? []),
};
