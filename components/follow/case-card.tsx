import type { CaseEntry } from '../../core/explanation';
import type { CaseEvent, Deed } from '../../core/follow/case';
import { Icon } from '../page/icon';
import { firstText, type Texts, useTexts } from '../texts';
import { CaseForm } from './case-form';
import { dayOf, doorOf, isLetter } from './wording';

export interface CaseEvents {
  /** `day`: `YYYY-MM-DD`, null for now. */
  readonly onDeed: (entry: CaseEntry, deed: Deed, day: string | null) => void;
  readonly onDoor: (entry: CaseEntry, destination: string) => void;
  readonly onDelete: (entry: CaseEntry) => void;
}

interface CaseCardProps extends CaseEvents {
  readonly entry: CaseEntry;
  readonly today: string;
}

/** What happened, in a few words. */
export function eventText(texts: Texts, event: CaseEvent): string {
  const { t } = texts;
  switch (event.type) {
    case 'opened':
    case 'asked':
      return t(`reports:event.${event.type}`, { name: doorOf(texts, event.destination) });
    case 'answered':
      return t(`reports:event.${event.outcome}`);
    default:
      return t(`reports:event.${event.type}`);
  }
}

/** By whom it was refused, and with which code. */
export function refusalOf({ t }: Texts, { receiverName, code }: CaseEntry): string {
  const by = t('reports:by', { name: receiverName ?? t('reports:unknown') });
  return code === null ? by : `${by} (${code})`;
}

function Next({ entry }: { entry: CaseEntry }) {
  const texts = useTexts();
  const { t, language } = texts;
  const { state, next, isEstimate, nextStep, listings } = entry.progress;
  if (state === 'closed') return null;
  const step = nextStep && firstText(texts, [`advice:step.${nextStep}`]);
  return (
    <>
      {listings.findCause && <p>{t('ui:follow.listings', { number: listings.count, count: listings.months })}</p>}
      {next !== null && (
        <p>{state === 'due' ? t('ui:follow.dueNow') : t('reports:next', { date: dayOf(language, next) })}</p>
      )}
      {state === 'waiting' && isEstimate && <p class="small soft">{t('ui:follow.estimate')}</p>}
      {step && (
        <p class="small soft">
          {next !== null && state !== 'due' && `${t('reports:nextStep')} `}
          {step}
        </p>
      )}
    </>
  );
}

function History({ events }: Pick<CaseEntry, 'events'>) {
  const texts = useTexts();
  const ordered = [...events].sort((one, other) => one.at - other.at);
  return (
    <details open={ordered.length < 4}>
      <summary>{texts.t('reports:history')}</summary>
      <ol class="case-events">
        {ordered.map((event, index) => (
          <li key={index}>
            <span class="soft">{dayOf(texts.language, event.at)}</span> <span>{eventText(texts, event)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** One case: what it is about, where it stands, and what can be done. */
export function CaseCard({ entry, today, onDeed, onDoor, onDelete }: CaseCardProps) {
  const texts = useTexts();
  const { t } = texts;
  const { subject, doors, progress } = entry;
  const pages = doors.filter((door) => !isLetter(door));
  return (
    <article class={`card case case-${progress.state}`} aria-label={subject.name}>
      <header class="case-header">
        <h3 translate={false}>{subject.name}</h3>
        <button
          type="button"
          class="button-plain"
          aria-label={t('reports:deleteFor', { name: subject.name })}
          onClick={() => onDelete(entry)}
        >
          {t('reports:delete')}
        </button>
      </header>
      <p class="small soft">{t(`reports:of.${subject.mailbox === null ? subject.of : 'mailbox'}`)}</p>
      <p>{refusalOf(texts, entry)}</p>
      <Next entry={entry} />
      <History events={entry.events} />
      {progress.state !== 'closed' && (
        <>
          <div class="button-row">
            {pages.map((door) => (
              <button key={door} type="button" class="button" onClick={() => onDoor(entry, door)}>
                {t('reports:open', { name: doorOf(texts, door) })}
                <Icon name="tab" size={16} />
              </button>
            ))}
            <button type="button" class="button" onClick={() => onDeed(entry, { type: 'delivered' }, null)}>
              {t('ui:follow.delivered')}
            </button>
          </div>
          <CaseForm entry={entry} today={today} onDeed={onDeed} />
        </>
      )}
    </article>
  );
}
