import { useEffect, useState } from 'preact/hooks';
import type { Asked } from '../../components/lookup/asked';
import { ResolverContext } from '../../components/lookup/resolver-context';
import { Shell, type View } from '../../components/page/shell';
import { Toast } from '../../components/page/toast';
import { useTexts } from '../../components/texts';
import type { ReadResult } from '../../core/explanation';
import { ask } from '../shared/ask';
import type { PageProps } from '../shared/page';
import { useToast } from '../shared/toast';
import { useActs } from './acts';
import { useFollow } from './follow';
import { useLetter } from './letter';
import { LetterPage } from './letter-page';
import { LookUp, refusedIpsOf, useLookUpTab } from './look-up';
import { MessagePage } from './message-page';
import { usePaste } from './paste';
import { PastePage } from './paste-page';
import { isTab } from './place';
import { useSite } from './site';

/** A file that misses the drop zone would else replace this page. */
function useFileDrops(onFile: (file: File) => void): void {
  useEffect(() => {
    const allow = (event: DragEvent) => event.preventDefault();
    const take = (event: DragEvent) => {
      const isTaken = event.defaultPrevented;
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file && !isTaken) onFile(file);
    };
    document.addEventListener('dragover', allow);
    document.addEventListener('drop', take);
    return () => {
      document.removeEventListener('dragover', allow);
      document.removeEventListener('drop', take);
    };
  }, [onFile]);
}

/** The popup: three views that keep what is in them while another one is looked at. */
export function App({ settings, onSettings }: PageProps) {
  const { t } = useTexts();
  const [view, setView] = useState<View>('message');
  const [toast, showToast] = useToast();
  const [site, refreshSite] = useSite();
  const letter = useLetter();
  const paste = usePaste(() => setView('paste'));
  const follow = useFollow(showToast);
  const [read, setRead] = useState<ReadResult | null>(null);
  const lookUp = useLookUpTab();
  const [isLookUpUsed, setLookUpUsed] = useState(false);
  const goTo = (next: View) => {
    setView(next);
    if (next === 'ip') setLookUpUsed(true);
  };
  const startLookUp = (wanted: Asked) => {
    lookUp.open(wanted, view);
    goTo('ip');
  };
  const acts = useActs(letter.start, startLookUp, follow, showToast);
  useFileDrops(paste.takeFile);
  const openView = (next: View) => {
    letter.close();
    goTo(next);
  };
  return (
    <ResolverContext.Provider value={lookUp.places?.resolver ?? null}>
      <Shell
        view={view}
        onView={openView}
        onLanguage={(language) => onSettings({ ...settings, language })}
        onSettings={() => void ask({ type: 'open-page', page: 'options', tab: null })}
        {...(!isTab && { onTab: () => void ask({ type: 'open-page', page: 'popup', tab: site?.tab ?? null }) })}
      >
        {letter.state && (
          <LetterPage
            letter={letter}
            state={letter.state}
            back={t(view === 'ip' ? 'ui:letter.backToIp' : 'ui:letter.back')}
            onToast={showToast}
          />
        )}
        <div hidden={letter.state !== null || view !== 'message'}>
          <MessagePage
            acts={acts}
            follow={follow}
            site={site}
            onSiteChange={refreshSite}
            onPaste={() => openView('paste')}
            onFile={paste.takeFile}
            onRead={setRead}
            onToast={showToast}
          />
        </div>
        <div hidden={letter.state !== null || view !== 'ip'}>
          {isLookUpUsed && (
            <LookUp
              places={lookUp.places}
              refusedIps={refusedIpsOf(read, paste.reading?.result ?? null)}
              opened={lookUp.opened}
              onBack={lookUp.from && (() => openView(lookUp.from ?? 'message'))}
              onToast={showToast}
              onAbuse={letter.startAbuse}
            />
          )}
        </div>
        <div hidden={letter.state !== null || view !== 'paste'}>
          <PastePage paste={paste} acts={acts} follow={follow} />
        </div>
      </Shell>
      <Toast text={toast} />
    </ResolverContext.Provider>
  );
}
