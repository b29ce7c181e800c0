import type { Finding } from '../../core/lookup/finding';
import { useTexts } from '../texts';
import { type FindingEvents, FindingView } from './finding-view';
import { type Group, groupsOf } from './groups';

/** Groups that need no reading: they stand folded, with their number. */
const folded: ReadonlySet<Group['id']> = new Set<Group['id']>(['good', 'not-listed']);

function Findings({ findings, ...events }: FindingEvents & { findings: readonly Finding[] }) {
  return (
    <ul class="look-findings">
      {findings.map((finding) => (
        <FindingView key={`${finding.check} ${finding.about}`} finding={finding} {...events} />
      ))}
    </ul>
  );
}

/** What was found, by what it means; it fills as it comes. */
export function Results({ findings, ...events }: FindingEvents & { findings: readonly Finding[] }) {
  const { t } = useTexts();
  return groupsOf(findings).map(({ id, findings: own }) =>
    folded.has(id) ? (
      <details key={id} class="look-group">
        <summary>
          {t(`lookup:group.${id}`)} ({own.length})
        </summary>
        {id === 'not-listed' && <p class="small soft">{t('lookup:notListed')}</p>}
        <Findings findings={own} {...events} />
      </details>
    ) : (
      <section key={id} class="look-group">
        <h2>{t(`lookup:group.${id}`)}</h2>
        <Findings findings={own} {...events} />
      </section>
    ),
  );
}
