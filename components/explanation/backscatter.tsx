import { useTexts } from '../texts';

/** For those who never sent the mail: their address was forged. */
export function Backscatter() {
  const { t } = useTexts();
  return (
    <details>
      <summary>{t('diagnosis:backscatter.title')}</summary>
      <p>{t('diagnosis:backscatter.why')}</p>
    </details>
  );
}
