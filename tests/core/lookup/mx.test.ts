import { describe, expect, test } from 'vitest';
import { lookAtMtaSts } from '../../../core/lookup/mta-sts';
import { lookAtMx } from '../../../core/lookup/mx';
import { lookAtTlsRpt } from '../../../core/lookup/tls-rpt';
import { serving, type Zone } from './zone';

const here = { A: ['192.0.2.1'] };
const ids = (says: readonly { readonly id: string }[]) => says.map(({ id }) => id.slice(id.indexOf('.') + 1));

describe('servers that take a domain’s mail', () => {
  test.each<[string, Zone, string, string[], boolean | null]>([
    ['one', { 'example.com': { MX: ['10 mail.example.com'] }, 'mail.example.com': here }, 'good', ['found'], true],
    [
      'one with IPv6 alone',
      { 'example.com': { MX: ['10 mail.example.com'] }, 'mail.example.com': { AAAA: ['2001:db8::1'] } },
      'good',
      ['found'],
      true,
    ],
    ['none, but an address', { 'example.com': here }, 'warn', ['implicit'], true],
    ['none and no address', { 'example.com': { TXT: ['x'] } }, 'bad', ['nothing'], false],
    ['no such name', {}, 'bad', ['no-domain'], false],
    ['null MX (RFC 7505)', { 'example.com': { MX: ['0 .'], ...here } }, 'bad', ['null'], false],
    [
      'null MX beside another',
      { 'example.com': { MX: ['0 .', '10 mail.example.com'] }, 'mail.example.com': here },
      'warn',
      ['found', 'null-and-others'],
      true,
    ],
    ['leading nowhere', { 'example.com': { MX: ['10 mail.example.com'] } }, 'bad', ['no-address'], null],
    [
      'one of two leading nowhere',
      { 'example.com': { MX: ['10 mail.example.com', '20 gone.example.com'] }, 'mail.example.com': here },
      'warn',
      ['found', 'no-address'],
      true,
    ],
    ['an address in place of a name', { 'example.com': { MX: ['10 192.0.2.1'] } }, 'bad', ['is-address'], null],
    ['no name at all', { 'example.com': { MX: ['10 mail example'] } }, 'bad', ['bad-name'], null],
    ['not found out', { 'example.com': 'refused' }, 'unknown', ['refused'], null],
    [
      'its server not found out',
      { 'example.com': { MX: ['10 mail.example.com'] }, 'mail.example.com': 'server-failure' },
      'unknown',
      ['server-failure'],
      null,
    ],
    [
      'one not found out, one gone',
      { 'example.com': { MX: ['10 mail.example.com', '20 gone.example.com'] }, 'mail.example.com': 'no-answer' },
      'unknown',
      ['no-answer', 'no-address'],
      null,
    ],
    [
      'one not found out, one there',
      {
        'example.com': { MX: ['10 mail.example.com', '20 b.example.com'] },
        'b.example.com': here,
        'mail.example.com': 'no-answer',
      },
      'good',
      ['found', 'no-answer'],
      true,
    ],
  ])('%s', async (_, zone, light, said, takesMail) => {
    const found = await lookAtMx('example.com', serving(zone).resolve);
    expect({ light: found.finding.light, said: ids(found.finding.says), takesMail: found.takesMail }).toEqual({
      light,
      said,
      takesMail,
    });
  });

  test('of many servers a few are asked about', async () => {
    const { resolve, asked } = serving({
      'example.com': { MX: Array.from({ length: 50 }, (_, at) => `10 m${at}.example.com`) },
    });
    const { finding } = await lookAtMx('example.com', resolve);
    expect(ids(finding.says)).toContain('more-hosts');
    expect(asked.length).toBe(11);
  });
});

describe('MTA-STS (RFC 8461, 3.1): exactly one record counts', () => {
  test.each<[string, readonly string[], string, string[]]>([
    ['the standard’s example', ['v=STSv1; id=20160831085700Z;'], 'good', ['found', 'not-fetched']],
    ['none', [], 'plain', ['none']],
    ['something else', ['v=spf1 -all'], 'plain', ['none']],
    ['another version', ['v=STSv10; id=1'], 'plain', ['none']],
    ['two', ['v=STSv1; id=1', 'v=STSv1; id=2'], 'warn', ['several']],
    ['no id', ['v=STSv1;'], 'warn', ['bad-id']],
    ['an id that is too long', [`v=STSv1; id=${'1'.repeat(33)}`], 'warn', ['bad-id']],
    ['an id with a dash', ['v=STSv1; id=2026-11'], 'warn', ['bad-id']],
  ])('%s', async (_, TXT, light, said) => {
    const finding = await lookAtMtaSts('example.com', serving({ '_mta-sts.example.com': { TXT } }).resolve);
    expect([finding.light, ids(finding.says)]).toEqual([light, said]);
  });
});

describe('TLS reporting (RFC 8460, 3)', () => {
  test.each<[string, readonly string[], string, string[]]>([
    ['by mail, the standard’s example', ['v=TLSRPTv1;rua=mailto:reports@example.com'], 'good', ['found']],
    ['by web, the standard’s example', ['v=TLSRPTv1; rua=https://reporting.example.com/v1/tlsrpt'], 'good', ['found']],
    ['both', ['v=TLSRPTv1; rua=mailto:a@example.com, https://example.com/'], 'good', ['found']],
    ['none', [], 'plain', ['none']],
    ['two', ['v=TLSRPTv1; rua=mailto:a@example.com', 'v=TLSRPTv1; rua=mailto:b@example.com'], 'warn', ['several']],
    ['no place', ['v=TLSRPTv1;'], 'warn', ['bad-rua']],
    ['a bare address', ['v=TLSRPTv1; rua=a@example.com'], 'warn', ['bad-rua']],
  ])('%s', async (_, TXT, light, said) => {
    const finding = await lookAtTlsRpt('example.com', serving({ '_smtp._tls.example.com': { TXT } }).resolve);
    expect([finding.light, ids(finding.says)]).toEqual([light, said]);
  });

  test.each([
    ['MTA-STS', lookAtMtaSts, '_mta-sts.example.com'],
    ['TLS reporting', lookAtTlsRpt, '_smtp._tls.example.com'],
  ])('%s that was not found out is neither good nor bad', async (_, look, name) =>
    expect(await look('example.com', serving({ [name]: 'no-answer' }).resolve)).toMatchObject({
      light: 'unknown',
      says: [{ id: 'failed.no-answer' }],
    }),
  );
});
