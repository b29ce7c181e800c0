import type { Blocklist } from '../schema';

/** Lists of single operators, used by a few receivers, and lists that say something else than "spam". */
export const smallLists: readonly Blocklist[] = [
  {
    id: 'interserver',
    name: 'InterServer RBL',
    lists: 'ip',
    named: ['rbl.interserver.net'],
    status: 'active',
    destination: 'interserver',
    payToLeave: false,
    dns: {
      zones: [{ zone: 'rbl.interserver.net', families: [4] }],
      codes: [{ code: '127.0.0.2', means: 'listed', reason: 'spam' }],
      mayQuery: false,
    },
  },
  {
    id: 'nordspam',
    name: 'NordSpam',
    lists: 'ip',
    named: ['nordspam.com'],
    status: 'active',
    destination: null,
    payToLeave: false,
    dns: {
      zones: [{ zone: 'bl.nordspam.com', families: [4] }],
      codes: [{ code: '127.0.0.2', means: 'listed', reason: 'spam' }],
      mayQuery: false,
    },
  },
  {
    id: 'zapbl',
    name: 'ZapBL',
    lists: 'ip',
    named: ['zapbl.net'],
    status: 'unknown',
    destination: null,
    payToLeave: false,
    dns: {
      zones: [
        { zone: 'dnsbl.zapbl.net', families: [4] },
        { zone: 'rhsbl.zapbl.net', families: [] },
      ],
      codes: [{ code: '127.0.0.2', means: 'listed', reason: 'spam' }],
      mayQuery: false,
    },
  },
  {
    id: 'woody',
    name: 'woody.ch',
    lists: 'ip',
    named: ['woody.ch'],
    status: 'unknown',
    destination: null,
    payToLeave: false,
    dns: {
      zones: [
        { zone: 'blacklist.woody.ch', families: [4] },
        { zone: 'uri.blacklist.woody.ch', families: [] },
      ],
      codes: [{ code: '127.0.0.2', means: 'listed', reason: 'spam' }],
      mayQuery: false,
    },
  },
  {
    id: 'swinog',
    name: 'SWINOG',
    lists: 'ip',
    named: ['swinog.ch'],
    status: 'unknown',
    destination: null,
    payToLeave: false,
    dns: {
      zones: [
        { zone: 'dnsrbl.swinog.ch', families: [4] },
        { zone: 'uribl.swinog.ch', families: [] },
      ],
      codes: [{ code: '127.0.0.3', means: 'listed', reason: 'spam' }],
      mayQuery: false,
    },
  },
  {
    id: 'virusfree',
    name: 'VirusFree BIP',
    lists: 'ip',
    named: ['virusfree.cz'],
    status: 'active',
    destination: null,
    payToLeave: false,
    dns: {
      zones: [
        { zone: 'bip.virusfree.cz', families: [4] },
        { zone: 'bad.virusfree.cz', families: [4] },
      ],
      codes: [{ code: '127.0.0.2', means: 'listed', reason: 'exploited' }],
      mayQuery: false,
    },
  },
  {
    id: 'countries-nerd',
    name: 'countries.nerd.dk',
    lists: 'ip',
    named: ['countries.nerd.dk'],
    status: 'unknown',
    destination: null,
    payToLeave: false,
    dns: {
      zones: [{ zone: 'countries.nerd.dk', families: [4] }],
      // The number of a country (ISO 3166-1) in two parts: where an address is registered is no accusation.
      codes: [{ code: '127.0.*.*', means: 'neutral' }],
      mayQuery: false,
    },
  },
  {
    id: 'dnswl',
    name: 'DNSWL',
    lists: 'ip',
    // It lists good servers: a reply that names it as its reason is the receiver's mistake, and read as that.
    named: [],
    status: 'active',
    destination: null,
    payToLeave: false,
    dns: {
      zones: [{ zone: 'list.dnswl.org', families: [4, 6] }],
      codes: [
        // The third part is a line of business, the last one the trust.
        { code: '127.0.*.0-3', means: 'allowed' },
        { code: '127.0.0.255', means: 'refused' },
        { code: '127.0.10.*', means: 'refused' },
      ],
      mayQuery: false,
    },
  },
];
