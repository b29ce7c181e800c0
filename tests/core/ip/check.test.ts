import ipaddr from 'ipaddr.js';
import { describe, expect, test } from 'vitest';
import { ranges } from '../../../catalog/ip-ranges';
import { checkIp } from '../../../core/ip/check';

describe('an ordinary address, whatever stands around it', () => {
  test.each([
    ['8.8.4.4', '8.8.4.4', 4],
    ['  8.8.4.4  ', '8.8.4.4', 4],
    ['[8.8.4.4]', '8.8.4.4', 4],
    ['[8.8.4.4]:25', '8.8.4.4', 4],
    ['8.8.4.4:25', '8.8.4.4', 4],
    ['"8.8.4.4",', '8.8.4.4', 4],
    ['<8.8.4.4>', '8.8.4.4', 4],
    ['banned sending IP [8.8.4.4].', '8.8.4.4', 4],
    ['IP=8.8.4.4', '8.8.4.4', 4],
    ['2A00:0DB9:0000::0001', '2a00:db9::1', 6],
    ['[2a00:db9::1]', '2a00:db9::1', 6],
    ['[2a00:db9::1]:25', '2a00:db9::1', 6],
    ['IPv6:2a00:db9::1', '2a00:db9::1', 6],
    ['[IPv6:2a00:db9::1]', '2a00:db9::1', 6],
    ['2a00:db9::1%eth0', '2a00:db9::1', 6],
  ])('%s → %s', (text, ip, family) => {
    const answer = checkIp(text, ranges);
    expect(answer).toMatchObject({ state: 'ok', ip, family, range: 'public', block: null, canDelist: true });
    expect(answer.actions[0]).toBe('m365-delist-portal');
  });
});

describe('no address', () => {
  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['hello', 'not-an-ip'],
    ['256.1.1.1', 'not-an-ip'],
    ['010.1.1.1', 'not-an-ip'],
    ['1.2.3', 'not-an-ip'],
    ['1.2.3.4.5', 'not-an-ip'],
    ['5.7.606', 'not-an-ip'],
    ['2001:db8::1::2', 'not-an-ip'],
    ['12345::1', 'not-an-ip'],
    [':', 'not-an-ip'],
    ['0x7f.1', 'hostname'],
    ['mail.example.org', 'hostname'],
    ['mx-1.example.org.', 'hostname'],
    ['192.0.2.0/24', 'range'],
    ['[2001:db8::/32]', 'range'],
  ])('%s → %s', (text, state) => {
    expect(checkIp(text, ranges)).toMatchObject({ state, ip: null, canDelist: false, actions: [] });
  });
  test('endless text is cut before it is looked at', () =>
    expect(checkIp(`${'x'.repeat(100_000)} 8.8.4.4`, ranges).state).toBe('not-an-ip'));
});

/** An address of a block that no narrower block holds. */
function sampleOf(block: string): string {
  const [address, bits] = ipaddr.parseCIDR(block);
  const bytes = address.toByteArray();
  const inner = ranges.filter((range) => range.block !== block).map((range) => ipaddr.parseCIDR(range.block));
  const isNarrower = (one: typeof address) =>
    inner.some(([other, length]) => length > bits && other.kind() === one.kind() && one.match(other as never, length));
  for (let place = bytes.length - 1; place >= Math.ceil(bits / 8); place--) {
    for (let value = 0; value < 256; value++) {
      const candidate = ipaddr.fromByteArray(bytes.map((byte, index) => (index === place ? byte | value : byte)));
      if (!isNarrower(candidate)) return candidate.toString();
    }
  }
  return address.toString();
}

describe('every special block', () => {
  test.each(ranges)('$block is $kind', ({ block, kind, family }) => {
    const answer = checkIp(sampleOf(block), ranges);
    expect(answer).toMatchObject({ state: 'ok', family, range: kind, block, canDelist: false, actions: [] });
  });
});

describe('addresses inside addresses', () => {
  test.each([
    ['::ffff:8.8.4.4', '8.8.4.4', 'mapped'],
    ['::ffff:10.0.0.1', '10.0.0.1', 'mapped'],
    ['64:ff9b::808:404', '8.8.4.4', 'translation'],
    ['2002:808:404::1', '8.8.4.4', 'tunnel'],
    ['2001:0:4136:e378:8000:63bf:f7f7:fbfb', '8.8.4.4', 'tunnel'],
  ])('%s holds %s', (text, embedded, range) =>
    expect(checkIp(text, ranges)).toMatchObject({ embedded, range, canDelist: false }),
  );
  test('others hold none', () => expect(checkIp('2001:db8::808:404', ranges).embedded).toBeNull());
});

test('outside of 2000::/3 nothing is public', () =>
  expect(checkIp('4000::1', ranges)).toMatchObject({ range: 'reserved', block: null, canDelist: false }));
