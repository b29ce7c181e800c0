import type { ListDns } from '../schema';

/** Most of these answer only those who have an account. */
export const vendorDns = {
  barracuda: {
    zones: [
      { zone: 'b.barracudacentral.org', families: [4] },
      { zone: 'bb.barracudacentral.org', families: [4] },
    ],
    codes: [{ code: '127.0.0.2', means: 'listed', reason: 'reputation' }],
    mayQuery: false,
  },
  abusix: {
    zones: [
      { zone: 'combined.mail.abusix.zone', families: [4] },
      { zone: 'black.mail.abusix.zone', families: [4] },
      { zone: 'exploit.mail.abusix.zone', families: [4] },
      { zone: 'dynamic.mail.abusix.zone', families: [4] },
    ],
    codes: [
      { code: '127.0.0.2', means: 'listed', reason: 'spam' },
      { code: '127.0.0.4', means: 'listed', reason: 'exploited' },
      { code: '127.0.0.11', means: 'listed', reason: 'end-user' },
    ],
    mayQuery: false,
  },
  invaluement: {
    zones: [{ zone: 'sip.invaluement.com', families: [4] }],
    codes: [{ code: '127.0.0.2', means: 'listed', reason: 'spam' }],
    mayQuery: false,
  },
  senderscore: {
    zones: [
      { zone: 'bl.score.senderscore.com', families: [4] },
      { zone: 'score.senderscore.com', families: [4] },
    ],
    codes: [
      // Bits for its reasons, whose meaning is told to customers only.
      { code: '127.0.0.1-26', means: 'listed' },
      // A score from 0 to 100 is no listing.
      { code: '127.0.4.0-100', means: 'neutral' },
    ],
    mayQuery: false,
  },
  trendmicro: {
    zones: [
      { zone: 'r.mail-abuse.com', families: [4] },
      { zone: 'q.mail-abuse.com', families: [4] },
    ],
    codes: [{ code: '127.0.0.2-8', means: 'listed' }],
    mayQuery: false,
  },
} as const satisfies Readonly<Record<string, ListDns>>;
