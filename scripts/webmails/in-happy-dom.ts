import { Window } from 'happy-dom';
import { openPage } from '../../tests/entrypoints/webmail.content/page';
import type { Case } from './cases';
import { joined, type Readings, readDocument, textApart } from './reader';

// The readers name the constants of the DOM, which a page has as globals.
const { Node, NodeFilter } = new Window();
Object.assign(globalThis, { Node, NodeFilter });

/** Reads a page without a browser: there is no layout, and style sheets of the page count for little. */
export async function readInHappyDom({ path, url, frames, apart }: Case): Promise<Readings> {
  const document = await openPage(path, url, frames);
  const texts = apart.map(async (one) => textApart(await openPage(one.path, one.url)));
  const adapter = joined(readDocument(document, 'adapter'), await Promise.all(texts));
  return { adapter, structure: readDocument(document, 'structure') };
}
