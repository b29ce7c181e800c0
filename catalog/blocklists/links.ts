import type { Blocklist } from '../schema';

/** Lists of names that stand in links: each bit of their answer is a reason. */
export const linkLists: readonly Blocklist[] = [
  {
    id: 'surbl',
    name: 'SURBL multi',
    lists: 'domain',
    named: ['surbl.org'],
    status: 'active',
    destination: 'surbl',
    payToLeave: false,
    dns: {
      zones: [{ zone: 'multi.surbl.org', families: [] }],
      codes: [
        { code: '127.0.0.*', bit: 4, means: 'listed' },
        { code: '127.0.0.*', bit: 8, means: 'listed', reason: 'phishing' },
        { code: '127.0.0.*', bit: 16, means: 'listed', reason: 'malware' },
        { code: '127.0.0.*', bit: 32, means: 'listed' },
        { code: '127.0.0.*', bit: 64, means: 'listed', reason: 'spam' },
        { code: '127.0.0.*', bit: 128, means: 'listed', reason: 'abused' },
        { code: '127.0.0.1', means: 'refused' },
      ],
      mayQuery: false,
    },
  },
  {
    id: 'uribl',
    name: 'URIBL multi',
    lists: 'domain',
    named: ['uribl.com'],
    status: 'active',
    destination: 'uribl',
    payToLeave: false,
    dns: {
      zones: [
        { zone: 'multi.uribl.com', families: [] },
        { zone: 'black.uribl.com', families: [] },
      ],
      codes: [
        // Black, grey (unwanted, but perhaps asked for), red (under watch).
        { code: '127.0.0.*', bit: 2, means: 'listed', reason: 'spam' },
        { code: '127.0.0.*', bit: 4, means: 'listed' },
        { code: '127.0.0.*', bit: 8, means: 'listed' },
        { code: '127.0.0.1', means: 'refused' },
      ],
      mayQuery: false,
    },
  },
];
