import type { ListDns } from '../schema';

/**
 * Lists whose rules let anybody ask through a public resolver, a few questions at a time. They are asked on "Look up",
 * each with its two test entries.
 */
export const openDns = {
  spamcop: {
    zones: [{ zone: 'bl.spamcop.net', families: [4] }],
    codes: [{ code: '127.0.0.2', means: 'listed', reason: 'spam' }],
    mayQuery: true,
  },
  psbl: {
    zones: [{ zone: 'psbl.surriel.com', families: [4] }],
    codes: [{ code: '127.0.0.2', means: 'listed', reason: 'spam' }],
    mayQuery: true,
  },
  mailspike: {
    zones: [
      { zone: 'bl.mailspike.net', families: [4] },
      { zone: 'rep.mailspike.net', families: [4] },
      { zone: 'z.mailspike.net', families: [4] },
      { zone: 'wl.mailspike.net', families: [4] },
    ],
    codes: [
      { code: '127.0.0.2', means: 'listed', reason: 'spam' },
      // A reputation in steps: worst, very bad, bad; neither; good.
      { code: '127.0.0.10-12', means: 'listed', reason: 'reputation' },
      { code: '127.0.0.13-16', means: 'neutral' },
      { code: '127.0.0.17-20', means: 'allowed' },
    ],
    mayQuery: true,
  },
  blocklistDe: {
    zones: [{ zone: 'bl.blocklist.de', families: [4] }],
    // The last part is the service that was attacked. Its test entry answers 127.0.0.15.
    codes: [{ code: '127.0.0.2-255', means: 'listed', reason: 'attacks' }],
    mayQuery: true,
  },
  dronebl: {
    // That it holds IPv6 is reported only: the test entry decides.
    zones: [{ zone: 'dnsbl.dronebl.org', families: [4, 6] }],
    // Numbers as InspIRCd's configuration for DroneBL has them, read 2026-11-21; 1 and 2 are tests. Those without a reason
    // stand for classes that no page read so far explains.
    codes: [
      { code: '127.0.0.3', means: 'listed', reason: 'exploited' },
      { code: '127.0.0.5-7', means: 'listed' },
      { code: '127.0.0.8', means: 'listed', reason: 'proxy' },
      { code: '127.0.0.9-11', means: 'listed' },
      { code: '127.0.0.13', means: 'listed', reason: 'attacks' },
      { code: '127.0.0.14', means: 'listed' },
      { code: '127.0.0.15', means: 'listed', reason: 'exploited' },
      { code: '127.0.0.16', means: 'listed' },
      { code: '127.0.0.17', means: 'listed', reason: 'exploited' },
      { code: '127.0.0.19', means: 'listed' },
    ],
    mayQuery: true,
  },
  s5h: {
    // As above.
    zones: [{ zone: 'all.s5h.net', families: [4, 6] }],
    codes: [{ code: '127.0.0.2', means: 'listed', reason: 'spam' }],
    mayQuery: true,
  },
} as const satisfies Readonly<Record<string, ListDns>>;
