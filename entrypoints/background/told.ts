import { catalog } from '../../catalog/catalog';
import { wantsFullReport } from '../../core/advise/full-report';
import { explain } from '../../core/explain';
import type { Explanation, ReadExplanation } from '../../core/explanation';
import type { Shown } from '../../core/messages';
import type { Message } from '../../core/read/message';
import { isSameMessage } from '../../core/read/same-message';
import { sources } from '../webmail.content/sources';
import { keptReport } from './kept-reports';

/** Explains a message as its page shows it. */
export function explainShown({ subject, from, text }: Shown): Explanation {
  return explain({ origin: 'page', subject, from, text, headers: [], parts: [] }, catalog);
}

/** Whether a source belongs to the message that the page shows. */
export function isSourceOf(shown: Shown, explained: Explanation, source: Message): boolean {
  const recipients = explained.recipients.flatMap(({ address }) => address ?? []);
  return isSameMessage({ text: shown.text, recipients }, source);
}

/**
 * What is told of a message in a tab: by its full report where that was read before and is still that of what is shown,
 * else by what is shown, and then how the full report can be had if something is missing.
 */
export async function tellOf(tab: number, shown: Shown): Promise<ReadExplanation> {
  const explained = explainShown(shown);
  const { key } = shown;
  const kept = await keptReport(tab, key);
  if (kept && isSourceOf(shown, explained, kept))
    return { ...explain(kept, catalog), report: { by: 'read', tab, key } };
  if (!wantsFullReport(explained)) return explained;
  const hasAddress = sources.some(({ id }) => id === shown.webmail);
  return { ...explained, report: { by: hasAddress ? 'webmail' : 'file', tab, key } };
}
