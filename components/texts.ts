import type { i18n } from 'i18next';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../core/messages';

/** The reader's language and its texts. */
export interface Texts {
  readonly language: Language;
  readonly t: i18n['t'];
  readonly exists: i18n['exists'];
}

export const TextsContext = createContext<Texts | null>(null);

export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('A component stands outside of TextsContext');
  return texts;
}

/** Text of the first key that has one, undefined if none has: for keys made of ids, whose texts may be shared. */
export function firstText(
  { t, exists }: Texts,
  keys: readonly string[],
  values: Readonly<Record<string, unknown>> = {},
): string | undefined {
  const key = keys.find((one) => exists(one));
  return key === undefined ? undefined : String(t(key as never, values as never));
}
