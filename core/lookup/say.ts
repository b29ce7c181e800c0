import { limits } from '../limits';
import type { Light, Saying } from './finding';

export const say = (id: string, light: Light, values?: Saying['values']): Saying => ({
  id,
  light,
  ...(values && { values }),
});

const order: readonly Light[] = ['plain', 'good', 'unknown', 'warn', 'bad'];

/** The gravest light: what is bad hides what is unknown, and that hides what is good. */
export const gravest = (lights: readonly (Light | undefined)[]): Light =>
  order[Math.max(0, ...lights.map((light) => order.indexOf(light ?? 'plain')))] ?? 'plain';

/** Records as a finding shows them. */
export const shown = (records: readonly string[]) => records.slice(0, limits.foundRecords);
