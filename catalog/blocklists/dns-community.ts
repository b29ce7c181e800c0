import type { ListCode, ListDns } from '../schema';

const spam: readonly ListCode[] = [{ code: '127.0.0.2', means: 'listed', reason: 'spam' }];
/** The network is listed for what its neighbours do. */
const network: readonly ListCode[] = [{ code: '127.0.0.2', means: 'listed', reason: 'network' }];

/** Lists that let nobody or only known resolvers ask, or do not say. */
export const communityDns = {
  uceprotect1: { zones: [{ zone: 'dnsbl-1.uceprotect.net', families: [4] }], codes: spam, mayQuery: false },
  uceprotect2: { zones: [{ zone: 'dnsbl-2.uceprotect.net', families: [4] }], codes: network, mayQuery: false },
  uceprotect3: { zones: [{ zone: 'dnsbl-3.uceprotect.net', families: [4] }], codes: network, mayQuery: false },
  backscatterer: {
    zones: [{ zone: 'ips.backscatterer.org', families: [4] }],
    codes: [{ code: '127.0.0.2', means: 'listed', reason: 'backscatter' }],
    mayQuery: false,
  },
  spamrats: {
    zones: [
      { zone: 'all.spamrats.com', families: [4] },
      { zone: 'noptr.spamrats.com', families: [4] },
      { zone: 'dyna.spamrats.com', families: [4] },
      { zone: 'spam.spamrats.com', families: [4] },
      { zone: 'auth.spamrats.com', families: [4] },
    ],
    codes: [
      { code: '127.0.0.36', means: 'listed', reason: 'end-user' },
      { code: '127.0.0.37', means: 'listed', reason: 'no-reverse-name' },
      { code: '127.0.0.38', means: 'listed', reason: 'spam' },
      { code: '127.0.0.43', means: 'listed', reason: 'attacks' },
    ],
    mayQuery: false,
  },
  spameatingmonkey: {
    zones: [
      { zone: 'bl.spameatingmonkey.net', families: [4] },
      { zone: 'bl.ipv6.spameatingmonkey.net', families: [6] },
      { zone: 'backscatter.spameatingmonkey.net', families: [4] },
      { zone: 'uribl.spameatingmonkey.net', families: [] },
      { zone: 'fresh15.spameatingmonkey.net', families: [] },
    ],
    codes: [
      ...spam,
      { code: '127.0.0.3', means: 'listed', reason: 'backscatter' },
      // Reported, not verified: taken as a refusal, never as a listing.
      { code: '127.0.0.255', means: 'refused' },
    ],
    mayQuery: false,
  },
  '0spam': {
    zones: [
      { zone: 'bl.0spam.org', families: [4] },
      { zone: 'rbl.0spam.org', families: [4] },
      { zone: 'nbl.0spam.org', families: [4] },
    ],
    codes: [{ code: '127.0.0.2-9', means: 'listed' }],
    mayQuery: false,
  },
  spfbl: {
    zones: [
      { zone: 'dnsbl.spfbl.net', families: [4] },
      { zone: 'matrix.spfbl.net', families: [4] },
    ],
    codes: [
      { code: '127.0.0.2', means: 'listed', reason: 'reputation' },
      { code: '127.0.0.3', means: 'listed', reason: 'no-reverse-name' },
      { code: '127.0.0.4', means: 'listed', reason: 'end-user' },
    ],
    mayQuery: false,
  },
  gbudb: {
    zones: [{ zone: 'truncate.gbudb.net', families: [4] }],
    // What others answer to say that they do not: here it is a listing.
    codes: [{ code: '127.0.0.1', means: 'listed', reason: 'reputation' }],
    mayQuery: false,
  },
  hostkarma: {
    zones: [{ zone: 'hostkarma.junkemailfilter.com', families: [4] }],
    codes: [
      // White, black, yellow (sends both), brown (spam, but too little), "not to be listed".
      { code: '127.0.0.1', means: 'allowed' },
      { code: '127.0.0.2', means: 'listed', reason: 'spam' },
      { code: '127.0.0.3', means: 'neutral' },
      { code: '127.0.0.4', means: 'listed', reason: 'reputation' },
      { code: '127.0.0.5', means: 'neutral' },
    ],
    mayQuery: false,
  },
  cymruBogons: {
    zones: [{ zone: 'bogons.cymru.com', families: [4] }],
    codes: [{ code: '127.0.0.2', means: 'listed', reason: 'unallocated' }],
    mayQuery: false,
  },
} as const satisfies Readonly<Record<string, ListDns>>;
