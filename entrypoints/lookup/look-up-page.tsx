import { useEffect, useState } from 'preact/hooks';
import { PageHeader } from '../../components/access/welcome-view';
import { Toast } from '../../components/page/toast';
import { useTexts } from '../../components/texts';
import type { LookUpPlaces } from '../../core/lookup/places';
import { useLetter } from '../popup/letter';
import { LetterPage } from '../popup/letter-page';
import { ask } from '../shared/ask';
import { LookUpBox, type Opened } from '../shared/look-up-box';
import type { PageProps } from '../shared/page';
import { useToast } from '../shared/toast';
import { typedIn } from './place';

interface Start {
  readonly places: LookUpPlaces | null;
  readonly opened: Opened | null;
}

/** Where the browser closed the popup to ask for its permission, this page goes on: the click was made there. */
async function start(): Promise<Start> {
  const [places, wanted] = await Promise.all([
    ask({ type: 'get-look-up-places' }).catch(() => null),
    ask({ type: 'take-look-up' }).catch(() => null),
  ]);
  const opened = wanted && wanted.of !== 'registry' ? { ask: wanted, granted: Promise.resolve(true) } : null;
  return { places, opened };
}

/** Look-ups with all the width of a tab. */
export function LookUpPage({ settings, onSettings }: PageProps) {
  const { t } = useTexts();
  const [begun, setBegun] = useState<Start | null>(null);
  const [toast, showToast] = useToast();
  const letter = useLetter();
  useEffect(() => void start().then(setBegun), []);
  useEffect(() => {
    document.title = `${t('ui:ip.title')} – Redeliver`;
  }, [t]);
  return (
    <>
      {letter.state && (
        <main class="page">
          <LetterPage letter={letter} state={letter.state} back={t('lookup:page.backToResult')} onToast={showToast} />
        </main>
      )}
      <div class="page look-page" hidden={letter.state !== null}>
        <PageHeader onLanguage={(language) => onSettings({ ...settings, language })} />
        <main class="page-main">
          {begun && (
            <LookUpBox
              places={begun.places}
              refusedIps={[]}
              opened={begun.opened}
              typed={typedIn(location.hash)}
              intro={t('lookup:page.intro')}
              onToast={showToast}
              onAbuse={letter.startAbuse}
            />
          )}
        </main>
      </div>
      <Toast text={toast} />
    </>
  );
}
