import type { ExplainedRecipient } from '../../core/explanation';
import { useTexts } from '../texts';
import { Untrusted } from './untrusted';
import './evidence.css';

/** How we know: the refusing server's own words, the decisive part marked, and how sure the reading is. */
export function Evidence({ recipient }: { recipient: ExplainedRecipient }) {
  const { t } = useTexts();
  const { diagnostic, diagnosis } = recipient;
  const isUnsure = diagnosis.basis === 'none' || diagnosis.basis === 'reply-meaning';
  return (
    <details open={isUnsure}>
      <summary>{t('ui:evidence.title')}</summary>
      {diagnostic === null ? (
        <p>{t('ui:evidence.nothing')}</p>
      ) : (
        <div class="stack-tight">
          <p class="small soft">
            {t(diagnosis.evidence.length > 0 ? 'ui:evidence.reply' : 'ui:evidence.replyUnmarked')}
          </p>
          <pre class="evidence" dir="ltr">
            <Untrusted text={diagnostic} evidence={diagnosis.evidence} />
          </pre>
        </div>
      )}
      <p class="small">{t(`ui:basis.${diagnosis.basis}`)}</p>
    </details>
  );
}
