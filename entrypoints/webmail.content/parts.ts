import type { Found } from './adapters/adapter';
import type { createBar } from './bar';
import type { Tell } from './messages';

/** The finder by structure alone, for webmails that nobody knows by name. */
export interface Finder {
  find(document: Document): Found[];
  /** The page or frame as one text. */
  findPage(document: Document): Found[];
}

/** What the watching script does without until it is needed; each part is a script of its own. */
interface Parts {
  bar: typeof createBar;
  finder: Finder;
}

/** Content scripts have a global of their own, which no page sees: here each part is left when it comes. */
const own = globalThis as typeof globalThis & { parts?: Partial<Parts> };

export function addPart<Name extends keyof Parts>(name: Name, part: Parts[Name]): void {
  own.parts = { [name]: part, ...own.parts };
}

export const partNamed = <Name extends keyof Parts>(name: Name): Parts[Name] | undefined => own.parts?.[name];

/** A part, brought by the background where it is not there yet; undefined where it could not come. */
export async function bring<Name extends keyof Parts>(name: Name, tell: Tell): Promise<Parts[Name] | undefined> {
  if (!partNamed(name)) await tell({ type: 'need', part: name });
  return partNamed(name);
}
