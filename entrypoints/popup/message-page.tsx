import { useCallback, useEffect, useState } from 'preact/hooks';
import { Reading } from '../../components/explanation/reading';
import { Watch } from '../../components/explanation/watch';
import { useTexts } from '../../components/texts';
import type { ReadResult, SiteAnswer } from '../../core/explanation';
import { ask, askForReading } from '../shared/ask';
import { requestAccess } from '../shared/permission';
import type { Acts } from './acts';
import { tab } from './place';

interface MessagePageProps {
  readonly acts: Acts;
  readonly onPaste: () => void;
  readonly onToast: (text: string) => void;
}

/** What the right-click or the bar asked for, else the message open in the tab. */
async function readFirst(): Promise<ReadResult> {
  const pending = await ask({ type: 'take-pending' }).catch(() => null);
  return pending ?? askForReading({ type: 'read-tab', tab });
}

function useSite(): [site: SiteAnswer | null, refresh: () => Promise<void>] {
  const [site, setSite] = useState<SiteAnswer | null>(null);
  const refresh = useCallback(async () => setSite(await ask({ type: 'get-site', tab }).catch(() => null)), []);
  useEffect(() => void refresh(), [refresh]);
  return [site, refresh];
}

/** The bounce that is open in the tab. */
export function MessagePage({ acts, onPaste, onToast }: MessagePageProps) {
  const { t } = useTexts();
  const [result, setResult] = useState<ReadResult | null>(null);
  const [site, refreshSite] = useSite();
  useEffect(() => void readFirst().then(setResult), []);
  const readAgain = () => {
    setResult(null);
    void askForReading({ type: 'read-tab', tab }).then(setResult);
  };
  const watch = async (origin: string, host: string) => {
    const isGranted = await requestAccess([origin]);
    onToast(
      isGranted
        ? t('ui:watch.on', { host })
        : `${t('errors:permission-refused.title')} ${t('errors:permission-refused.why')}`,
    );
    await refreshSite();
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
