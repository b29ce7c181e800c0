import type { Offer } from '../../core/lookup/finding';
import type { LookUpPlace } from '../../core/lookup/places';
import { actionText } from '../explanation/wording';
import { firstText, type Texts, useTexts } from '../texts';

export interface OffersProps {
  readonly offers: readonly Offer[];
  /** The address that is looked up, to be taken along; null for a domain. */
  readonly ip: string | null;
  /** The five registries. */
  readonly registries: readonly LookUpPlace[];
  readonly isRegistryAsked: boolean;
  readonly onOffer: (offer: Offer) => void;
}

function labelOf(texts: Texts, offer: Offer, ip: string | null, registries: readonly LookUpPlace[]): string {
  const { t } = texts;
  switch (offer.kind) {
    case 'destination':
      return actionText(texts, offer.id, { ip, address: null });
    case 'registry': {
      const host = registries.find(({ id }) => id === offer.registry)?.host ?? offer.registry;
      return t('lookup:offer.registry', { host });
    }
    case 'abuse-letter':
      return t('lookup:offer.abuse-letter');
    case 'look-up-ip':
      return t('lookup:offer.look-up', { name: offer.ip });
    case 'look-up-domain':
      return t('lookup:offer.look-up', { name: offer.domain });
  }
}

/** What can be done next. A registry is another party than the resolver: its button says what it gets. */
export function Offers({ offers, ip, registries, isRegistryAsked, onOffer }: OffersProps) {
  const texts = useTexts();
  const known = offers.filter(
    (offer) => offer.kind !== 'destination' || firstText(texts, [`advice:destination.${offer.id}`]) !== undefined,
  );
  if (known.length === 0) return null;
  return (
    <div class="look-offers">
      {known.map((offer) => (
        <div key={JSON.stringify(offer)} class="look-offer">
          <button
            type="button"
            class="button"
            disabled={offer.kind === 'registry' && isRegistryAsked}
            onClick={() => onOffer(offer)}
          >
            {labelOf(texts, offer, ip, registries)}
          </button>
          {offer.kind === 'registry' && (
            <span class="small soft">{texts.t('lookup:offer.registrySends', { ip: offer.ip })}</span>
          )}
        </div>
      ))}
    </div>
  );
}
