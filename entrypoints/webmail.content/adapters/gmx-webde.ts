import { correspondentOf } from '../address';
import { correspondentsIn } from '../correspondents';
import { HEADING, within } from '../header';
import { bodyOf, lineOf } from '../reading';
import { isAt } from '../site';
import { above, deep } from '../trees';
import { isVisible } from '../visible';
import type { Adapter, Found, SelectorProof } from './adapter';

// A shell, in it the client at 3c.* or webmailer.*, and in that the text. Each house has the three.
const origins = [
  'gmx.net',
  'gmx.com',
  'gmx.de',
  'gmx.at',
  'gmx.ch',
  'gmx.co.uk',
  'gmx.fr',
  'gmx.es',
  'web.de',
  'mail.com',
].map((house) => `https://*.${house}/*`);

// Since 2023 in the shadow tree of <webmailer-mail-detail>, the text at mailbody-ui.de (Procyon-b, "GMX standalone
// window view", for both clients; automation notes of 2026). Before, a frame of the client's own site.
export const frame =
  'iframe[name="detail-body-iframe"], iframe[class*="detail-body"], iframe[src*=".mailbody-ui.de/"], iframe#mail-detail';
export const frameProof = [
  [1, 'gmx-webde-classic-bounce.html'],
  [0, 'gmx-webde-list.html'],
] satisfies SelectorProof[];

/** One message and nothing else. */
export const detail = 'webmailer-mail-detail, .mail-display-wrapper, .section-1';
export const detailProof = [
  [1, 'gmx-webde-bounce.html'],
  [2, 'gmx-webde-classic-bounce.html'],
  [0, 'gmx-webde-list.html'],
] satisfies SelectorProof[];

/** No source names the parts of the new header: headings and addresses, as anywhere. */
const subject = `${HEADING}, [class*="subject"]`;
export const oldSubject = '.mail-subject dd';
export const oldSubjectProof = [[1, 'gmx-webde-classic-bounce.html']] satisfies SelectorProof[];

/** Named so in the rows of the list, where the address stands in `title`. */
const sender = '[class*="sender"]';
/** "/Mail/<id>/Body/html" */
const KEY = /\/Mail\/([^/?#]+)\/Body\b/i;

function readFrame(content: Element): Found {
  const header = above(content, `${detail}, body`);
  const from = within(header, sender);
  const inner = bodyOf(content);
  // Empty until it is loaded, wherever it is going to be loaded from.
  const apart = inner === content || !inner.textContent?.trim();
  return {
    key: KEY.exec(content.getAttribute('src') ?? '')?.[1] ?? null,
    subject: lineOf(within(header, oldSubject) ?? within(header, subject)),
    from: (from && correspondentOf(from)) || (correspondentsIn(header)[0]?.text ?? null),
    body: apart ? content : inner,
    anchor: content,
    apart,
  };
}

export const gmxWebde: Adapter = {
  id: 'gmx-webde',
  name: 'GMX, WEB.DE, mail.com',
  origins,
  frames: { origins: ['https://*.mailbody-ui.de/*'], textIn: (document) => document.body },
  matches: (document) => isAt(document, origins),
  find: (document) => deep(document, frame).filter(isVisible).map(readFrame),
};
