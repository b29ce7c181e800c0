import type { WebmailAccess } from '../../core/explanation';
import { Icon } from '../page/icon';
import { useTexts } from '../texts';
import './access.css';

interface WebmailListProps {
  readonly webmails: readonly WebmailAccess[];
  readonly onTurnOn: (webmail: WebmailAccess) => void;
  /** Absent where access can only be given. */
  readonly onTurnOff?: (webmail: WebmailAccess) => void;
}

function Switch({ webmail, onTurnOn, onTurnOff }: Omit<WebmailListProps, 'webmails'> & { webmail: WebmailAccess }) {
  const { t } = useTexts();
  const { name, granted } = webmail;
  if (!granted) {
    return (
      <button
        type="button"
        class="button"
        aria-label={t('ui:webmails.turnOnFor', { name })}
        onClick={() => onTurnOn(webmail)}
      >
        {t('ui:webmails.turnOn')}
      </button>
    );
  }
  return onTurnOff ? (
    <button
      type="button"
      class="button"
      aria-label={t('ui:webmails.turnOffFor', { name })}
      onClick={() => onTurnOff(webmail)}
    >
      {t('ui:webmails.turnOff')}
    </button>
  ) : (
    <span class="access-on">
      <Icon name="done" size={16} />
      {t('ui:webmails.on')}
    </span>
  );
}

/** So many are shown at once, beside those that are on; the list is long, and most people have one of the first. */
const SHOWN_AT_ONCE = 3;

function Rows({ webmails, ...events }: WebmailListProps) {
  return (
    <>
      {webmails.map((webmail) => (
        <li key={webmail.id}>
          <span class="access-words">
            <strong translate={false}>{webmail.name}</strong>
            <span class="small soft" translate={false}>
              {webmail.origins.map(hostOf).join(', ')}
            </span>
          </span>
          <Switch webmail={webmail} {...events} />
        </li>
      ))}
    </>
  );
}

/** Each webmail and whether it is watched. Those without an address of their own are turned on from the popup. */
export function WebmailList({ webmails, ...events }: WebmailListProps) {
  const { t } = useTexts();
  const listed = webmails.filter(({ origins }) => origins.length > 0);
  const isShown = (webmail: WebmailAccess, index: number) => index < SHOWN_AT_ONCE || webmail.granted;
  const more = listed.filter((webmail, index) => !isShown(webmail, index));
  return (
    <ul class="access">
      <Rows webmails={listed.filter(isShown)} {...events} />
      {more.length > 0 && (
        <li class="access-more">
          <details>
            <summary>{t('ui:webmails.more', { count: more.length })}</summary>
            <ul class="access">
              <Rows webmails={more} {...events} />
            </ul>
          </details>
        </li>
      )}
      <li>
        <span class="access-words">
          <strong>{t('ui:webmails.other')}</strong>
          <span class="small soft">{t('ui:webmails.otherHint')}</span>
        </span>
      </li>
    </ul>
  );
}

/** `https://mail.example.org/*` → `mail.example.org`. */
export function hostOf(origin: string): string {
  return origin.replace(/^https?:\/\//, '').replace(/\/\*$/, '');
}
