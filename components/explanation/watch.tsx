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

interface WatchedProps {
  readonly host: string;
  readonly onStop: () => void;
}

/** Says that the webmail in the tab is watched, and takes that back. */
export function Watched({ host, onStop }: WatchedProps) {
  const { t } = useTexts();
  return (
    <section class="watch">
      <p class="small soft">{t('ui:watch.on', { host })}</p>
      <p>
        <button type="button" class="button-plain" onClick={onStop}>
          {t('ui:watch.stop')}
        </button>
      </p>
    </section>
  );
}
