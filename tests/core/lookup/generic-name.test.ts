import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../../core/ip/address';
import { type NameKind, nameKind } from '../../../core/lookup/generic-name';

const kindOf = (host: string, ip: string) => {
  const address = parseAddress(ip);
  if (!address) throw new Error(ip);
  return nameKind(host, address);
};

describe('IPv4', () => {
  test.each<[string, NameKind]>([
    // Names of end users' lines, as networks write them.
    ['203-0-113-7.dyn.example.net', 'dynamic'],
    ['7.113.0.203.dynamic.example.net', 'dynamic'],
    ['dynamic-203-0-113-7.example.net', 'dynamic'],
    ['dhcp-203-0-113-7.city.example.net', 'dynamic'],
    ['pool-203-0-113-7.nycm.east.example.net', 'dynamic'],
    ['dsl.203.0.113.7.example.net', 'dynamic'],
    ['adsl-7-113-0-203.example.net', 'dynamic'],
    ['cable-203-0-113-7.example.net', 'dynamic'],
    ['ppp203-0-113-7.example.net', 'dynamic'],
    ['host7-113-0-203.pool.example.net', 'dynamic'],
    ['dialup-203.0.113.7.example.net', 'dynamic'],
    ['203x0x113x7.broadband.example.net', 'dynamic'],
    ['203-0-113-7.home.isp.example.net', 'dynamic'],
    ['203000113007.dip0.isp.example.net', 'dynamic'],
    ['pcb007107.dyn.example.net', 'dynamic'],
    ['pcb007108.dyn.example.net', 'own'],
    ['DYN-203-0-113-7.EXAMPLE.NET', 'dynamic'],
    // The address alone is a weaker sign.
    ['203-0-113-7.example.net', 'generic'],
    ['ip-203-0-113-7.example.net', 'generic'],
    ['ec2-203-0-113-7.eu-west-1.compute.example.net', 'generic'],
    ['mail-203-0-113-7.example.com', 'generic'],
    ['mail-203-0-113-7.pool.example.com', 'generic'],
    ['static.203.0.113.7.example.net', 'generic'],
    ['static-203-0-113-7.dsl.example.net', 'generic'],
    ['203-0-113-7.static.cable.example.net', 'generic'],
    // The owner's name is no description.
    ['203-0-113-7.home.example', 'generic'],
    ['203-0-113-7.dsl-shop.example', 'generic'],
    // Not made from this address.
    ['mail.example.com', 'own'],
    ['dhcp-4711.example.net', 'own'],
    ['dyn-203-0-113-8.example.net', 'own'],
    ['dynamic.example.net', 'own'],
    ['pool.example.com', 'own'],
    ['mail-eopbgr40112.outbound.protection.outlook.com', 'own'],
    ['a113-7.smtp-out.amazonses.com', 'own'],
    ['o1.email.example.com', 'own'],
    ['mx203.example.com', 'own'],
    ['', 'own'],
    ['.', 'own'],
  ])('%s is %s', (host, kind) => expect(kindOf(host, '203.0.113.7')).toBe(kind));
});

describe('IPv6', () => {
  const ip = '2001:db8:12:3400::7';
  test.each<[string, NameKind]>([
    ['2001-db8-12-3400-0-0-0-7.dyn.example.net', 'dynamic'],
    ['20010db8001234000000000000000007.dynamic.example.net', 'dynamic'],
    ['p20010db8001234000000000000000007.dip0.isp.example.net', 'dynamic'],
    ['7.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.4.3.2.1.0.0.8.b.d.0.1.0.0.2.pool.isp.example.net', 'dynamic'],
    ['2001-0db8-0012-3400-0000-0000-0000-0007.isp.example.net', 'generic'],
    ['2001-db8-12-3400-0-0-0-7.static.isp.example.net', 'generic'],
    ['mail.example.com', 'own'],
    ['dyn-7.example.net', 'own'],
    ['2001-db8-12-3400-0-0-0-8.dyn.example.net', 'own'],
  ])('%s is %s', (host, kind) => expect(kindOf(host, ip)).toBe(kind));
});
