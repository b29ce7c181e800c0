import { useTexts } from '../texts';
import { isBlocked, type Run } from './run';

interface TroubleProps {
  readonly run: Run;
  readonly onAgain: () => void;
  readonly onSettings: () => void;
}

type TroubleId = 'cut' | 'blocked' | `refused.${NonNullable<Run['refusal']>}`;

function troubleOf(run: Run): TroubleId | null {
  if (run.phase === 'refused' && run.refusal) return `refused.${run.refusal}`;
  if (run.phase === 'cut') return 'cut';
  return isBlocked(run) ? 'blocked' : null;
}

/** Troubles that another try may end. */
const mayPass: ReadonlySet<TroubleId> = new Set<TroubleId>([
  'cut',
  'blocked',
  'refused.no-permission',
  'refused.offline',
]);

/** Why nothing came, or not all of it, and what can be done about that. */
export function Trouble({ run, onAgain, onSettings }: TroubleProps) {
  const { t } = useTexts();
  const trouble = troubleOf(run);
  if (!trouble) return null;
  return (
    <section class="look-trouble card" role="alert">
      <h2>{t(`lookup:trouble.${trouble}.title`)}</h2>
      <p>{t(`lookup:trouble.${trouble}.why`)}</p>
      <div class="button-row">
        {mayPass.has(trouble) && (
          <button type="button" class="button" onClick={onAgain}>
            {t('lookup:trouble.again')}
          </button>
        )}
        {(trouble === 'blocked' || trouble === 'refused.no-permission') && (
          <button type="button" class="button" onClick={onSettings}>
            {t('lookup:trouble.settings')}
          </button>
        )}
      </div>
    </section>
  );
}
