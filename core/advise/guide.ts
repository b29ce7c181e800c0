import type { Catalog } from '../../catalog/schema';
import type { Diagnosis } from '../diagnose/diagnosis';
import { entryOf } from '../entry';

const family = 'microsoft';

/** The section of the guide that says more about a diagnosis; null for other receivers than those of the guide. */
export function guideSectionOf(diagnosis: Diagnosis, status: string | null, catalog: Catalog): string | null {
  if (entryOf(catalog.receivers, diagnosis.receiver)?.family !== family) return null;
  const byStatus = catalog.guide.find(({ about }) => status !== null && about?.status?.includes(status));
  const byCause = catalog.guide.find(({ about }) => about?.causes.includes(diagnosis.cause));
  return (byStatus ?? byCause)?.id ?? null;
}
