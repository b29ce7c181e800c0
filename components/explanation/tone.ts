import type { DeliveryAction, Kind } from '../../core/read/bounce';

/** Red only where mail was stopped, amber where one waits or takes care, the accent where all is well. */
export type Tone = 'stop' | 'wait' | 'done' | 'calm';

export const toneOf: Readonly<Record<Kind, Tone>> = {
  failed: 'stop',
  delayed: 'wait',
  delivered: 'done',
  autoreply: 'calm',
  complaint: 'wait',
  imitation: 'wait',
  none: 'calm',
};

/** What became of one recipient: one report may tell of several with different fates. */
export function fateOf(kind: Kind, action: DeliveryAction | null): Kind {
  if (action === null || kind === 'imitation') return kind;
  return action === 'relayed' || action === 'expanded' ? 'delivered' : action;
}
