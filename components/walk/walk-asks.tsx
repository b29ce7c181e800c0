import type { AskId } from '../../catalog/schema';
import type { WalkCase } from '../../core/walk-case';
import { Untrusted } from '../explanation/untrusted';
import { Icon } from '../page/icon';
import { useTexts } from '../texts';
import { factFor } from './facts';

interface WalkAsksProps {
  readonly asks: readonly AskId[];
  readonly about: WalkCase | null;
  readonly onCopy: (text: string, name: string) => void;
}

function Ask({ ask, about, onCopy }: Omit<WalkAsksProps, 'asks'> & { ask: AskId }) {
  const texts = useTexts();
  const { t } = texts;
  const name = t(`walks:ask.${ask}.label`);
  const value = factFor(ask, about, texts);
  return (
    <div class="walk-ask">
      <dt>
        {name}
        <span class="small soft">{t(`walks:ask.${ask}.hint`)}</span>
      </dt>
      {value === null && <dd class="walk-blank">{t('walks:blank')}</dd>}
      {typeof value === 'string' && (
        <dd>
          <code>
            <Untrusted text={value} />
          </code>
          <button
            type="button"
            class="button-plain"
            aria-label={t('walks:copyOne', { name })}
            onClick={() => onCopy(value, name)}
          >
            <Icon name="copy" size={16} />
            {t('ui:facts.copy')}
          </button>
        </dd>
      )}
    </div>
  );
}

/** What a step asks for: facts to copy, visible blanks for those that the report lacks, and hints for the rest. */
export function WalkAsks({ asks, ...shared }: WalkAsksProps) {
  return (
    <dl class="walk-asks card">
      {asks.map((ask) => (
        <Ask key={ask} ask={ask} {...shared} />
      ))}
    </dl>
  );
}
