import browser, { type Permissions } from 'webextension-polyfill';
import { catalog } from '../../../catalog/catalog';
import { registries } from '../../../catalog/registries';
import { resolvers } from '../../../catalog/resolvers';
import { entryOf } from '../../../core/entry';
import type { LookUpAsk } from '../../../core/lookup/ask';
import { closedLists, linkedLists } from '../../../core/lookup/ip';
import type { LookUpPlace, LookUpPlaces } from '../../../core/lookup/places';
import { patternOf, resolverUrl } from '../../../core/lookup/resolver-url';
import type { Settings } from '../../../core/messages';
import { getSettings } from '../settings';

/** A place with the address that is asked there. */
export interface Asked extends LookUpPlace {
  readonly url: string;
}

function placed({ id, name }: { readonly id: string; readonly name: string }, address: string): Asked {
  const url = new URL(address);
  return { id, name, host: url.host, origin: patternOf(url), url: address };
}

/** The resolver that the user chose. Null where it is none: nobody else is asked in its place. */
function resolverOf({ resolver, ownResolver }: Settings): Asked | null {
  if (resolver === 'own') {
    const own = resolverUrl(ownResolver);
    return own && { id: 'own', name: own.host, ...own };
  }
  const chosen = entryOf(resolvers, resolver);
  return chosen ? placed(chosen, chosen.url) : null;
}

export const chosenResolver = async (): Promise<Asked | null> => resolverOf(await getSettings());

/** A registry of the catalogue, null for any other id. */
export function registryOf(id: string): Asked | null {
  const registry = entryOf(registries, id);
  return registry ? placed(registry, registry.rdap) : null;
}

/** Who answers a question. */
export const placeOf = async (ask: LookUpAsk): Promise<Asked | null> =>
  ask.of === 'registry' ? registryOf(ask.registry) : chosenResolver();

const shown = ({ url: _, ...place }: Asked): LookUpPlace => place;

/** Whom a look-up asks, for the pages to name beside their buttons, and whom it may not ask. */
export async function lookUpPlaces(): Promise<LookUpPlaces> {
  const chosen = await chosenResolver();
  return {
    resolver: chosen && shown(chosen),
    resolvers: resolvers.map((one) => ({ ...shown(placed(one, one.url)), country: one.country })),
    registries: registries.map((one) => shown(placed(one, one.rdap))),
    linked: linkedLists(catalog).flatMap(({ id, name, destination }) => (destination ? { id, name, destination } : [])),
    closed: closedLists(catalog).map(({ name }) => name),
  };
}

/**
 * Firefox has a consent of its own for what may come from somebody's mail, beside the one for a host; other browsers know
 * none, and refuse the question.
 */
const consent: Permissions.AnyPermissions = import.meta.env.FIREFOX
  ? { data_collection: ['personalCommunications'] }
  : {};

/** Whether the user let an address or a name go to this place. */
export async function isAllowed({ origin }: Pick<Asked, 'origin'>): Promise<boolean> {
  return browser.permissions.contains({ origins: [origin], ...consent }).catch(() => false);
}
