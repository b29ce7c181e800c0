import { limits } from '../limits';
import type { DnsFailure } from './dns';
import { failedFinding } from './failed';
import type { Finding, Saying } from './finding';
import { isMailAddress } from './mail-address';
import { type RdapEntity, rdapEntities } from './rdap-entities';

/** `none`: the registry knows nothing of the address (HTTP 404). */
export type RdapAnswer =
  | { readonly state: 'found'; readonly body: unknown }
  | { readonly state: 'none' }
  | { readonly state: 'failed'; readonly why: DnsFailure };

export const abuseSayings = ['abuse.contact', 'abuse.holder', 'abuse.no-contact', 'abuse.not-registered'] as const;
type AbuseSaying = (typeof abuseSayings)[number];

const says = (id: AbuseSaying, values: Saying['values'] = {}): Saying => ({ id, values });

/** Abuse mailboxes, as they are written, each once. */
function abuseMails(entities: readonly RdapEntity[]): string[] {
  const mails = entities
    .filter(({ roles }) => roles.includes('abuse'))
    .flatMap((one) => one.mails.map((mail) => mail.replace(/^mailto:/i, '')))
    .filter(isMailAddress);
  const first = (mail: string, index: number) =>
    mails.findIndex((other) => other.toLowerCase() === mail.toLowerCase()) === index;
  return mails.filter(first).slice(0, limits.abuseMails);
}

/** Who the network is registered to. Registries also name the maintainers of their own records so: organisations go first. */
function holderName(entities: readonly RdapEntity[]): string | null {
  const registrants = entities.filter(({ roles, names }) => roles.includes('registrant') && names.length > 0);
  return (registrants.find(({ kind }) => kind === 'org') ?? registrants[0])?.names[0] ?? null;
}

/**
 * What a registry says (RDAP, RFC 9083) of who the network is registered to and where abuse is reported. Addresses in it
 * are shown as text; the letter is offered for the first one. The answer is untrusted.
 */
export function abuseFinding(ip: string, registry: string, answer: RdapAnswer): Finding {
  if (answer.state === 'failed') return failedFinding('abuse', ip, answer.why, registry);
  const plain = { check: 'abuse', about: ip, light: 'plain', found: [], publish: [], offers: [] } as const;
  if (answer.state === 'none') return { ...plain, says: [says('abuse.not-registered', { ip, registry })] };
  const entities = rdapEntities(answer.body);
  if (!entities) return failedFinding('abuse', ip, 'malformed', registry);
  const holder = holderName(entities);
  const mails = abuseMails(entities);
  return {
    ...plain,
    says: [
      ...(holder === null ? [] : [says('abuse.holder', { holder })]),
      ...(mails.length === 0 ? [says('abuse.no-contact', { registry })] : []),
      ...mails.map((mail) => says('abuse.contact', { mail })),
    ],
    offers: mails.slice(0, 1).map((to) => ({ kind: 'abuse-letter', to, ip })),
  };
}
