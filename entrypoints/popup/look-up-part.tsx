import { useEffect, useState } from 'preact/hooks';
import { BackButton } from '../../components/explanation/choice';
import { type Texts, TextsContext, useTexts } from '../../components/texts';
import { loadLookUp } from '../../locales/page-texts';
import { LookUpBox, type LookUpBoxProps } from '../shared/look-up-box';
import { loadTexts } from '../shared/page';
import { isTab } from './place';

export interface LookUpPartProps extends LookUpBoxProps {
  /** Back to where the look-up was begun; null where it was here. */
  readonly onBack: (() => void) | null;
}

function Part({ onBack, ...box }: LookUpPartProps) {
  const { t } = useTexts();
  return (
    <div class="stack">
      {onBack && <BackButton text={t('lookup:page.back')} onBack={onBack} />}
      <LookUpBox {...box} hasTabLink={!isTab} />
    </div>
  );
}

/** The look-up in the popup, in the reader's language. */
export function LookUpPart(props: LookUpPartProps) {
  const { language } = useTexts();
  const [texts, setTexts] = useState<Texts | null>(null);
  useEffect(() => {
    let isWanted = true;
    void loadTexts(language, loadLookUp).then((loaded) => isWanted && setTexts(loaded));
    return () => {
      isWanted = false;
    };
  }, [language]);
  return (
    texts && (
      <TextsContext.Provider value={texts}>
        <Part {...props} />
      </TextsContext.Provider>
    )
  );
}
