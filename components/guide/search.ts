import type { GuideSection } from '../../catalog/schema';
import { keysOf } from './keys';

const BETWEEN_WORDS = /[\s,;]+/;

/** Lower case, and the typographic signs that nobody types as those that one does. */
const plain = (text: string) => text.toLocaleLowerCase().replaceAll('’', "'");

/** Sections that hold every word of the query, in the order of the guide; all of them where there is no word. */
export function sectionsWith(
  query: string,
  sections: readonly GuideSection[],
  text: (key: string) => string,
): readonly GuideSection[] {
  const words = plain(query).split(BETWEEN_WORDS).filter(Boolean);
  if (words.length === 0) return sections;
  return sections.filter((section) => {
    const own = plain(keysOf(section).map(text).join('\n'));
    return words.every((word) => own.includes(word));
  });
}
