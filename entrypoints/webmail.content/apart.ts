import type { Apart, Given, ToPage } from '../../core/messages';
import { pageLimits } from '../../core/page-limits';
import { sniff } from '../../core/read/sniff';
import type { Found, Frames } from './adapters/adapter';
import { fingerprint } from './fingerprint';
import { placeIn, placeOf } from './frame-place';
import type { Tell } from './messages';
import type { Session } from './session';
import { textOf } from './text';

/** Header and text of the next message come by different ways: one waits so long for the other (milliseconds). */
const TOGETHER = 1_000;

type Question = Extract<ToPage, { type: 'give-text' }>;

const header = (value: string | null) => value?.slice(0, pageLimits.headerChars) ?? null;

/** What is told of a message whose text stands in a frame of another site. */
export function apartOf({ key, subject, from, body }: Found): Apart {
  return { key, subject: header(subject), from: header(from), place: placeIn(body).slice(-pageLimits.placeChars) };
}

const placeOfThis = ({ defaultView }: Document) =>
  defaultView ? placeOf(defaultView).slice(-pageLimits.placeChars) : null;

/** The text in this frame, for somebody who pressed the button; null where somebody writes in it. */
export function givenIn(document: Document, { textIn }: Frames): Given | null {
  const place = placeOfThis(document);
  const element = textIn(document);
  return element && place !== null ? { place, text: textOf(element) } : null;
}

/** Says when the text in this frame is a new one, and gives it away when asked, but only that of a bounce. */
export function createOffer(document: Document, { textIn }: Frames, tell: Tell): Session {
  let told = fingerprint('');
  let given: { readonly header: string; readonly print: string } | undefined;
  const read = () => {
    const element = textIn(document);
    return element ? textOf(element) : '';
  };

  const give = async ({ subject, from }: Question): Promise<string | null> => {
    const asked = `${subject}\n${from}`;
    // Only one of the two is new: either the other one is under way, or they were not complete before.
    if (given && (given.header === asked) !== (given.print === fingerprint(read())))
      await new Promise((passed) => setTimeout(passed, TOGETHER));
    const text = read();
    given = { header: asked, print: fingerprint(text) };
    return text && sniff({ subject, from, text }) ? text : null;
  };

  return {
    scan() {
      const print = fingerprint(read());
      if (print !== told) void tell({ type: 'changed' });
      told = print;
    },
    relabel() {},
    hear(message) {
      const isAsked = message.type === 'give-text' && message.place === placeOfThis(document);
      return isAsked ? give(message) : undefined;
    },
    close: () => void tell({ type: 'changed' }),
  };
}
