import ipaddr from 'ipaddr.js';
import { describe, expect, test } from 'vitest';
import { ranges } from '../../../catalog/ip-ranges';
import { askableDomain, askableIp } from '../../../core/lookup/askable';

/** The first, the last and an inner address of a block. */
function addressesOf(block: string): string[] {
  const [network, bits] = ipaddr.parseCIDR(block);
  const first = network.toByteArray();
  const host = first.map((_, at) => 0xff >> Math.min(8, Math.max(0, bits - at * 8)));
  const last = first.map((byte, at) => byte | (host[at] ?? 0));
  const inner = first.map((byte, at) => byte | ((host[at] ?? 0) & 0x5a));
  return [first, last, inner].map((bytes) => ipaddr.fromByteArray(bytes).toString());
}

/** The ways to write an IPv4 address within an IPv6 address (RFC 4291, 6052, 3056). */
function embedded(ip: string): string[] {
  const [a = 0, b = 0, c = 0, d = 0] = ipaddr.parse(ip).toByteArray();
  const [high, low] = [((a << 8) | b).toString(16), ((c << 8) | d).toString(16)];
  return [`::ffff:${ip}`, `::ffff:${high}:${low}`, `::${ip}`, `64:ff9b::${high}:${low}`, `2002:${high}:${low}::1`];
}

const special = { state: 'special-address' };

describe('an address of a special block is never asked about', () => {
  test.each(ranges.map(({ block, family }) => [block, family] as const))('%s', (block, family) => {
    const inside = addressesOf(block);
    const written = family === 4 ? [...inside, ...inside.flatMap(embedded)] : inside;
    for (const ip of written) expect(askableIp(ip, ranges), ip).toEqual(special);
  });

  test.each([
    ['a public one, mapped', '::ffff:9.9.9.9'],
    ['a public one behind NAT64', '64:ff9b::9.9.9.9'],
    ['outside of global unicast', '4000::1'],
    ['unassigned multicast scope', 'ff0f::1'],
    ['with a zone', 'fe80::1%eth0'],
    ['all zeros', '::'],
  ])('%s', (_, ip) => expect(askableIp(ip, ranges)).toEqual(special));
});

describe('an address of the internet is', () => {
  // Documentation addresses are special themselves: these are the well-known ones of public resolvers.
  test.each([
    ['9.9.9.9', '9.9.9.9'],
    [' 9.9.9.9\n', '9.9.9.9'],
    ['2620:FE:0::00fe', '2620:fe::fe'],
    ['2620:fe::fe%eth0', '2620:fe::fe'],
  ])('%j', (text, ip) => expect(askableIp(text, ranges)).toEqual({ state: 'ok', ip }));

  test.each([
    ['9.255.255.255', '10.0.0.0'],
    ['11.0.0.0', '10.255.255.255'],
    ['100.63.255.255', '100.64.0.0'],
    ['172.32.0.0', '172.31.255.255'],
    ['203.0.114.0', '203.0.113.255'],
    ['2001:db7:ffff:ffff:ffff:ffff:ffff:ffff', '2001:db8::'],
    ['2001:db9::', '2001:db8:ffff:ffff:ffff:ffff:ffff:ffff'],
  ])('%s, but its neighbour %s is not', (ip, neighbour) => {
    expect(askableIp(ip, ranges)).toEqual({ state: 'ok', ip });
    expect(askableIp(neighbour, ranges)).toEqual(special);
  });

  test.each([
    '',
    '9.9.9',
    '9.9.9.9.9',
    '9.9.9.256',
    '09.9.9.9',
    '0x9.9.9.9',
    '151587081',
    '9.9.9.9/32',
    '9.9.9.9:53',
    'example.com',
    '[2620:fe::fe]',
    '2620:fe::fe::1',
    '٩.٩.٩.٩',
  ])('no address: %j', (text) => expect(askableIp(text, ranges)).toEqual({ state: 'not-an-address' }));
});

describe('a domain', () => {
  const label = 'a'.repeat(63);
  test.each([
    ['example.com', 'example.com'],
    [' Example.COM. ', 'example.com'],
    ['mail.example.com', 'mail.example.com'],
    ['_dmarc.example.com', '_dmarc.example.com'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['例子.example', 'xn--fsqu00a.example'],
    ['ＥＸＡＭＰＬＥ.com', 'example.com'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    [`${label}.example.com`, `${label}.example.com`],
    ['co.uk', 'co.uk'],
    ['locals.example.com', 'locals.example.com'],
    ['local.example.com', 'local.example.com'],
    ['1.example.com', '1.example.com'],
  ])('%j is asked about as %s', (text, domain) => expect(askableDomain(text)).toEqual({ state: 'ok', domain }));

  test.each([
    ['nothing', ''],
    ['a blank', ' '],
    ['a dot', '.'],
    ['one label', 'com'],
    ['this computer', 'localhost'],
    ['below this computer', 'a.localhost'],
    ['a home network', 'printer.local'],
    ['a home network, fully written', 'Printer.LOCAL.'],
    ['a home network by RFC 8375', 'nas.home.arpa'],
    ['a company network', 'mail.corp.internal'],
    ['Tor', 'example.onion'],
    ['an address', '192.0.2.1'],
    ['an address in one number', '3221225985'],
    ['an address in hexadecimal', '0xc0.0x0.0x2.0x1'],
    ['an IPv6 address', '[2001:db8::1]'],
    ['a number as its last label', 'example.1'],
    ['a port', 'example.com:53'],
    ['a path', 'example.com/a'],
    ['a query', 'example.com?a'],
    ['a fragment', 'example.com#a'],
    ['a mail address', 'a@example.com'],
    ['a wildcard', '*.example.com'],
    ['an empty label', 'a..example.com'],
    ['a dot before it', '.example.com'],
    ['two dots after it', 'example.com..'],
    ['a hyphen at a start', '-a.example.com'],
    ['a hyphen at an end', 'a-.example.com'],
    ['a label of 64 letters', `${label}a.example.com`],
    ['254 letters', `${`${label}.`.repeat(3)}${'a'.repeat(58)}.com`],
    ['a blank within', 'exa mple.com'],
    ['a percent sign', 'ex%61mple.com'],
    ['broken Punycode', 'xn--a.example'],
    ['a line end', 'example.com\n.example.org'],
    ['a NUL', 'example.com\0'],
    ['a backslash', 'example.com\\a'],
  ])('%s is none', (_, text) => expect(askableDomain(text)).toEqual({ state: 'not-a-domain' }));
});
