import type { MarkContent } from '../../core/explanation';
import { currentLanguage, getSettings } from './settings';
import { texts } from './texts';

/** What the marks in message lists say; null while the user wants none. */
export async function getMark(): Promise<MarkContent | null> {
  const { marks } = await getSettings();
  if (!marks) return null;
  const language = await currentLanguage();
  return { label: texts(language)('background:mark'), language };
}
