import type { ComponentChildren } from 'preact';
import type { Language } from '../../core/messages';
import { useTexts } from '../texts';
import { Icon, Logo } from './icon';
import { LanguageSelect } from './language-select';
import './shell.css';

const views = ['message', 'ip', 'paste'] as const;
export type View = (typeof views)[number];

interface ShellProps {
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onSettings: () => void;
  /** Absent where it is a tab already. */
  readonly onTab?: () => void;
  readonly children: ComponentChildren;
}

function Header({ onLanguage, onSettings, onTab }: Pick<ShellProps, 'onLanguage' | 'onSettings' | 'onTab'>) {
  const { t, language } = useTexts();
  return (
    <header class="shell-header">
      <Logo />
      <strong class="shell-name" translate={false}>
        Redeliver
      </strong>
      <LanguageSelect look="button-plain" label={t('ui:header.language')} value={language} onChoose={onLanguage} />
      <button
        type="button"
        class="button-plain"
        aria-label={t('ui:header.settings')}
        title={t('ui:header.settings')}
        onClick={onSettings}
      >
        <Icon name="gear" />
      </button>
      {onTab && (
        <button
          type="button"
          class="button-plain"
          aria-label={t('ui:header.openInTab')}
          title={t('ui:header.openInTab')}
          onClick={onTab}
        >
          <Icon name="tab" />
        </button>
      )}
    </header>
  );
}

/** The popup around its three views. */
export function Shell({ view, onView, children, ...header }: ShellProps) {
  const { t } = useTexts();
  return (
    <div class="shell">
      <Header {...header} />
      <main class="shell-main">{children}</main>
      <nav class="shell-nav" aria-label={t('ui:nav.label')}>
        {views.map((one) => (
          <button key={one} type="button" aria-current={one === view ? 'page' : undefined} onClick={() => onView(one)}>
            {t(`ui:nav.${one}`)}
          </button>
        ))}
      </nav>
    </div>
  );
}
