import type { Standing } from '../../core/explanation';
import type { Deed } from '../../core/follow/case';
import type { Progress } from '../../core/follow/standing';
import { useTexts } from '../texts';
import { dayOf, doorOf } from './wording';
import './standing-note.css';

interface StandingNoteProps {
  readonly standing: Standing;
  readonly onDeed: (deed: Deed) => void;
  readonly onList: () => void;
}

/** What was done so far, in whole sentences. */
function Told({ progress }: { progress: Progress }) {
  const texts = useTexts();
  const { t, language } = texts;
  const { asked, answered, state, next, isEstimate, listings } = progress;
  const lines = [
    listings.findCause && t('ui:follow.listings', { number: listings.count, count: listings.months }),
    state === 'closed' && t('ui:follow.closed'),
    asked && t('ui:follow.asked', { name: doorOf(texts, asked.destination), date: dayOf(language, asked.at) }),
    answered && t(`ui:follow.outcome.${answered.outcome}`, { date: dayOf(language, answered.at) }),
    state === 'due' && t('ui:follow.dueNow'),
    state === 'waiting' && next !== null && t('ui:follow.next', { date: dayOf(language, next) }),
    state === 'waiting' && isEstimate && t('ui:follow.estimate'),
  ].filter((line) => typeof line === 'string');
  return (
    <>
      {(lines.length > 0 ? lines : [t('ui:follow.remembered')]).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}

/** A door was opened: only the user knows whether something was asked there. */
function Opened({ opened, onDeed }: { opened: NonNullable<Progress['opened']> } & Pick<StandingNoteProps, 'onDeed'>) {
  const texts = useTexts();
  const { t, language } = texts;
  const { destination, at } = opened;
  return (
    <>
      <p>{t('ui:follow.opened', { name: doorOf(texts, destination), date: dayOf(language, at) })}</p>
      <div class="button-row">
        <button type="button" class="button" onClick={() => onDeed({ type: 'asked', destination })}>
          {t('ui:follow.iAsked')}
        </button>
        <button type="button" class="button" onClick={() => onDeed({ type: 'not-asked' })}>
          {t('ui:follow.notAsked')}
        </button>
      </div>
    </>
  );
}

/** Where the user stands with this refusal, or the offer to remember it. */
export function StandingNote({ standing, onDeed, onList }: StandingNoteProps) {
  const { t } = useTexts();
  const { progress } = standing;
  if (!progress) {
    return (
      <div class="standing standing-offer">
        <button type="button" class="button" onClick={() => onDeed({ type: 'remembered' })}>
          {t('ui:follow.remember')}
        </button>
        <span class="small soft">{t('ui:follow.rememberHint')}</span>
      </div>
    );
  }
  return (
    <section class={`standing card standing-${progress.state}`} aria-label={t('ui:follow.title')}>
      <Told progress={progress} />
      {progress.opened && <Opened opened={progress.opened} onDeed={onDeed} />}
      <div class="button-row">
        {progress.asked && progress.state !== 'closed' && (
          <button type="button" class="button" onClick={() => onDeed({ type: 'delivered' })}>
            {t('ui:follow.delivered')}
          </button>
        )}
        <button type="button" class="button-plain" onClick={onList}>
          {t('ui:follow.list')}
        </button>
      </div>
    </section>
  );
}
