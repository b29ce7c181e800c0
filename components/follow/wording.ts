import type { Language } from '../../core/messages';
import { firstText, type Texts } from '../texts';

/** A day as people of the language write it. */
export function dayOf(language: Language, at: number): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(at);
}

/** Where something is asked for by a letter alone, and no page can be opened. */
const letters = { 'recipient-letter': 'ui:follow.recipient', 'host-letter': 'ui:follow.host' } as const;

export const isLetter = (destination: string): destination is keyof typeof letters =>
  Object.hasOwn(letters, destination);

/** Where something was asked for: a page of the catalogue, or somebody who was written to. */
export function doorOf(texts: Texts, destination: string): string {
  if (isLetter(destination)) return texts.t(letters[destination]);
  return firstText(texts, [`advice:destination.${destination}`]) ?? destination;
}
