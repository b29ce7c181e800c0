import type { Asked } from '../../components/lookup/asked';
import type { LookUpPlace } from '../../core/lookup/places';
import { ask as askBackground } from './ask';
import { requestLookUp } from './permission';

const want = (ask: Asked) => askBackground({ type: 'want-look-up', ask }).catch(() => undefined);

/** At once where it is known what is wanted: the page may be closed the next moment. */
async function remember(ask: Asked | Promise<Asked | null>): Promise<void> {
  if ('of' in ask) return want(ask);
  const known = await ask;
  if (known) await want(known);
}

/**
 * Asks the browser to let a place be asked, the resolver or a registry, first thing in the click. What is wanted is remembered meanwhile: a browser
 * that closes the popup to ask leaves nobody else to begin it.
 */
export async function requestFor(ask: Asked | Promise<Asked | null>, place: LookUpPlace | null): Promise<boolean> {
  const answer = place ? requestLookUp(place.origin) : Promise.resolve(false);
  const told = remember(ask);
  const isGranted = await answer;
  await told;
  // Still here: it begins in this page and nowhere else.
  await askBackground({ type: 'take-look-up' }).catch(() => null);
  return isGranted;
}
