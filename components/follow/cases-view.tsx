import { useState } from 'preact/hooks';
import type { CaseEntry, CasesAnswer } from '../../core/explanation';
import type { Language } from '../../core/messages';
import { PageHeader } from '../access/welcome-view';
import { useTexts } from '../texts';
import { CaseCard, type CaseEvents } from './case-card';
import './cases.css';

export interface CasesViewProps extends CaseEvents {
  /** Null until they are known. */
  readonly answer: CasesAnswer | null;
  readonly isOn: boolean;
  /** Today as `YYYY-MM-DD`, in the user's time zone. */
  readonly today: string;
  readonly onLanguage: (language: Language) => void;
  readonly onSettings: () => void;
  readonly onSave: (as: 'json' | 'text') => void;
  readonly onDeleteAll: () => void;
}

const groups = ['due', 'open', 'closed'] as const;
type Group = (typeof groups)[number];

const groupOf = ({ progress }: CaseEntry): Group => (progress.state === 'waiting' ? 'open' : progress.state);

/** Asked twice, for there is no way back. */
function DeleteAll({ onDeleteAll }: Pick<CasesViewProps, 'onDeleteAll'>) {
  const { t } = useTexts();
  const [isSure, setSure] = useState(false);
  return (
    <>
      <button type="button" class="button cases-delete" aria-expanded={isSure} onClick={() => setSure(!isSure)}>
        {t('ui:follow.deleteAll')}
      </button>
      {isSure && (
        <div class="cases-sure">
          <span>{t('reports:sure')}</span>
          <button
            type="button"
            class="button"
            onClick={() => {
              setSure(false);
              onDeleteAll();
            }}
          >
            {t('reports:yes')}
          </button>
          <button type="button" class="button" onClick={() => setSure(false)}>
            {t('reports:no')}
          </button>
        </div>
      )}
    </>
  );
}

function Notes({ answer, isOn, onSettings }: Pick<CasesViewProps, 'answer' | 'isOn' | 'onSettings'>) {
  const { t } = useTexts();
  return (
    <>
      {!isOn && (
        <p class="card">
          {t('reports:off')}{' '}
          <button type="button" class="button" onClick={onSettings}>
            {t('reports:settings')}
          </button>
        </p>
      )}
      {answer && answer.damaged > 0 && <p class="card">{t('reports:damaged', { count: answer.damaged })}</p>}
      {answer?.cases.length === 0 && (
        <div class="page-lead">
          <p>{t('reports:none')}</p>
          <p class="small soft">{t('reports:noneHint')}</p>
        </div>
      )}
    </>
  );
}

/** All cases that are followed up: the ones to look at first. */
export function CasesView(props: CasesViewProps) {
  const { answer, today, onLanguage, onSave, onDeleteAll, onDeed, onDoor, onDelete } = props;
  const { t } = useTexts();
  const cases = answer?.cases ?? [];
  const hasAny = cases.length > 0 || (answer?.damaged ?? 0) > 0;
  return (
    <div class="page">
      <PageHeader onLanguage={onLanguage} />
      <main class="page-main">
        <div class="page-lead">
          <h1>{t('reports:title')}</h1>
          <p>{t('reports:intro')}</p>
        </div>
        <Notes {...props} />
        {groups.map((group) => {
          const members = cases.filter((one) => groupOf(one) === group);
          return members.length === 0 ? null : (
            <section key={group} class="cases">
              <h2>{t(`reports:group.${group}`)}</h2>
              {members.map((one) => (
                <CaseCard key={one.id} entry={one} today={today} onDeed={onDeed} onDoor={onDoor} onDelete={onDelete} />
              ))}
            </section>
          );
        })}
        {hasAny && (
          <section class="cases" aria-label={t('reports:keep')}>
            <h2>{t('reports:keep')}</h2>
            <div class="button-row">
              <button type="button" class="button" onClick={() => onSave('json')}>
                {t('reports:json')}
              </button>
              <button type="button" class="button" onClick={() => onSave('text')}>
                {t('reports:text')}
              </button>
            </div>
            <DeleteAll onDeleteAll={onDeleteAll} />
          </section>
        )}
      </main>
    </div>
  );
}
