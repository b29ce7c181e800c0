import type { ComponentChildren } from 'preact';
import type { Language } from '../../core/messages';
import { Logo } from '../page/icon';
import { LanguageSelect } from '../page/language-select';
import { useTexts } from '../texts';
import './page.css';

interface PageHeaderProps {
  /** Absent where the page has a setting for it. */
  readonly onLanguage?: (language: Language) => void;
}

interface WelcomeViewProps {
  readonly onLanguage: (language: Language) => void;
  readonly onTry: () => void;
  /** The list of webmails. */
  readonly children: ComponentChildren;
}

/** The header that welcome page and options share. */
export function PageHeader({ onLanguage }: PageHeaderProps) {
  const { t, language } = useTexts();
  return (
    <header class="page-header">
      <Logo size={26} />
      <strong translate={false}>Redeliver</strong>
      {onLanguage && (
        <LanguageSelect look="button-plain" label={t('ui:header.language')} value={language} onChoose={onLanguage} />
      )}
    </header>
  );
}

/** What Redeliver does and never does, and where to turn it on: one screen. */
export function WelcomeView({ onLanguage, onTry, children }: WelcomeViewProps) {
  const { t } = useTexts();
  return (
    <div class="page">
      <PageHeader onLanguage={onLanguage} />
      <main class="page-main">
        <div class="page-lead">
          <h1>{t('ui:welcome.title')}</h1>
          <p>{t('ui:welcome.lead')}</p>
        </div>
        <div class="page-columns">
          <section>
            <h2>{t('ui:welcome.doesTitle')}</h2>
            <ul class="page-does">
              <li>{t('ui:welcome.does.explain')}</li>
              <li>{t('ui:welcome.does.door')}</li>
              <li>{t('ui:welcome.does.letter')}</li>
            </ul>
          </section>
          <section>
            <h2>{t('ui:welcome.neverTitle')}</h2>
            <ul class="page-never">
              <li>{t('ui:welcome.never.send')}</li>
              <li>{t('ui:welcome.never.read')}</li>
              <li>{t('ui:welcome.never.links')}</li>
            </ul>
          </section>
        </div>
        <section class="stack">
          <div class="stack-tight">
            <h2>{t('ui:webmails.title')}</h2>
            <p class="soft">{t('ui:webmails.intro')}</p>
          </div>
          {children}
        </section>
        <section class="page-without">
          <div class="stack-tight">
            <h2>{t('ui:welcome.without')}</h2>
            <p class="soft">{t('ui:welcome.withoutHint')}</p>
          </div>
          <button type="button" class="button" onClick={onTry}>
            {t('ui:welcome.tryPaste')}
          </button>
        </section>
        <p class="small soft">{t('ui:welcome.pin')}</p>
      </main>
    </div>
  );
}
