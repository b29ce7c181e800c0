import { useEffect, useState } from 'preact/hooks';
import { Reading } from '../../components/explanation/reading';
import { Watch } from '../../components/explanation/watch';
import { useTexts } from '../../components/texts';
import type { ReadResult, SiteAnswer } from '../../core/explanation';
import { ask, askForReading } from '../shared/ask';
import { requestAccess } from '../shared/permission';
import type { Acts } from './acts';
import { isTab, tab } from './place';

interface MessagePageProps {
  readonly acts: Acts;
  readonly site: SiteAnswer | null;
  readonly onSiteChange: () => void;
  readonly onPaste: () => void;
  readonly onToast: (text: string) => void;
}

/** What the right-click or the bar asked for, else the message open in the tab; null if there is no tab to read. */
async function readFirst(): Promise<ReadResult | null> {
  const pending = await ask({ type: 'take-pending' }).catch(() => null);
  if (pending || (isTab && tab === null)) return pending;
  return askForReading({ type: 'read-tab', tab });
}

/** The bounce that is open in the tab. */
export function MessagePage({ acts, site, onSiteChange, onPaste, onToast }: MessagePageProps) {
  const { t } = useTexts();
  const [result, setResult] = useState<ReadResult | null>(null);
  useEffect(() => {
    void readFirst().then((first) => {
      if (!first) onPaste();
      setResult(first ?? { state: 'error', error: 'tab-gone' });
    });
  }, []);
  const readAgain = () => {
    setResult(null);
    void askForReading({ type: 'read-tab', tab }).then(setResult);
  };
  const watch = async (origin: string, host: string) => {
    const isGranted = await requestAccess([origin]);
    const refusal = `${t('errors:permission-refused.title')} ${t('errors:permission-refused.why')}`;
    onToast(isGranted ? t('ui:watch.on', { host }) : refusal);
    onSiteChange();
  };
  const { origin, host } = site ?? {};
  const isOffered = result?.state === 'read' && site?.watched === false && origin && host;
  return (
    <div class="stack">
      <Reading
        result={result}
        of="message"
        onAct={acts.act}
        onCopyIp={acts.copyIp}
        onAgain={readAgain}
        onPaste={onPaste}
      />
      {isOffered && <Watch host={host} onWatch={() => void watch(origin, host)} />}
    </div>
  );
}
