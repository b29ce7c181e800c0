import { byStructure } from '../by-structure';
import { lineOf, nearest, openTexts } from '../reading';
import { isVisible } from '../visible';
import type { Adapter, Found, SelectorProof } from './adapter';

// Thin evidence, 2016 to 2023, no source of the product: names in Freemindtronic/evicypher-webmail, in tests of others
// that drive Outlook on the web of Exchange 2013 to 2019, and in mail that was copied out of its page. Classes such as
// `_rp_U4` change from build to build. The light version has no such names and is read by structure.
const application = '.conductorContent, [autoid^="_lvv_"], [id^="Item.Message"]';

/** With and without what the mail quotes; one is shown. Outlook puts x_ before ids that a mail brings along. */
export const body = '[id^="Item.MessagePartBody"], [id^="Item.MessageNormalizedBody"], [id^="Item.MessageUniqueBody"]';
export const bodyProof = [
  [3, 'owa-onprem-bounce.html'],
  [6, 'owa-onprem-conversation.html'],
  [0, 'owa-onprem-list.html'],
  [0, 'owa-onprem-unknown-bounce.html'],
] satisfies SelectorProof[];

/** The header of each message is a heading of the third level. */
export const subject = '.rpHighlightSubjectClass, [role="heading"][aria-level="2"]';
export const subjectProof = [
  [2, 'owa-onprem-bounce.html'],
  [0, 'owa-onprem-list.html'],
] satisfies SelectorProof[];

/** People, with or without an address; recipients stand in a part of the header that has a name. */
export const person = '.bidi.allowTextSelection, [autoid^="_pe_"], .PersonaPaneLauncher';
const recipients = '[id^="ItemHeader."]';
export const personProof = [[8, 'owa-onprem-bounce.html']] satisfies SelectorProof[];

function senderOf(content: Element): Element | undefined {
  for (let around = content.parentElement; around; around = around.parentElement) {
    const people = [...around.querySelectorAll(person)].filter((one) => !content.contains(one) && isVisible(one));
    // Beyond the header of its message stand other messages, and the reader's own name.
    if (people.length > 0) return people.find((one) => !one.closest(recipients));
  }
  return undefined;
}

function readMessage(content: Element): Found {
  return {
    key: null,
    subject: lineOf(nearest(content, subject)),
    from: lineOf(senderOf(content) ?? null),
    body: content,
    anchor: content.closest('[role="document"]') ?? content,
  };
}

/** Exchange Server 2013 to 2019, self-hosted on any address. */
export const owaOnprem: Adapter = {
  id: 'owa-onprem',
  name: 'Outlook (Exchange Server)',
  origins: [],
  matches: (document) => document.querySelector(application) !== null,
  find(document) {
    const texts = openTexts(document, body);
    return texts.length > 0 ? texts.map(readMessage) : byStructure.find(document);
  },
};
