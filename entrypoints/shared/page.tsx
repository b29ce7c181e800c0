import { type ComponentType, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Texts, TextsContext } from '../../components/texts';
import type { Language, Settings } from '../../core/messages';
import { createTranslator, loadLanguage, pickLanguage } from '../../locales';
import { ask } from './ask';
import '../../components/page/tokens.css';
import '../../components/page/base.css';
import '../../components/page/controls.css';

export interface PageProps {
  readonly settings: Settings;
  /** Applies settings at once and keeps them; resolves when they are kept. */
  readonly onSettings: (settings: Settings) => Promise<void>;
}

export const browserLanguage = (): Language => pickLanguage(navigator.languages);

type LoadMore = (language: Language) => Promise<object>;

/** The texts of a language with those that only one page or part needs. */
export async function loadTexts(language: Language, loadMore: LoadMore): Promise<Texts> {
  const [resources, more] = await Promise.all([loadLanguage(language), loadMore(language)]);
  const translator = createTranslator(language, { ...resources, ...more });
  return { language, t: translator.t, exists: translator.exists.bind(translator) };
}

interface RootProps {
  readonly Page: ComponentType<PageProps>;
  readonly first: Texts;
  readonly stored: Settings;
  readonly loadMore: LoadMore;
}

function Root({ Page, first, stored, loadMore }: RootProps) {
  const [texts, setTexts] = useState(first);
  const [settings, setSettings] = useState(stored);
  useEffect(() => {
    document.documentElement.lang = texts.language;
  }, [texts.language]);
  const onSettings = async (changed: Settings) => {
    setSettings(changed);
    // Kept even if the texts of the new language cannot be loaded just now.
    const kept = ask({ type: 'save-settings', settings: changed }).catch(() => undefined);
    setTexts(await loadTexts(changed.language ?? browserLanguage(), loadMore));
    await kept;
  };
  return (
    <TextsContext.Provider value={texts}>
      <Page settings={settings} onSettings={onSettings} />
    </TextsContext.Provider>
  );
}

/** Draws a page in the reader's language. A background that does not answer costs the settings, not the page. */
export async function openPage(Page: ComponentType<PageProps>, loadMore: LoadMore = async () => ({})): Promise<void> {
  const unset: Settings = {
    language: null,
    badge: true,
    marks: false,
    follow: false,
    resolver: 'cloudflare',
    ownResolver: '',
  };
  const stored = (await ask({ type: 'get-settings' }).catch(() => unset)) ?? unset;
  const first = await loadTexts(stored.language ?? browserLanguage(), loadMore);
  document.documentElement.lang = first.language;
  const root = document.getElementById('root');
  if (root) render(<Root Page={Page} first={first} stored={stored} loadMore={loadMore} />, root);
}
