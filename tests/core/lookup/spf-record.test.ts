import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../../core/ip/address';
import { expand, isDomainSpec } from '../../../core/lookup/spf-macro';
import { isSpf, looksLikeSpf, parseSpf } from '../../../core/lookup/spf-record';

const ip = (text: string) => {
  const address = parseAddress(text);
  if (!address) throw new Error(text);
  return address;
};

describe('a record is one of SPF only with that very version', () => {
  test.each([
    ['v=spf1', true, false],
    ['v=spf1 -all', true, false],
    ['V=SPF1 -all', true, false],
    ['v=spf10 -all', false, true],
    ['v=spf1; -all', false, true],
    [' v=spf1 -all', false, true],
    ['"v=spf1 -all"', false, true],
    ['v = spf1 -all', false, true],
    ['spf2.0/pra -all', false, true],
    ['google-site-verification=v=spf1', false, false],
    ['v=DKIM1; p=', false, false],
    ['', false, false],
  ])('%j', (text, isOne, isNear) => {
    expect(isSpf(text)).toBe(isOne);
    expect(looksLikeSpf(text)).toBe(isNear);
  });
});

describe('terms that cannot be read are named, and their like can (RFC 7208, 12)', () => {
  test.each([
    ['unknown-mechanism', 'ipv4:192.0.2.1', 'ip4:192.0.2.1'],
    ['unknown-mechanism', 'includes:example.com', 'include:example.com'],
    ['unknown-mechanism', '192.0.2.1', 'ip4:192.0.2.1'],
    ['unknown-mechanism', '--all', '-all'],
    ['unknown-mechanism', '-', '-all'],
    ['unknown-mechanism', 'include;example.com', 'include:example.com'],
    ['unknown-mechanism', ',', '?all'],
    ['bad-ip', 'ip4:mail.example.com', 'ip4:192.0.2.1'],
    ['bad-ip', 'ip4:192.0.2.256', 'ip4:192.0.2.255'],
    ['bad-ip', 'ip4:192.0.2', 'ip4:192.0.2.0/24'],
    ['bad-ip', 'ip4:2001:db8::1', 'ip6:2001:db8::1'],
    ['bad-ip', 'ip6:192.0.2.1', 'ip6:::ffff:192.0.2.1'],
    ['bad-ip', 'ip4:', 'ip4:192.0.2.1'],
    ['bad-ip', 'ip4', 'ip4:192.0.2.1'],
    ['bad-ip', 'ip4:192.0.2.1,192.0.2.2', 'ip4:192.0.2.1'],
    ['bad-prefix', 'ip4:192.0.2.1/33', 'ip4:192.0.2.1/32'],
    ['bad-prefix', 'ip4:192.0.2.1/', 'ip4:192.0.2.1/0'],
    ['bad-prefix', 'ip4:192.0.2.1/024', 'ip4:192.0.2.1/24'],
    ['bad-prefix', 'ip6:2001:db8::/129', 'ip6:2001:db8::/128'],
    ['bad-prefix', 'a/33', 'a/32'],
    ['bad-prefix', 'mx//129', 'mx//128'],
    ['bad-prefix', 'a:example.com/24//129', 'a:example.com/24//64'],
    ['bad-domain', 'a:192.0.2.1', 'a:mail.example.com'],
    ['bad-domain', 'include:example.com/', 'include:http://example.com'],
    ['bad-domain', 'include:example', 'include:example.com'],
    ['bad-domain', 'include:%{x}.example.com', 'include:%{d}.example.com'],
    ['bad-domain', 'include:%(d).example.com', 'include:%{d}'],
    ['bad-domain', 'exists:%{i0}.example.com', 'exists:%{i1}.example.com'],
    ['bad-domain', 'include:example.-com', 'include:example.c-m'],
    ['bad-domain', 'redirect=example', 'redirect=_spf.example.com'],
    ['bad-domain', 'foo=%{q}', 'foo=%{d}'],
    ['no-domain', 'include:', 'include:example.com'],
    ['no-domain', 'include', 'a'],
    ['no-domain', 'exists', 'mx'],
    ['no-domain', 'a:', 'ptr'],
    ['no-domain', 'redirect=', 'foo='],
    ['too-much', 'all:example.com', 'all'],
    ['too-much', '-all/24', '-all'],
    ['bad-characters', 'include:exämple.com', 'include:xn--exmple-cua.com'],
  ])('%s: %s, not %s', (fault, wrong, right) => {
    expect(parseSpf(`v=spf1 mx ${wrong} -all`)).toEqual({ state: 'broken', fault, term: wrong });
    expect(parseSpf(`v=spf1 mx ${right} -all`).state).toBe('ok');
  });

  test.each([
    ['v=spf1 redirect=a.example.com redirect=b.example.com', 'broken'],
    ['v=spf1 exp=a.example.com exp=b.example.com -all', 'broken'],
    ['v=spf1 redirect=a.example.com exp=b.example.com', 'ok'],
    ['v=spf1 x=1 x=2 -all', 'ok'],
    ['v=spf1  MX   -ALL ', 'ok'],
    ['v=spf1', 'ok'],
  ])('%j is %s', (text, state) => expect(parseSpf(text).state).toBe(state));

  test('a directive keeps what it says', () =>
    expect(parseSpf('v=spf1 ?a:%{d}.example.com/24//64 ~all')).toEqual({
      state: 'ok',
      redirect: null,
      directives: [
        {
          qualifier: 'neutral',
          mechanism: 'a',
          target: '%{d}.example.com',
          prefix4: 24,
          prefix6: 64,
          text: '?a:%{d}.example.com/24//64',
        },
        { qualifier: 'softfail', mechanism: 'all', target: null, prefix4: 32, prefix6: 128, text: '~all' },
      ],
    }));
});

describe('macros (RFC 7208, 7.4; the mailbox is not known)', () => {
  const facts = { ip: ip('192.0.2.3'), domain: 'email.example.com', sender: 'email.example.com' };
  const six = { ...facts, ip: ip('2001:db8::cb01') };

  test.each([
    ['%{o}', 'email.example.com'],
    ['%{d}', 'email.example.com'],
    ['%{d4}', 'email.example.com'],
    ['%{d3}', 'email.example.com'],
    ['%{d2}', 'example.com'],
    ['%{d1}', 'com'],
    ['%{dr}', 'com.example.email'],
    ['%{d2r}', 'example.email'],
    ['%{ir}.%{v}._spf.%{d2}', '3.2.0.192.in-addr._spf.example.com'],
    ['%{d2}.trusted-domains.example.net', 'example.com.trusted-domains.example.net'],
    ['%{p}.example.com', 'unknown.example.com'],
    ['%%%_%-.example.com', '% %20.example.com'],
    ['%{D}.example.com.', 'email.example.com.example.com'],
  ])('%s is %s', (text, name) => expect(expand(text, facts)).toEqual({ name, assumed: null }));

  test('an IPv6 address is written as nibbles', () =>
    expect(expand('%{ir}.%{v}._spf.%{d2}', six).name).toBe(
      '1.0.b.c.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6._spf.example.com',
    ));

  test.each([
    ['%{l}.example.com', 'postmaster.example.com', 'mailbox'],
    ['%{s}', 'postmaster@email.example.com', 'mailbox'],
    ['%{S}.example.com', 'postmaster%40email.example.com.example.com', 'mailbox'],
    ['%{l1r+}.example.com', 'postmaster.example.com', 'mailbox'],
    ['%{h}.example.com', 'unknown.example.com', 'helo'],
    ['%{h}.%{l}.example.com', 'unknown.postmaster.example.com', 'mailbox'],
  ])('%s takes what is not known, and says so', (text, name, assumed) =>
    expect(expand(text, facts)).toEqual({ name, assumed }),
  );

  test('what is too long loses labels in front', () => {
    const domain = Array.from({ length: 40 }, (_, at) => `label${at}`).join('.');
    const { name } = expand('%{d}.example.com', { ...facts, domain });
    expect(name.length).toBeLessThanOrEqual(253);
    expect(name).toMatch(/^label\d+\..*\.label39\.example\.com$/);
  });

  test.each([
    ['example.com', true],
    ['example.com.', true],
    ['_spf.example.com', true],
    ['%{d}', true],
    ['a.%{d}', true],
    ['example.123', false],
    ['example.1a3', true],
    ['example', false],
    ['.', false],
    ['', false],
    ['example.com/24', false],
    ['exam ple.com', false],
    ['%', false],
    ['%{d', false],
    ['%{c}.example.com', false],
    ['%{d256}.example.com', true],
  ])('%j as a domain: %j', (text, isOne) => expect(isDomainSpec(text)).toBe(isOne));
});
