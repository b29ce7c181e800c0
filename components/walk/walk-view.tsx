import type { Walk } from '../../catalog/schema';
import type { WalkAnswer } from '../../core/explanation';
import type { Language } from '../../core/messages';
import { PageHeader } from '../access/welcome-view';
import { useTexts } from '../texts';
import { WalkOutcomes, type WalkWays } from './walk-outcomes';
import { type WalkEvents, WalkStepView } from './walk-step';
import './walk.css';

interface WalkViewProps extends WalkEvents, WalkWays {
  readonly answer: WalkAnswer;
  /** Takes the place of the explanation's own, where another walk-through led here. */
  readonly door: string | null;
  readonly onLanguage: (language: Language) => void;
  readonly onDone: (step: string, isDone: boolean) => void;
  readonly onOutcome: (outcome: string) => void;
}

interface StepsProps extends Pick<WalkViewProps, 'answer' | 'door' | 'onDone'>, WalkEvents {
  readonly walk: Walk;
}

function Steps({ walk, answer, door, onDone, ...events }: StepsProps) {
  const { t } = useTexts();
  const { about, progress } = answer;
  const asksForIp = walk.steps.some(({ asks }) => asks?.includes('ip'));
  const done = walk.steps.filter(({ id }) => progress.done.includes(id)).length;
  return (
    <section class="stack" aria-labelledby="walk-steps">
      <div>
        <h2 id="walk-steps">{t('walks:steps')}</h2>
        <p class="small soft" role="status">
          {t('walks:progress', { done, total: walk.steps.length })}
        </p>
      </div>
      <ol class="walk-steps">
        {walk.steps.map((step) => (
          <WalkStepView
            key={step.id}
            step={step}
            about={about}
            givenDoor={door ?? about?.door ?? null}
            ip={asksForIp ? (about?.recipient.rejectedIp ?? null) : null}
            isDone={progress.done.includes(step.id)}
            onDone={(isDone) => onDone(step.id, isDone)}
            {...events}
          />
        ))}
      </ol>
    </section>
  );
}

/** A door step by step, beside which it is opened: nothing is filled in or sent for anybody. */
export function WalkView({ answer, door, onLanguage, onDone, onOutcome, ...events }: WalkViewProps) {
  const { t } = useTexts();
  const { walk, about, progress } = answer;
  const text = (key: string) => t(key as never);
  return (
    <div class="page walk">
      <PageHeader onLanguage={onLanguage} />
      <main class="page-main">
        <div class="page-lead">
          <h1>{walk ? text(`walks:walk.${walk.id}.title`) : t('walks:missing')}</h1>
          {walk && <p>{text(`walks:walk.${walk.id}.intro`)}</p>}
          {walk && <p class="soft">{t('walks:lead')}</p>}
        </div>
        {walk && !about && <p class="card">{t('walks:noReport')}</p>}
        {walk && <Steps walk={walk} answer={answer} door={door} onDone={onDone} {...events} />}
        {walk && <WalkOutcomes outcomes={walk.outcomes} chosen={progress.outcome} onOutcome={onOutcome} {...events} />}
      </main>
    </div>
  );
}
