import type { Receiver } from '../../catalog/schema';
import type { Bounce, Recipient } from '../read/bounce';
import type { CatalogIndex, TextOwner } from './catalog-index';
import type { Hit } from './text-index';

/** Who refused, and by which sign that is known, strongest first. */
export interface Recognition {
  readonly receiver: Receiver | null;
  readonly by: 'host' | 'text' | 'reporter' | 'domain' | 'none';
}

/** Rejections of a receiver's family may use its numbers. */
export function familyOf(receiver: Receiver): string {
  return receiver.family ?? receiver.id;
}

/** The receiver with the longest suffix of a host's name; suffixes begin with a dot. */
function byHost({ byHost: suffixes }: CatalogIndex, host: string): Receiver | null {
  const name = `.${host
    .toLowerCase()
    .replace(/:\d{1,5}$/, '')
    .replace(/\.$/, '')}`;
  for (let dot = 0; dot >= 0; dot = name.indexOf('.', dot + 1)) {
    const receiver = suffixes.get(name.slice(dot));
    if (receiver) return receiver;
  }
  return null;
}

function byText(hits: readonly Hit<TextOwner>[]): Receiver | null {
  let best: Receiver | null = null;
  let first = Number.POSITIVE_INFINITY;
  for (const { value } of hits) {
    if (value.kind !== 'receiver' || value.order >= first) continue;
    best = value.receiver;
    first = value.order;
  }
  return best;
}

function byDomain({ byDomain: domains }: CatalogIndex, address: string | null): Receiver | null {
  return address === null ? null : (domains.get(address.slice(address.lastIndexOf('@') + 1).toLowerCase()) ?? null);
}

/** The receiver whose own program wrote the report. */
export function reporterOf({ byReporter: reporters }: CatalogIndex, { reporter }: Bounce): Receiver | undefined {
  return reporter === null ? undefined : reporters.get(reporter);
}

/**
 * Who refused: by the refusing host's name, else by words of the reply that nobody else writes, else by who wrote the
 * report, else by the recipient's domain. The last two count only where no host is named.
 */
export function recognise(
  index: CatalogIndex,
  recipient: Recipient,
  bounce: Bounce,
  hits: readonly Hit<TextOwner>[],
): Recognition {
  const host = recipient.remoteHost ? byHost(index, recipient.remoteHost) : null;
  if (host) return { receiver: host, by: 'host' };
  const domain = byDomain(index, recipient.address);
  const reporter = reporterOf(index, bounce);
  const text = byText(hits);
  if (text) {
    // Business and consumer mail leave the same traces in a reply; the recipient's domain tells them apart. Words of a
    // product, which has no hosts of its own, are those of the service that runs it, if that wrote the report.
    const known = [domain, text.hosts.length === 0 ? reporter : undefined];
    const sameHouse = known.find((one) => one && familyOf(one) === familyOf(text));
    return { receiver: sameHouse ?? text, by: 'text' };
  }
  if (recipient.remoteHost) return { receiver: null, by: 'none' };
  if (reporter) return { receiver: reporter, by: 'reporter' };
  return domain ? { receiver: domain, by: 'domain' } : { receiver: null, by: 'none' };
}
