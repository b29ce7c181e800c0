import type { Walk } from '../../catalog/schema';

/** Keys of all texts that a walk-through shows of its own, in the order in which they are read. */
export function keysOf({ id, steps, outcomes }: Walk): string[] {
  return [
    `walks:walk.${id}.title`,
    `walks:walk.${id}.intro`,
    ...steps.flatMap((step) => [
      `walks:step.${step.id}.title`,
      `walks:step.${step.id}.text`,
      ...(step.asks ?? []).flatMap((ask) => [`walks:ask.${ask}.label`, `walks:ask.${ask}.hint`]),
      ...(step.letter === undefined ? [] : [`walks:letter.${step.letter}`]),
    ]),
    ...outcomes.flatMap((outcome) => [
      `walks:outcome.${outcome.id}.title`,
      `walks:outcome.${outcome.id}.text`,
      ...outcome.next.flatMap((next) => ('letter' in next ? [`walks:letter.${next.letter}`] : [])),
    ]),
  ];
}
