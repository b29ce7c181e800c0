import type { FullReport as Offer, ReadError } from '../../core/explanation';
import { Icon } from '../page/icon';
import { FileDrop } from '../paste/file-drop';
import { useTexts } from '../texts';
import './full-report.css';

/** Where fetching stands: not begun, under way, or failed. */
export type Fetching = 'idle' | 'busy' | ReadError;

interface FullReportEvents {
  /** Fetches the source from the webmail. */
  readonly onReport: (offer: Offer) => void;
  readonly onFile: (file: File) => void;
}

interface FullReportProps extends FullReportEvents {
  readonly offer: Offer;
  /** Of the webmail that would be asked; null where the browser does not tell. */
  readonly host: string | null;
  readonly fetching: Fetching;
  readonly maxFileBytes: number;
}

/** Offers to read the attached part of a report: from the webmail, by a click, or from a file that the user saved. */
export function FullReport({ offer, host, fetching, maxFileBytes, onReport, onFile }: FullReportProps) {
  const { t } = useTexts();
  if (offer.by === 'read') {
    return (
      <p class="full-report-read small soft">
        <Icon name="done" size={14} /> {t('ui:report.read')}
      </p>
    );
  }
  const isBusy = fetching === 'busy';
  const error = fetching === 'idle' || isBusy ? null : fetching;
  const canAsk = offer.by === 'webmail' && host !== null;
  return (
    <section class="full-report card stack-tight">
      <h2>{t('ui:report.title')}</h2>
      <p class="small soft">{canAsk ? t('ui:report.ask', { host }) : t('ui:report.file')}</p>
      {canAsk && (
        <p>
          <button type="button" class="button" aria-disabled={isBusy} onClick={() => isBusy || onReport(offer)}>
            {t('ui:report.button')}
          </button>
        </p>
      )}
      <p role="status" class="small soft">
        {isBusy && t('ui:report.busy')}
      </p>
      {error && (
        <div role="alert" class="small">
          <strong>{t(`errors:${error}.title`)}</strong> {t(`errors:${error}.why`)}
        </div>
      )}
      {(error || !canAsk) && <FileDrop onFile={onFile} maxFileBytes={maxFileBytes} />}
    </section>
  );
}
