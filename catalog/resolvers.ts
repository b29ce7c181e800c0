import type { Resolver } from './look-up-hosts';

/**
 * Public resolvers that take DNS messages over HTTPS (RFC 8484), read 2026-11-21 in their operators' documentation; the
 * first is asked unless the user chooses another. Hosts that filter names are left out for the same operator's host that
 * does not: a filtered name looks like one that does not exist.
 */
export const resolvers: readonly Resolver[] = [
  { id: 'cloudflare', name: 'Cloudflare', url: 'https://cloudflare-dns.com/dns-query', country: 'US' },
  { id: 'google', name: 'Google Public DNS', url: 'https://dns.google/dns-query', country: 'US' },
  { id: 'quad9', name: 'Quad9', url: 'https://dns10.quad9.net/dns-query', country: 'CH' },
  { id: 'dns-sb', name: 'DNS.SB', url: 'https://doh.dns.sb/dns-query', country: 'DE' },
  { id: 'mullvad', name: 'Mullvad', url: 'https://dns.mullvad.net/dns-query', country: 'SE' },
  { id: 'alidns', name: 'Alibaba Cloud Public DNS', url: 'https://dns.alidns.com/dns-query', country: 'CN' },
];
