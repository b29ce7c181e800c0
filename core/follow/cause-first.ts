import type { Destination, StepId } from '../../catalog/schema';
import type { Advice } from '../advise/advice';
import { isRemovalDoor } from '../advise/doors';

/** What comes first where removal did not last. */
const first: readonly StepId[] = ['stop-abuse', 'ask-provider'];

/**
 * Advice for a listing that keeps coming back: the cause, whoever runs the server, and the recipient's letter first; the
 * doors where removal is asked for last, as they only help once the cause is gone. Other advice stays as it is.
 */
export function causeFirst(advice: Advice, destinations: readonly Destination[]): Advice {
  const isDoor = (action: string) => isRemovalDoor(action, destinations);
  const doors = advice.actions.filter(isDoor);
  if (doors.length === 0) return advice;
  const others = advice.actions.filter((action) => !isDoor(action) && action !== 'recipient-letter');
  return {
    ...advice,
    route: 'sender-admin',
    actions: ['recipient-letter', ...others, ...doors],
    steps: [...first, ...advice.steps.filter((step) => !first.includes(step))],
  };
}
