import { addressIn, isLabelled, oneLine } from '../address';
import { isAt } from '../site';
import { isDraft, isVisible } from '../visible';
import type { Adapter, Found, SelectorProof } from './adapter';

const origins = [
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.cloud.microsoft/*',
  'https://outlook.office365.us/*',
  'https://partner.outlook.cn/*',
  'https://outlook.office365.cn/*',
];

// Outlook prefixes ids inside mail with x_, so a mail cannot bring a match of its own.
export const body = '[id^="UniqueMessageBody"]';
export const bodyProof = [
  [1, 'outlook-bounce.html'],
  [1, 'outlook-ordinary.html'],
  [2, 'outlook-conversation.html'],
  [1, 'outlook-window.html'],
  [0, 'outlook-list.html'],
] satisfies SelectorProof[];

/** May be missing in a window of its own, which nobody published a page of. */
export const pane = '#ReadingPaneContainerId, #ConversationReadingPaneContainer, [role="main"]';
export const paneProof = [
  [1, 'outlook-bounce.html'],
  [1, 'outlook-conversation.html'],
  [0, 'outlook-window.html'],
  [0, 'outlook-list.html'],
] satisfies SelectorProof[];

export const heading = '[role="heading"]';
export const headingProof = [
  [2, 'outlook-bounce.html'],
  [1, 'outlook-list.html'],
] satisfies SelectorProof[];

const recipients = '[data-testid="RecipientWell"]';

/** The largest element around a body that holds no other message's body. */
function messageAround(content: Element): Element {
  let around = content;
  while (around.parentElement && around.parentElement.querySelectorAll(body).length === 1) {
    if (around.matches(pane)) break;
    around = around.parentElement;
  }
  return around;
}

function senderOf(content: Element): string | null {
  const outside = (one: Element) => !content.contains(one) && !one.closest(recipients);
  const labelled = [...messageAround(content).querySelectorAll('[aria-label]')].filter(outside);
  // The first such pair is the sender.
  const sender = labelled.find(isLabelled);
  if (!sender) return labelled.map((one) => addressIn(one.getAttribute('aria-label') ?? '')).find(Boolean) ?? null;
  return oneLine(sender.textContent);
}

function subjectOf(content: Element): string | null {
  const headings = (content.closest(pane) ?? content.ownerDocument).querySelectorAll(heading);
  const first = [...headings].find((one) => !content.contains(one));
  const title = first?.getAttribute('title') ?? first?.querySelector('[title]')?.getAttribute('title');
  return oneLine(title ?? first?.textContent) || null;
}

function readMessage(content: Element): Found | null {
  if (isDraft(content) || !isVisible(content)) return null;
  // The numbers in the ids are given anew for every view: what the message says has to name it.
  return {
    key: null,
    subject: subjectOf(content),
    from: senderOf(content),
    body: content,
    anchor: content.closest('[role="document"]') ?? content,
  };
}

/** Work and school accounts; the consumer service runs the same client. */
export const outlookWeb: Adapter = {
  id: 'outlook-web',
  name: 'Outlook (Microsoft 365)',
  origins,
  matches: (document) => isAt(document, origins),
  find: (document) => [...document.querySelectorAll(body)].flatMap((content) => readMessage(content) ?? []),
};
