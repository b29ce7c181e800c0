import { describe, expect, test } from 'vitest';
import { catalog } from '../../catalog/catalog';
import { explain } from '../../core/explain';
import { shapes } from '../core/diagnose/shapes';

const said = (reply: string) =>
  explain(shapes.Postfix(reply, 'mx.example.org', 'anna@example.org'), catalog).recipients[0];

describe('lists as bounces name them', () => {
  test.each<[string, string | null]>([
    ['554 5.7.1 Client host [192.0.2.7] blocked using zen.spamhaus.org', 'spamhaus-zen'],
    ['550 5.7.1 Rejected: 192.0.2.7 listed [SHXBL]', 'spamhaus-zen'],
    ['550 5.7.1 Mail from 192.0.2.7 refused, see Return Path blocklist', 'senderscore'],
    ['550 5.7.1 192.0.2.7 is on the Trend Micro ERS list', 'trendmicro-ers'],
    ['554 5.7.1 Your IP 192.0.2.7 is listed in Symantec’s Zodiac', 'symantec'],
    ["550 5.7.1 192.0.2.7 is one of Symantec's Global Bad Senders", 'symantec'],
    ['550 5.7.1 192.0.2.7 is on a Sophos block list', 'sophos'],
    ['554 5.7.1 blocked using Sophos', 'sophos'],
    ['550 5.7.1 (FortiGuard-AntiSpam black ip 192.0.2.7)', 'fortiguard'],
    // Products that scan, and do not list.
    ['550 5.7.1 Message refused by Sophos Email Appliance: virus found', null],
    ['550 5.7.1 Symantec Messaging Gateway: attachment is not allowed', null],
  ])('%s → %s', (reply, id) => expect(said(reply)?.diagnosis.blocklist).toBe(id));

  test.each(['list.dnswl.org', 'sa-trusted.bondedsender.org'])(
    '%s lists good servers: only the receiver can mend that',
    (zone) => {
      const recipient = said(`554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using ${zone}`);
      expect(recipient).toMatchObject({
        diagnosis: { cause: 'recipient-domain-misconfigured', actor: 'recipient-admin', blocklist: null },
        advice: { route: 'recipient-admin' },
      });
    },
  );
  test('a good name that did not help is no fault of the receiver', () => {
    expect(said('550 5.7.1 Spam score 9 (list.dnswl.org: none)')?.diagnosis.cause).toBe('content-spam');
  });
});
