import { useTexts } from '../texts';
import { countsOf } from './groups';
import { pendingOf, type Run } from './run';

/** How far it is, what is still waited for, and the way to end it. */
export function Progress({ run, onStop }: { run: Run; onStop: () => void }) {
  const { t } = useTexts();
  if (run.phase !== 'running') return null;
  const pending = pendingOf(run);
  const total = run.plan.length;
  const done = total - pending.length;
  const lists = pending.filter(({ check }) => check === 'list').length;
  const others = new Set(pending.map(({ check }) => check).filter((check) => check !== 'list'));
  const names = [...others].map((check) => t(`lookup:check.${check}`));
  if (lists > 0) names.push(t('lookup:progress.lists', { count: lists }));
  return (
    <div class="look-progress">
      <div class="look-progress-line">
        <progress aria-label={t('lookup:progress.label')} max={Math.max(total, 1)} value={done} />
        <span class="look-count">{t('lookup:progress.count', { done, total })}</span>
        <button type="button" class="button" onClick={onStop}>
          {t('lookup:progress.stop')}
        </button>
      </div>
      {names.length > 0 && (
        <ul class="look-pending" aria-label={t('lookup:progress.pending')}>
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Said when it begins and when it is over, and nothing in between: screen readers are not to be talked to death. */
export function Announcement({ run }: { run: Run }) {
  const { t, language } = useTexts();
  const { phase, findings } = run;
  const counts = countsOf(findings);
  const listed = findings.filter(({ check, light }) => check === 'list' && light === 'bad').length;
  const hasLists = findings.some(({ check }) => check === 'list');
  return (
    <p class="small soft look-announcement" role="status">
      {phase === 'running' && t('lookup:announce.started')}
      {phase === 'done' && t('lookup:announce.done', counts)}
      {phase === 'done' && hasLists && language !== 'zh-Hans' && ' '}
      {phase === 'done' && hasLists && t('lookup:announce.doneLists', { listed, free: counts['not-listed'] })}
      {phase === 'stopped' && t('lookup:announce.stopped')}
    </p>
  );
}
