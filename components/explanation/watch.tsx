import { useTexts } from '../texts';
import './watch.css';

interface WatchProps {
  readonly host: string;
  readonly onWatch: () => void;
}

/** Offers to watch the webmail that the tab shows. */
export function Watch({ host, onWatch }: WatchProps) {
  const { t } = useTexts();
  return (
    <section class="watch">
      <h2>{t('ui:watch.title', { host })}</h2>
      <p class="small soft">{t('ui:watch.text')}</p>
      <p>
        <button type="button" class="button" onClick={onWatch}>
          {t('ui:watch.button')}
        </button>
      </p>
    </section>
  );
}
