import { describe, expect, test } from 'vitest';
import { canonicalIp, ipsIn, rejectedIpIn } from '../../../core/read/ip';

describe('the refused address', () => {
  test.each([
    ['550 5.7.606 Access denied, banned sending IP [203.0.113.7].', '203.0.113.7'],
    ['550 5.7.511 Access denied, banned sender[203.0.113.7].', '203.0.113.7'],
    ["550 5.7.1 Unfortunately, messages from [203.0.113.7] weren't sent.", '203.0.113.7'],
    ['554 5.7.1 Service unavailable; Client host [203.0.113.7] blocked using zen', '203.0.113.7'],
    ['451 4.7.650 The mail server [203.0.113.7] has been temporarily rate limited', '203.0.113.7'],
    ['550 5.7.1 [2001:db8:0::7] does not have a reverse DNS entry', '2001:db8::7'],
    ['550 Blocked - see https://lookup.example/query/ip/203.0.113.7', '203.0.113.7'],
    ['421 4.7.0 203.0.113.7 is listed', '203.0.113.7'],
    ['553 5.7.2 [TSS09] All messages from 203.0.113.7 will be permanently deferred', '203.0.113.7'],
    ['550 rejected: client host [::ffff:203.0.113.7] denied', '203.0.113.7'],
  ])('%s → %s', (reply, ip) => {
    expect(rejectedIpIn(reply, null)).toBe(ip);
  });

  test.each([
    ['550 5.1.1 User unknown at mx.example.com [203.0.113.7]', null],
    ['550 blocked using dnsbl.example: 127.0.0.2', null],
    ['550 5.7.1 rejected by filter 6.0.3790.3959', null],
    ['550 5.7.1 blocked at 09:04:02', null],
    ['250 2.0.0 Ok from [203.0.113.7]', null],
    ['550 5.7.1 client host [192.0.2.1] blocked', '192.0.2.1'],
  ])('%s: nothing to delist', (reply, remoteIp) => {
    expect(rejectedIpIn(reply, remoteIp)).toBeNull();
  });
});

describe('addresses', () => {
  test.each([
    ['192.0.2.1', '192.0.2.1'],
    ['2001:DB8:0:0::1', '2001:db8::1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['256.1.1.1', null],
    ['8.1.393.1', null],
    ['09:04:02', null],
    ['::', null],
    ['mx.example.com', null],
  ])('%s → %s', (text, ip) => {
    expect(canonicalIp(text)).toBe(ip);
  });

  test('those of a line, but not versions or identifiers', () => {
    expect(ipsIn('[192.0.2.1]:25, IPv6:2001:db8::2, v192.0.2.3, 192.0.2.4-x, 1.2.3').map(({ ip }) => ip)).toEqual([
      '192.0.2.1',
      '2001:db8::2',
    ]);
  });
});
