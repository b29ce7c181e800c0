import { useTexts } from '../texts';
import { hostOf } from './webmail-list';

interface SiteListProps {
  readonly origins: readonly string[];
  readonly onTurnOff: (origin: string) => void;
}

/** Sites that were turned on from the popup, each with the way back. */
export function SiteList({ origins, onTurnOff }: SiteListProps) {
  const { t } = useTexts();
  if (origins.length === 0) return <p class="soft">{t('ui:options.noOthers')}</p>;
  return (
    <ul class="access">
      {origins.map((origin) => (
        <li key={origin}>
          <span class="access-words">
            <code translate={false}>{hostOf(origin)}</code>
          </span>
          <button
            type="button"
            class="button"
            aria-label={t('ui:webmails.turnOffFor', { name: hostOf(origin) })}
            onClick={() => onTurnOff(origin)}
          >
            {t('ui:webmails.turnOff')}
          </button>
        </li>
      ))}
    </ul>
  );
}
