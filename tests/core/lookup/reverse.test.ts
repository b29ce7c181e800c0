import { describe, expect, test } from 'vitest';
import { mailHosts } from '../../../catalog/mail-hosts';
import { parseAddress } from '../../../core/ip/address';
import { limits } from '../../../core/limits';
import { reverseFinding, reverseSayings } from '../../../core/lookup/reverse';
import { fakeDns, type Zone } from './fake-dns';

const ip = '203.0.113.7';
const ptr = 'PTR 7.113.0.203.in-addr.arpa';

async function look(zone: Zone, at = ip) {
  const address = parseAddress(at);
  if (!address) throw new Error(at);
  const dns = fakeDns(zone);
  const finding = await reverseFinding(address, { resolve: dns.resolve, mailHosts });
  return { finding, ids: finding.says.map(({ id }) => id), asked: dns.asked };
}

describe('reverse name', () => {
  test.each<[string, Zone, string, string[]]>([
    ['leads back', { [ptr]: ['mail.example.com'], 'A mail.example.com': [ip] }, 'good', ['reverse.points-back']],
    [
      'one address of many',
      { [ptr]: ['mail.example.com'], 'A mail.example.com': ['192.0.2.1', ip] },
      'good',
      ['reverse.points-back'],
    ],
    [
      'leads elsewhere',
      { [ptr]: ['mail.example.com'], 'A mail.example.com': ['192.0.2.1'] },
      'bad',
      ['reverse.elsewhere'],
    ],
    ['has no address', { [ptr]: ['mail.example.com'] }, 'bad', ['reverse.no-address']],
    [
      'is there in IPv6 only',
      { [ptr]: ['mail.example.com'], 'AAAA mail.example.com': ['2001:db8::7'] },
      'bad',
      ['reverse.no-address'],
    ],
    ['is none', {}, 'bad', ['reverse.none']],
    ['is an empty answer', { [ptr]: [] }, 'bad', ['reverse.none']],
    ['is no host name', { [ptr]: ['localhost'] }, 'bad', ['reverse.not-a-host-name']],
    ['could not be asked for', { [ptr]: 'no-answer' }, 'unknown', ['failed.no-answer']],
    [
      'could not be followed',
      { [ptr]: ['mail.example.com'], 'A mail.example.com': 'server-failure' },
      'unknown',
      ['reverse.forward-failed', 'failed.server-failure'],
    ],
    // What the DNS refuses is not known: never bad, never good.
    ['is refused', { [ptr]: 'refused' }, 'unknown', ['failed.refused']],
    [
      'of a line',
      { [ptr]: ['dyn-203-0-113-7.example.net'], 'A dyn-203-0-113-7.example.net': [ip] },
      'warn',
      ['reverse.points-back', 'reverse.dynamic'],
    ],
    [
      'of a line, leading nowhere',
      { [ptr]: ['dyn-203-0-113-7.example.net'] },
      'bad',
      ['reverse.no-address', 'reverse.dynamic'],
    ],
    [
      'made from the address',
      { [ptr]: ['203-0-113-7.example.net'], 'A 203-0-113-7.example.net': [ip] },
      'good',
      ['reverse.points-back', 'reverse.generic'],
    ],
  ])('%s', async (_, zone, light, expected) => {
    const { finding, ids } = await look(zone);
    expect(finding).toMatchObject({ check: 'reverse', about: ip, light, publish: [] });
    expect(ids).toEqual(expected);
  });

  test('several: one that leads back is enough, all are said', async () => {
    const { finding, ids } = await look({
      [ptr]: ['a.example.com', 'b.example.com', 'A.example.com'],
      'A a.example.com': ['192.0.2.1'],
      'A b.example.com': [ip],
    });
    expect(finding.light).toBe('good');
    expect(ids).toEqual(['reverse.elsewhere', 'reverse.points-back', 'reverse.several-names']);
    expect(finding.found).toEqual(['a.example.com', 'b.example.com']);
  });
  test('one unanswered, none that leads back: not known', async () => {
    const { finding } = await look({ [ptr]: ['a.example.com', 'b.example.com'], 'A b.example.com': 'no-answer' });
    expect(finding.light).toBe('unknown');
  });
  test('of very many only the first are followed, and that is said', async () => {
    const names = Array.from({ length: 90 }, (_, index) => `h${index}.example.com`);
    const { finding, ids, asked } = await look({ [ptr]: names });
    expect(asked).toEqual([ptr, ...names.slice(0, limits.reverseNames).map((name) => `A ${name}`)]);
    expect(ids.slice(-2)).toEqual(['reverse.several-names', 'reverse.not-all-looked-up']);
    expect(finding.says.at(-1)?.values).toEqual({ count: 90, limit: limits.reverseNames });
    expect(finding.found).toHaveLength(limits.foundRecords);
  });
  test.each([
    '',
    '.',
    'localhost',
    'a b.example.com',
    '\u202emoc.example',
    'x'.repeat(70_000),
    '-.example.com',
    '<b>.example.com',
  ])('%s is not asked for', async (name) => {
    const { ids, asked } = await look({ [ptr]: [name] });
    expect(asked).toEqual([ptr]);
    expect(ids).toContain('reverse.not-a-host-name');
  });
  test('IPv6: nibbles, followed by AAAA', async () => {
    const at = '2001:db8::7';
    const name = `PTR 7.${'0.'.repeat(23)}8.b.d.0.1.0.0.2.ip6.arpa`;
    const { finding, asked } = await look({ [name]: ['mail.example.com'], 'AAAA mail.example.com': [at] }, at);
    expect(asked).toEqual([name, 'AAAA mail.example.com']);
    expect(finding.light).toBe('good');
  });
});

describe('services', () => {
  test.each<[string, string | null]>([
    ['mail-am6eur05on2071.outbound.protection.outlook.com', 'Microsoft 365'],
    ['mail-wr1-f41.google.com', 'Google'],
    ['rate-limited-proxy-203-0-113-7.google.com', null],
    ['mail-wr1-f41.google.com.example.net', null],
    ['7.113.0.203.bc.googleusercontent.com', null],
    ['sonic305-21.consmr.mail.ir2.yahoo.com', 'Yahoo Mail'],
    ['mout.kundenserver.de', 'IONOS'],
    ['s123.kundenserver.de', null],
    ['mout.gmx.net', 'GMX'],
    ['mout.gmx.net.example.org', null],
    ['3.mo581.mail-out.ovh.net', 'OVHcloud'],
    ['ns1.ip-203-0-113.vps.ovh.net', null],
    ['a27-12.smtp-out.amazonses.com', 'Amazon SES'],
    ['a7-44.smtp-out.eu-west-1.amazonses.com', 'Amazon SES'],
    ['ec2-203-0-113-7.compute-1.amazonaws.com', null],
    ['s.wfbtzhsc.outbound-mail.sendgrid.net', 'SendGrid'],
    ['notsendgrid.net', null],
    ['us-smtp-delivery-124.mimecast.com', 'Mimecast'],
    ['fhigh-a3-smtp.messagingengine.com', 'Fastmail'],
    ['messagingengine.com', null],
  ])('%s: %s', async (host, service) => {
    const { finding } = await look({ [ptr]: [host], [`A ${host}`]: [ip] });
    const said = finding.says.find(({ id }) => id === 'reverse.service')?.values?.['service'] ?? null;
    expect(said).toBe(service);
  });
  test('a service’s name that does not lead back proves nothing', async () => {
    const host = 'mail-wr1-f41.google.com';
    const { ids, finding } = await look({ [ptr]: [host], [`A ${host}`]: ['192.0.2.1'] });
    expect(ids).toEqual(['reverse.elsewhere']);
    expect(finding.offers).toEqual([]);
  });
  test('its door is offered', async () => {
    const host = 'a27-12.smtp-out.amazonses.com';
    const { finding } = await look({ [ptr]: [host], [`A ${host}`]: [ip] });
    expect(finding.offers).toEqual([{ kind: 'destination', id: 'amazon-guide' }]);
  });
});

test('every saying stands in the list', () => expect(new Set(reverseSayings).size).toBe(reverseSayings.length));
