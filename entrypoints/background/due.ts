import { waitRules } from '../../catalog/follow';
import { progressOf } from '../../core/follow/standing';
import { loadCases } from './cases';
import { currentLanguage, getSettings } from './settings';
import { texts } from './texts';

/** How many cases are to be looked at now; none where the user does not want to be reminded. */
export async function countDue(): Promise<number> {
  if (!(await getSettings()).follow) return 0;
  const now = Date.now();
  const { cases } = await loadCases();
  return [...cases.values()].filter((record) => progressOf(record, now, waitRules).state === 'due').length;
}

/** What the toolbar button says where no bounce is open. */
export async function calmTitle(due: number): Promise<string> {
  const t = texts(await currentLanguage());
  return due > 0 ? t('ui:follow.due', { count: due }) : t('background:title');
}
