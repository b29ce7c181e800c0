import type { ComponentChildren } from 'preact';
import type { AccessAnswer, WebmailAccess } from '../../core/explanation';
import type { Language, Settings } from '../../core/messages';
import { useTexts } from '../texts';
import { LanguageSetting } from './language-setting';
import { PermissionTable } from './permission-table';
import { SiteList } from './site-list';
import { WebmailList } from './webmail-list';
import { PageHeader } from './welcome-view';

interface OptionsViewProps {
  readonly settings: Settings;
  readonly browserLanguage: Language;
  /** Null until it is known. */
  readonly access: AccessAnswer | null;
  readonly version: string;
  readonly onSettings: (settings: Settings) => void;
  readonly onTurnOn: (webmail: WebmailAccess) => void;
  readonly onTurnOff: (name: string, origins: readonly string[]) => void;
  readonly onWelcome: () => void;
  readonly onGuide: () => void;
  /** The setting for follow-up. */
  readonly children?: ComponentChildren;
}

function Access({ access, onTurnOn, onTurnOff }: Pick<OptionsViewProps, 'access' | 'onTurnOn' | 'onTurnOff'>) {
  const { t } = useTexts();
  if (!access) return null;
  return (
    <section class="page-setting">
      <h2>{t('ui:options.access')}</h2>
      <p class="soft">{t('ui:options.accessIntro')}</p>
      <WebmailList
        webmails={access.webmails}
        onTurnOn={onTurnOn}
        onTurnOff={({ name, origins }) => onTurnOff(name, origins)}
      />
      <h3>{t('ui:options.others')}</h3>
      <SiteList origins={access.others} onTurnOff={(origin) => onTurnOff(origin, [origin])} />
    </section>
  );
}

/** All settings on one page. */
export function OptionsView(props: OptionsViewProps) {
  const { settings, browserLanguage, version, onSettings, onWelcome, onGuide } = props;
  const { t } = useTexts();
  return (
    <div class="page">
      <PageHeader />
      <main class="page-main">
        <h1>{t('ui:options.title')}</h1>
        <LanguageSetting
          value={settings.language}
          browserLanguage={browserLanguage}
          onChoose={(language) => onSettings({ ...settings, language })}
        />
        <Access {...props} />
        <section class="page-setting">
          <h2>{t('ui:options.badge')}</h2>
          <label class="page-check">
            <input
              type="checkbox"
              checked={settings.badge}
              onChange={({ currentTarget }) => onSettings({ ...settings, badge: currentTarget.checked })}
            />
            {t('ui:options.badgeSwitch')}
          </label>
        </section>
        <section class="page-setting">
          <h2>{t('ui:options.lists')}</h2>
          <label class="page-check">
            <input
              type="checkbox"
              checked={settings.marks}
              onChange={({ currentTarget }) => onSettings({ ...settings, marks: currentTarget.checked })}
            />
            {t('ui:options.listsSwitch')}
          </label>
        </section>
        {props.children}
        <section class="page-setting">
          <h2>{t('ui:options.permissions')}</h2>
          <PermissionTable />
        </section>
        <section class="page-setting">
          <h2>{t('ui:options.about')}</h2>
          <p>{t('ui:options.privacy')}</p>
          <p class="soft">{t('ui:options.version', { version })}</p>
          <p>
            <button type="button" class="button" onClick={onWelcome}>
              {t('ui:options.welcome')}
            </button>{' '}
            <button type="button" class="button" onClick={onGuide}>
              {t('ui:guide.open')}
            </button>
          </p>
        </section>
      </main>
    </div>
  );
}
