import type { Language } from '../../core/messages';
import { firstText, type Texts } from '../texts';

/** A day as people of the language write it. */
export function dayOf(language: Language, at: number): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(at);
}

/** Where something was asked for: a page of the catalogue, or the recipient. */
export function doorOf(texts: Texts, destination: string): string {
  if (destination === 'recipient-letter') return texts.t('ui:follow.recipient');
  return firstText(texts, [`advice:destination.${destination}`]) ?? destination;
}
