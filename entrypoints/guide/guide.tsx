import { useEffect, useState } from 'preact/hooks';
import type { GuideSection } from '../../catalog/schema';
import { GuideView } from '../../components/guide/guide-view';
import { useTexts } from '../../components/texts';
import { ask } from '../shared/ask';
import type { PageProps } from '../shared/page';

/** Goes to the section that the address names: it was not there yet when the browser looked for it. */
function goToSection(): void {
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

/** The guide, as long as the page is open; what it shows needs no connection. */
export function Guide({ settings, onSettings }: PageProps) {
  const { t, language } = useTexts();
  const [sections, setSections] = useState<readonly GuideSection[]>([]);
  useEffect(() => {
    void ask({ type: 'get-guide' }).then(setSections);
  }, []);
  useEffect(() => {
    if (sections.length > 0) goToSection();
  }, [sections]);
  useEffect(() => {
    document.title = `${t('guide:title')} – Redeliver`;
  }, [t]);
  return (
    <GuideView
      sections={sections}
      onLanguage={(language) => onSettings({ ...settings, language })}
      onDoor={(destination) => void ask({ type: 'open', destination, ip: null, language })}
      onPrint={() => print()}
    />
  );
}
