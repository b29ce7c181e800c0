import type { Finding, Light } from '../../core/lookup/finding';
import { Icon, type IconName } from '../page/icon';
import { useTexts } from '../texts';
import { verdictOf } from './wording';

const icons: Readonly<Record<Light, IconName>> = {
  good: 'done',
  warn: 'warn',
  bad: 'stop',
  plain: 'note',
  unknown: 'unknown',
};

/** What a check came to, in words and shape as well as in colour. */
export function LightChip({ finding }: { finding: Finding }) {
  const texts = useTexts();
  return (
    <span class={`look-light look-light-${finding.light}`}>
      <Icon name={icons[finding.light]} size={15} />
      {verdictOf(texts, finding)}
    </span>
  );
}

/** The same beside a sentence of a checklist: the shape for the eye, the word for screen readers. */
export function LightMark({ light }: { light: Light }) {
  const { t } = useTexts();
  return (
    <span class={`look-mark look-light-${light}`}>
      <Icon name={icons[light]} size={15} />
      <span class="unseen">{t(`lookup:light.${light}`)}: </span>
    </span>
  );
}
