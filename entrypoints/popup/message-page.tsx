import { useEffect, useState } from 'preact/hooks';
import { FullReport } from '../../components/explanation/full-report';
import { Reading } from '../../components/explanation/reading';
import { Watch, Watched } from '../../components/explanation/watch';
import { DueLine } from '../../components/follow/due-line';
import { useTexts } from '../../components/texts';
import type { ReadResult, SiteAnswer } from '../../core/explanation';
import { limits } from '../../core/limits';
import { ask, askForReading } from '../shared/ask';
import { requestAccess } from '../shared/permission';
import type { Acts } from './acts';
import type { Follow } from './follow';
import { useFullReports } from './full-report';
import { isTab, tab } from './place';

interface MessagePageProps {
  readonly acts: Acts;
  readonly follow: Follow;
  readonly site: SiteAnswer | null;
  readonly onSiteChange: () => void;
  readonly onPaste: () => void;
  readonly onFile: (file: File) => void;
  /** What was read, each time anew. */
  readonly onRead: (result: ReadResult | null) => void;
  readonly onToast: (text: string) => void;
}

/** What the right-click or the bar asked for, else the message open in the tab; null if there is no tab to read. */
async function readFirst(): Promise<ReadResult | null> {
  const pending = await ask({ type: 'take-pending' }).catch(() => null);
  if (pending || (isTab && tab === null)) return pending;
  return askForReading({ type: 'read-tab', tab });
}

/** The bounce that is open in the tab. */
export function MessagePage({ acts, follow, site, onSiteChange, onPaste, onFile, onRead, onToast }: MessagePageProps) {
  const { t } = useTexts();
  const [result, setResult] = useState<ReadResult | null>(null);
  useEffect(() => {
    void readFirst().then((first) => {
      if (!first) onPaste();
      setResult(first ?? { state: 'error', error: 'tab-gone' });
    });
  }, []);
  useEffect(() => onRead(result), [result]);
  const reports = useFullReports(setResult);
  const readAgain = () => {
    setResult(null);
    void askForReading({ type: 'read-tab', tab }).then(setResult);
  };
  const isShut = result?.state === 'error' && /^text-(?:apart|closed)$/.test(result.error);
  const watch = async (origins: readonly string[], host: string) => {
    const isGranted = await requestAccess(origins);
    const refusal = `${t('errors:permission-refused.title')} ${t('errors:permission-refused.why')}`;
    onToast(isGranted ? t('ui:watch.on', { host }) : refusal);
    onSiteChange();
    if (isGranted && isShut) readAgain();
  };
  const stop = async (origins: readonly string[], host: string) => {
    const answer = await ask({ type: 'revoke', origins: [...origins] }).catch(() => undefined);
    if (answer?.ok) onToast(t('ui:watch.stopped', { host }));
    onSiteChange();
  };
  const { origins = [], host } = site ?? {};
  const isOffered = (result?.state === 'read' || isShut) && site?.watched === false && host;
  return (
    <div class="stack">
      <DueLine count={follow.due} onList={follow.onList} />
      <Reading
        result={result}
        of="message"
        onAct={acts.act}
        onCopyIp={acts.copyIp}
        follow={follow}
        onAgain={readAgain}
        onPaste={onPaste}
        noteOf={({ report }) =>
          report && (
            <FullReport
              offer={report}
              host={site?.host ?? null}
              fetching={reports.stateOf(report.key)}
              maxFileBytes={limits.fileBytes}
              onReport={reports.start}
              onFile={onFile}
            />
          )
        }
      />
      {isOffered && <Watch host={host} onWatch={() => void watch(origins, host)} />}
      {site?.watched && host && <Watched host={host} onStop={() => void stop(origins, host)} />}
    </div>
  );
}
