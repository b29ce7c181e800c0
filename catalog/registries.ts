import type { Registry } from './look-up-hosts';

/**
 * The five regional registries of addresses and where they answer RDAP queries (RFC 9082), read 2026-11-21. The ids are
 * those which the look-up of a network's owner gives (Team Cymru's origin zone).
 */
export const registries: readonly Registry[] = [
  { id: 'arin', name: 'ARIN', rdap: 'https://rdap.arin.net/registry/' },
  { id: 'ripencc', name: 'RIPE NCC', rdap: 'https://rdap.db.ripe.net/' },
  { id: 'apnic', name: 'APNIC', rdap: 'https://rdap.apnic.net/' },
  { id: 'lacnic', name: 'LACNIC', rdap: 'https://rdap.lacnic.net/rdap/' },
  { id: 'afrinic', name: 'AFRINIC', rdap: 'https://rdap.afrinic.net/rdap/' },
];
