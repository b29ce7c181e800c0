import { closedLists } from './blocklists/closed';
import { communityLists } from './blocklists/community';
import { linkLists } from './blocklists/links';
import { smallLists } from './blocklists/small';
import { spamhausLists } from './blocklists/spamhaus';
import { vendorLists } from './blocklists/vendor';
import type { Blocklist } from './schema';

/**
 * Lists by the names that bounces give them; where several names hit, the longest wins. A list without a destination has no
 * page of its own that could be verified, or nothing on it can be removed.
 */
export const blocklists: readonly Blocklist[] = [
  ...spamhausLists,
  ...vendorLists,
  ...communityLists,
  ...linkLists,
  ...smallLists,
  ...closedLists,
];
