import type { LetterKindId, WalkNext, WalkOutcome } from '../../catalog/schema';
import type { WalkProgress } from '../../core/walk-case';
import { useTexts } from '../texts';

export interface WalkWays {
  readonly onWalk: (walk: string, door: string | null) => void;
  readonly onLetter: (kind: LetterKindId) => void;
  readonly onGuide: (section: string) => void;
}

interface WalkOutcomesProps extends WalkWays {
  readonly outcomes: readonly WalkOutcome[];
  readonly chosen: WalkProgress['outcome'];
  readonly onOutcome: (id: string) => void;
}

function Way({ next, onWalk, onLetter, onGuide }: WalkWays & { next: WalkNext }) {
  const { t } = useTexts();
  const text = (key: string) => t(key as never);
  if ('wait' in next) return <p class="walk-wait">{t('walks:next.wait', { count: next.wait })}</p>;
  const [name, onClick] =
    'walk' in next
      ? [text(`walks:walk.${next.walk}.title`), () => onWalk(next.walk, next.door ?? null)]
      : 'letter' in next
        ? [text(`walks:letter.${next.letter}`), () => onLetter(next.letter)]
        : [t('walks:next.guide', { name: text(`guide:section.${next.guide}.title`) }), () => onGuide(next.guide)];
  return (
    <button type="button" class="button" onClick={onClick}>
      {name}
    </button>
  );
}

function Chosen({ outcome, at, ...ways }: WalkWays & { outcome: WalkOutcome; at: number }) {
  const { t, language } = useTexts();
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(at);
  return (
    <div class="walk-chosen card">
      <p>{t(`walks:outcome.${outcome.id}.text` as never)}</p>
      {outcome.next.length > 0 && (
        <>
          <h3>{t('walks:next.title')}</h3>
          <div class="walk-ways">
            {outcome.next.map((next) => (
              <Way key={JSON.stringify(next)} next={next} {...ways} />
            ))}
          </div>
        </>
      )}
      <p class="small soft">{t('walks:outcomes.noted', { date })}</p>
    </div>
  );
}

/** What may have come of it, and below the list how to go on from what was chosen. */
export function WalkOutcomes({ outcomes, chosen, onOutcome, ...ways }: WalkOutcomesProps) {
  const { t } = useTexts();
  const outcome = outcomes.find(({ id }) => id === chosen?.id);
  return (
    <section class="stack" aria-labelledby="walk-outcomes">
      <fieldset class="walk-outcomes">
        <legend>
          <h2 id="walk-outcomes">{t('walks:outcomes.title')}</h2>
        </legend>
        <p class="soft">{t('walks:outcomes.hint')}</p>
        {outcomes.map(({ id }) => (
          <label key={id} class="walk-tick">
            <input type="radio" name="outcome" checked={id === chosen?.id} onChange={() => onOutcome(id)} />
            {t(`walks:outcome.${id}.title` as never)}
          </label>
        ))}
      </fieldset>
      <div role="status">{outcome && chosen && <Chosen outcome={outcome} at={chosen.at} {...ways} />}</div>
    </section>
  );
}
