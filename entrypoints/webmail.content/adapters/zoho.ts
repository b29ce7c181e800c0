import { findBy } from '../shape';
import { isAt } from '../site';
import type { Adapter, SelectorProof } from './adapter';

const origins = [
  'https://mail.zoho.com/*',
  'https://mail.zoho.eu/*',
  'https://mail.zoho.in/*',
  'https://mail.zoho.com.au/*',
  'https://mail.zoho.jp/*',
  'https://mail.zohocloud.ca/*',
  'https://mail.zoho.com.cn/*',
];

// No source of the client is public. The role was seen in an automation of 2026 that was measured on a live mailbox, the
// classes in userscripts and tests of 2023 to 2026 (such as carlosgrillet's for mail.zoho.eu); each may be missing.
// Mails stay open in tabs of the page, and a closed pane keeps its last mail: `shw` marks the one that is shown.
export const text = '.shw .zmMailWrapper, .shw .zmMailContent, .shw [role="document"]';
export const textProof = [
  [2, 'zoho-bounce.html'],
  [2, 'zoho-ordinary.html'],
  [4, 'zoho-conversation.html'],
  [0, 'zoho-list.html'],
] satisfies SelectorProof[];

/** Above the message, or in the row of the list that is open. */
export const subject = '.zmPVHeading, .zmMTitle, [aria-selected="true"] [data-testid="lst-sub"]';
export const subjectProof = [
  [1, 'zoho-bounce.html'],
  [1, 'zoho-conversation.html'],
] satisfies SelectorProof[];

/** There twice, for the short and the long header. */
export const sender = '.zmMHFrom [data-eid]';
export const senderProof = [
  [2, 'zoho-bounce.html'],
  [5, 'zoho-conversation.html'],
] satisfies SelectorProof[];

const ID = 'zm_Container_m';

const keyOf = (content: Element) => content.closest(`[id^="${ID}"]`)?.id.slice(ID.length) ?? null;

/** By structure where the address names a message and none of the classes is there any more. */
export const zoho: Adapter = {
  id: 'zoho',
  name: 'Zoho Mail',
  origins,
  matches: (document) => isAt(document, origins),
  find: findBy({
    text,
    inner: '[role="document"]',
    subject,
    name: sender,
    address: { attribute: 'data-eid' },
    open: /\/p\/\d/,
    keyOf,
  }),
};
