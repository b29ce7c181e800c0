import type { ExplainedRecipient } from '../../core/explanation';
import type { Kind } from '../../core/read/bounce';
import { type Texts, useTexts } from '../texts';
import { Address } from './address';
import { type Place, type Station, stationsOf } from './stations';
import './way.css';

function Name({ place, recipient }: { place: Place; recipient: ExplainedRecipient }) {
  const { t } = useTexts();
  if (place === 'recipient' && recipient.address) return <Address text={recipient.address} />;
  if (place === 'theirServer' && recipient.receiverName) return <>{recipient.receiverName}</>;
  return <>{t(`ui:way.${place}`)}</>;
}

function describe({ t }: Texts, { state, canFix }: Station): string {
  return canFix ? `${t(`ui:way.${state}`)}, ${t('ui:way.canFix')}` : t(`ui:way.${state}`);
}

/** The way of the message as a line of stations, with the stop and whoever can fix it marked. */
export function Way({ recipient, fate }: { recipient: ExplainedRecipient; fate: Kind }) {
  const texts = useTexts();
  return (
    <ol class="way" aria-label={texts.t('ui:way.label')}>
      {stationsOf(recipient, fate).map((station) => (
        <li key={station.place} class={`way-${station.state}${station.canFix ? ' way-fixer' : ''}`}>
          <span class="way-dot" aria-hidden="true" />
          <span class="way-name">
            <Name place={station.place} recipient={recipient} />
          </span>
          <span class="unseen">({describe(texts, station)})</span>
        </li>
      ))}
    </ol>
  );
}
