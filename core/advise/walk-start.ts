import type { Catalog, Walk } from '../../catalog/schema';
import type { Diagnosis } from '../diagnose/diagnosis';
import { entryOf } from '../entry';
import type { WalkStart } from '../explanation';
import type { Advice } from './advice';

function isFor({ about }: Walk, { cause }: Diagnosis, { route }: Advice): boolean {
  return about.routes.includes(route) && (about.causes?.includes(cause) ?? true);
}

/** The walk-through of the door that the advice opens; null where there is none, or where its door is not known. */
export function walkStart(diagnosis: Diagnosis, advice: Advice, catalog: Catalog): WalkStart | null {
  const { rejection } = diagnosis;
  const walk =
    catalog.walks.find(({ about }) => rejection !== null && about.rejections.includes(rejection)) ??
    catalog.walks.find((one) => isFor(one, diagnosis, advice));
  if (!walk) return null;
  if (!walk.steps.some((step) => step.door === 'given')) return { id: walk.id, door: null };
  const door = advice.actions.find((action) => entryOf(catalog.destinations, action));
  return door === undefined ? null : { id: walk.id, door };
}
