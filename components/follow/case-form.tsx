import { useState } from 'preact/hooks';
import type { CaseEntry } from '../../core/explanation';
import type { Deed } from '../../core/follow/case';
import { useTexts } from '../texts';
import { doorOf } from './wording';

interface CaseFormProps {
  readonly entry: CaseEntry;
  readonly today: string;
  readonly onDeed: (entry: CaseEntry, deed: Deed, day: string | null) => void;
}

const outcomes = ['removed', 'not-listed', 'refused'] as const;

/** What can be noted: asked at each door, and the answers once something was asked. */
function deedsOf({ doors, progress }: CaseEntry): Deed[] {
  const asked = doors.map((destination): Deed => ({ type: 'asked', destination }));
  const answers = outcomes.map((outcome): Deed => ({ type: 'answered', outcome }));
  return progress.asked ? [...answers, ...asked] : asked;
}

/** Notes what happened, and when: today, or an earlier day. */
export function CaseForm({ entry, today, onDeed }: CaseFormProps) {
  const texts = useTexts();
  const { t } = texts;
  const deeds = deedsOf(entry);
  const [chosen, setChosen] = useState(0);
  const [day, setDay] = useState(today);
  const deed = deeds[chosen] ?? deeds[0];
  if (!deed) return null;
  const nameOf = (one: Deed) => {
    if (one.type === 'answered') return t(`reports:event.${one.outcome}`);
    return t('reports:asked', { name: doorOf(texts, 'destination' in one ? one.destination : '') });
  };
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day);
  return (
    <details>
      <summary>{t('reports:note')}</summary>
      <div class="case-form">
        <label>
          <span class="field-label">{t('reports:what')}</span>
          <select class="field" value={chosen} onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}>
            {deeds.map((one, index) => (
              <option key={nameOf(one)} value={index}>
                {nameOf(one)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span class="field-label">{t('reports:when')}</span>
          <input
            type="date"
            class="field"
            value={day}
            max={today}
            required
            onInput={({ currentTarget }) => setDay(currentTarget.value)}
          />
        </label>
        <button
          type="button"
          class="button"
          disabled={!isDay}
          onClick={() => {
            setChosen(0);
            onDeed(entry, deed, day === today ? null : day);
          }}
        >
          {t('reports:noteIt')}
        </button>
      </div>
    </details>
  );
}
