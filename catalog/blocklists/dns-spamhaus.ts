import type { ListCode, ListDns } from '../schema';

// Codes: docs.spamhaus.com, DNSBL return codes, read 2026-11-21. Public resolvers get 127.255.255.254.
const sbl: ListCode = { code: '127.0.0.2', means: 'listed', reason: 'spam' };
const css: ListCode = { code: '127.0.0.3', means: 'listed', reason: 'reputation' };
const xbl: ListCode = { code: '127.0.0.4', means: 'listed', reason: 'exploited' };
/** Networks in the hands of criminals, also in SBL. */
const drop: ListCode = { code: '127.0.0.9', means: 'listed', reason: 'hijacked' };
/** 10: as the network's owner says; 11: as Spamhaus found. */
const pbl: ListCode = { code: '127.0.0.10-11', means: 'listed', reason: 'end-user' };

const zen = { zone: 'zen.spamhaus.org', families: [4, 6] } as const;
const sblZone = { zone: 'sbl.spamhaus.org', families: [4, 6] } as const;

export const spamhausDns = {
  zen: {
    zones: [zen, { zone: 'sbl-xbl.spamhaus.org', families: [4] }],
    codes: [
      sbl,
      css,
      xbl,
      // Parts of XBL that are empty today.
      { code: '127.0.0.5-7', means: 'listed', reason: 'exploited' },
      drop,
      pbl,
      // For customers only: hosts that guess passwords, controllers of botnets.
      { code: '127.0.0.20', means: 'listed', reason: 'attacks' },
      { code: '127.0.0.30', means: 'listed', reason: 'botnet-controller' },
    ],
    mayQuery: false,
  },
  sbl: { zones: [sblZone], codes: [sbl, css, drop], mayQuery: false },
  css: { zones: [sblZone, zen], codes: [css], mayQuery: false },
  xbl: { zones: [{ zone: 'xbl.spamhaus.org', families: [4, 6] }], codes: [xbl], mayQuery: false },
  pbl: { zones: [{ zone: 'pbl.spamhaus.org', families: [4] }], codes: [pbl], mayQuery: false },
  dbl: {
    zones: [{ zone: 'dbl.spamhaus.org', families: [] }],
    codes: [
      { code: '127.0.1.2', means: 'listed', reason: 'spam' },
      { code: '127.0.1.4', means: 'listed', reason: 'phishing' },
      { code: '127.0.1.5', means: 'listed', reason: 'malware' },
      { code: '127.0.1.6', means: 'listed', reason: 'botnet-controller' },
      { code: '127.0.1.102-106', means: 'listed', reason: 'abused' },
      // Somebody asked for an address: this list holds names.
      { code: '127.0.1.255', means: 'refused' },
    ],
    mayQuery: false,
  },
} as const satisfies Readonly<Record<string, ListDns>>;
