import type { CaseEntry } from '../../core/explanation';
import { useTexts } from '../texts';

interface KnownProps {
  readonly ip: string;
  /** Addresses that the bounces in the tab name as refused. */
  readonly refusedIps: readonly string[];
  readonly cases: readonly CaseEntry[];
  readonly onTake: (ip: string) => void;
}

function CaseLine({ entry }: { entry: CaseEntry }) {
  const { t, language } = useTexts();
  const { receiverName, code, events, progress } = entry;
  const last = Math.max(...events.map(({ at }) => at));
  return (
    <li>
      <strong>{receiverName ?? t('lookup:known.someone')}</strong>
      {code && (
        <>
          {' '}
          <code translate={false}>{code}</code>
        </>
      )}
      <br />
      <span class="small soft">
        {t(`lookup:known.state.${progress.state}`)}{' '}
        {t('lookup:known.last', { date: new Date(last).toLocaleDateString(language, { dateStyle: 'medium' }) })}
      </span>
    </li>
  );
}

/** What is known of an address without asking anybody: whether the bounce names it, and what happened with it before. */
export function Known({ ip, refusedIps, cases, onTake }: KnownProps) {
  const { t } = useTexts();
  const others = refusedIps.filter((one) => one !== ip);
  const isRefused = refusedIps.includes(ip);
  return (
    <>
      {isRefused && <p class="look-known">{t('lookup:known.refused')}</p>}
      {!isRefused && others.length > 0 && (
        <div class="look-other-ip">
          <p>{t('lookup:known.other')}</p>
          <div class="button-row">
            {others.map((one) => (
              <button key={one} type="button" class="button" onClick={() => onTake(one)}>
                <code translate={false}>{one}</code>
              </button>
            ))}
          </div>
        </div>
      )}
      {cases.length > 0 && (
        <section class="stack-tight">
          <h3 class="look-cases-title">{t('lookup:known.cases')}</h3>
          <ul class="look-cases">
            {cases.map((entry) => (
              <CaseLine key={entry.id} entry={entry} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
