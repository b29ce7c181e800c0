import type { Asked } from '../../components/lookup/asked';
import type { LookUpPlace } from '../../core/explanation';
import { ask as askBackground } from './ask';
import { requestLookUp } from './permission';

/**
 * Asks the browser to let a place be asked, the resolver or a registry, first thing in the click. What is wanted is remembered meanwhile: a browser
 * that closes the popup to ask leaves nobody else to begin it.
 */
export async function requestFor(ask: Asked, place: LookUpPlace | null): Promise<boolean> {
  const answer = place ? requestLookUp(place.origin) : Promise.resolve(false);
  void askBackground({ type: 'want-look-up', ask }).catch(() => undefined);
  const isGranted = await answer;
  // Still here: it begins in this page and nowhere else.
  await askBackground({ type: 'take-look-up' }).catch(() => null);
  return isGranted;
}
