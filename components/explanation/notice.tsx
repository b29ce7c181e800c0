import type { Explanation } from '../../core/explanation';
import { useTexts } from '../texts';
import { Chip } from './chip';
import { Codes } from './codes';
import './notice.css';

/** A report about no recipient: a delay or failure that names nobody, an automatic reply, a complaint, an imitation. */
export function Notice({ explanation }: { explanation: Explanation }) {
  const { t } = useTexts();
  const { kind, signs, codes } = explanation;
  return (
    <div class="stack">
      <div class="stack-tight">
        <p>
          <Chip fate={kind} />
        </p>
        <h1 tabIndex={-1}>{t(`diagnosis:kind.${kind}.title`)}</h1>
      </div>
      <p class={kind === 'imitation' ? 'notice-warning' : 'soft'}>{t(`diagnosis:kind.${kind}.why`)}</p>
      <Codes codes={codes} />
      {signs.length > 0 && (
        <details open={kind === 'imitation'}>
          <summary>{t('ui:evidence.title')}</summary>
          <Signs signs={signs} />
        </details>
      )}
    </div>
  );
}

/** Why a message was taken for what it is. */
export function Signs({ signs }: { signs: Explanation['signs'] }) {
  const { t } = useTexts();
  return (
    <ul class="signs">
      {signs.map((sign) => (
        <li key={sign}>{t(`diagnosis:noBounce.why.${sign}`)}</li>
      ))}
    </ul>
  );
}
