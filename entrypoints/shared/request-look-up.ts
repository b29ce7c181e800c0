import type { Asked } from '../../components/lookup/asked';
import type { LookUpPlaces } from '../../core/explanation';
import { ask as askBackground } from './ask';
import { requestLookUp } from './permission';

/**
 * Asks the browser to let a look-up happen, first thing in the click. What is wanted is remembered meanwhile: a browser
 * that closes the popup to ask leaves nobody else to begin it.
 */
export async function requestFor(ask: Asked, { resolver }: LookUpPlaces): Promise<boolean> {
  const answer = resolver ? requestLookUp(resolver.origin) : Promise.resolve(false);
  void askBackground({ type: 'want-look-up', ask }).catch(() => undefined);
  const isGranted = await answer;
  // Still here: it begins in this page and nowhere else.
  await askBackground({ type: 'take-look-up' }).catch(() => null);
  return isGranted;
}
