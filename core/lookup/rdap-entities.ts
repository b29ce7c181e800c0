import * as z from 'zod/mini';
import { limits } from '../limits';

/** A person, role or organisation of an RDAP answer (RFC 9083, 5.1): what of it matters. */
export interface RdapEntity {
  readonly roles: readonly string[];
  readonly names: readonly string[];
  readonly mails: readonly string[];
  /** jCard's `kind` (RFC 6350, 6.1.4), e.g. `org` or `group`; empty where none is given. */
  readonly kind: string;
}

const list = z.catch(z.array(z.unknown()), []);
const holder = z.looseObject({ entities: list });
const entity = z.looseObject({
  roles: z.catch(z.array(z.catch(z.string(), '')), []),
  vcardArray: z.catch(z.tuple([z.literal('vcard'), z.array(z.unknown())]), ['vcard', []]),
  entities: list,
});
/** Name, parameters, type and value, which may be several (RFC 7095, 3.3). */
const property = z.tuple([z.string(), z.unknown(), z.unknown()], z.unknown());

/** Values of one property of a jCard; a structured value gives its parts. */
function valuesOf(card: readonly unknown[], wanted: string): string[] {
  return card
    .slice(0, limits.rdapProperties)
    .flatMap((one) => {
      const [name, , , ...values] = property.safeParse(one).data ?? [''];
      return name.toLowerCase() === wanted ? values.flat() : [];
    })
    .filter((value) => typeof value === 'string')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

function readEntity(card: readonly unknown[], roles: readonly string[]): RdapEntity {
  return {
    roles: roles.map((role) => role.toLowerCase()),
    names: [...valuesOf(card, 'fn'), ...valuesOf(card, 'org')].map((name) => name.slice(0, limits.nameChars)),
    mails: valuesOf(card, 'email'),
    kind: valuesOf(card, 'kind')[0]?.toLowerCase() ?? '',
  };
}

/**
 * Entities of an RDAP answer, the outer ones first; null if it is no RDAP object. Whatever does not keep to RFC 9083 and
 * RFC 7095 counts as absent; how many are looked at is bounded.
 */
export function rdapEntities(body: unknown): readonly RdapEntity[] | null {
  const top = holder.safeParse(body).data;
  if (!top || !isRdap(top)) return null;
  const found: RdapEntity[] = [];
  const waiting = top.entities.slice(0, limits.rdapEntities);
  for (const one of waiting) {
    const { data } = entity.safeParse(one);
    if (!data) continue;
    found.push(readEntity(data.vcardArray[1], data.roles));
    waiting.push(...data.entities.slice(0, limits.rdapEntities - waiting.length));
  }
  return found;
}

/** RFC 9083, 4.1 and 5.4: an answer says what it keeps to, or what kind of object it is. */
const isRdap = (top: Readonly<Record<string, unknown>>): boolean =>
  Array.isArray(top['rdapConformance']) || top['objectClassName'] === 'ip network';
