import { findBy } from '../shape';
import { isAt } from '../site';
import type { Adapter, SelectorProof } from './adapter';

const origins = ['https://app.fastmail.com/*', 'https://betaapp.fastmail.com/*'];

// Class names are the client's own and have been the same for years; seen in extensions of 2021 to 2026, also after the
// redesign of 2026 (yohasebe/fastmail-plus, its selectors). Collapsed messages have no text.
export const text = '.v-Message-body';
export const textProof = [
  [1, 'fastmail-bounce.html'],
  [3, 'fastmail-conversation.html'],
  [0, 'fastmail-list.html'],
] satisfies SelectorProof[];

export const subject = '.v-Thread-title h1';
export const subjectProof = [
  [1, 'fastmail-bounce.html'],
  [0, 'fastmail-list.html'],
] satisfies SelectorProof[];

/** Shows the name; the address is its title. The text stands in the same card or right below it. */
export const sender = '.v-MessageCard-from';
export const senderProof = [
  [1, 'fastmail-bounce.html'],
  [3, 'fastmail-conversation.html'],
] satisfies SelectorProof[];

export const fastmail: Adapter = {
  id: 'fastmail',
  name: 'Fastmail',
  origins,
  matches: (document) => isAt(document, origins),
  // The address of the page names the conversation, no message of it.
  find: findBy({ text, subject, name: sender, address: { attribute: 'title' } }),
};
