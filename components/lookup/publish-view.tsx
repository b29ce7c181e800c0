import type { Publish } from '../../core/lookup/finding';
import { Untrusted } from '../explanation/untrusted';
import { Icon } from '../page/icon';
import { useTexts } from '../texts';

interface PublishProps {
  readonly record: Publish;
  readonly onCopy: (text: string) => void;
}

function Line({ name, value, onCopy }: { name: string; value: string; onCopy: (text: string) => void }) {
  const { t } = useTexts();
  return (
    <div class="look-line">
      <dt>{name}</dt>
      <dd>
        <code>
          <Untrusted text={value} />
        </code>
        <button
          type="button"
          class="button-plain"
          aria-label={t('lookup:publish.copy', { name })}
          onClick={() => onCopy(value)}
        >
          <Icon name="copy" size={16} />
          {t('ui:facts.copy')}
        </button>
      </dd>
    </div>
  );
}

/** A record for whoever manages the DNS, in the parts for which their forms ask. */
export function PublishView({ record, onCopy }: PublishProps) {
  const { t } = useTexts();
  return (
    <section class="look-publish">
      <h4>{t('lookup:publish.title')}</h4>
      <dl>
        <div class="look-line">
          <dt>{t('lookup:publish.type')}</dt>
          <dd>
            <code translate={false}>{record.type}</code>
          </dd>
        </div>
        <Line name={t('lookup:publish.name')} value={record.name} onCopy={onCopy} />
        <Line name={t('lookup:publish.value')} value={record.value} onCopy={onCopy} />
      </dl>
    </section>
  );
}
