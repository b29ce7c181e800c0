import type { Lights as LightsOf } from '../../core/diagnose/diagnosis';
import { useTexts } from '../texts';
import './lights.css';

const checks = [
  ['spf', 'SPF'],
  ['dkim', 'DKIM'],
  ['dmarc', 'DMARC'],
] as const;

/** Which of SPF, DKIM and DMARC the receiver saw fail: in words and shape, not by colour alone. */
export function Lights({ lights }: { lights: LightsOf }) {
  const { t } = useTexts();
  return (
    <section class="stack-tight">
      <h2>{t('ui:lights.title')}</h2>
      <dl class="lights">
        {checks.map(([check, name]) => {
          const light = lights[check];
          return (
            light && (
              <div key={check} class={`light light-${light}`}>
                <dt>{name}</dt>
                <dd>{t(`ui:lights.${light}`)}</dd>
              </div>
            )
          );
        })}
      </dl>
    </section>
  );
}
