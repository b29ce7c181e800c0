import { describe, expect, test } from 'vitest';
import { addressesIn, addressOfField, findAddress } from '../../../core/read/address';
import { readLoneName, readRecipientLine } from '../../../core/read/recipient-line';

describe('addresses in text', () => {
  test.each([
    ['to <a.b+c@example.com>.', 'a.b+c@example.com'],
    ['（kim@example.com）不存在', 'kim@example.com'],
    ['“用户@例子.example”', '用户@例子.example'],
    ['@ a@ @b kim@example.com.', 'kim@example.com'],
    ['no address @ all', undefined],
    ['a@-', undefined],
  ])('%s → %s', (text, address) => {
    expect(findAddress(text)?.address).toBe(address);
  });

  test('all of a line, as many as wanted', () => {
    expect(addressesIn('a@example.com, b@example.com; c@example.com', 2).map(({ address }) => address)).toEqual([
      'a@example.com',
      'b@example.com',
    ]);
  });

  test.each([
    ['rfc822; <kim@example.com>', 'kim@example.com'],
    ['RFC822;kim', 'kim'],
    ['rfc822; @relay.example.com:kim@example.org', 'kim@example.org'],
    ['rfc822; |/usr/bin/filter x', null],
    ['', null],
  ])('field %s → %s', (value, address) => {
    expect(addressOfField(value)).toBe(address);
  });
});

describe('lines that begin with a recipient', () => {
  test.each([
    ['<kim@example.com>: host mx said: 550 no', 'kim@example.com', 'host mx said: 550 no'],
    ['  kim@example.com', 'kim@example.com', ''],
    ['   * kim@example.com', 'kim@example.com', ''],
    ['kim@example.com<mailto:kim@example.com>', 'kim@example.com', ''],
    ['kim@example.com (kim@example.com)', 'kim@example.com', ''],
    ['kim@example.com ... unknown host', 'kim@example.com', 'unknown host'],
    ['kim@example.com [User unknown]', 'kim@example.com', '[User unknown]'],
    ['kim@example.com on Thu, 5 Mar 2026 17:12:28 -0400', 'kim@example.com', ''],
    ['<"odd name"@example.com>: 550', '"odd name"@example.com', '550'],
    ['<kim>: unknown user', 'kim', 'unknown user'],
    ['>>> kim@example.com <kim@example.com>', 'kim@example.com', ''],
  ])('%s', (line, address, rest) => {
    expect(readRecipientLine(line)).toMatchObject({ address, rest });
  });

  test('other names of the recipient', () => {
    expect(readRecipientLine('<a@example.com> (expanded from <b@example.com>): 550 no')).toMatchObject({
      address: 'a@example.com',
      aliases: ['b@example.com'],
      rest: '550 no',
    });
  });

  test.each(['To: kim@example.com', 'Kim <kim@example.com> wrote:', 'kim@example.com wrote to us', 'no address', '<>'])(
    'not: %s',
    (line) => {
      expect(readRecipientLine(line)).toBeUndefined();
    },
  );

  test.each([
    ['\tkimexample', 'kimexample', ''],
    [' kim "(0), ErrMsg=full "', 'kim', '(0), ErrMsg=full "'],
    ['  kim.example    No matches', 'kim.example', 'No matches'],
  ])('a lone name: %s', (line, address, rest) => {
    expect(readLoneName(line)).toMatchObject({ address, rest });
  });

  test.each(['kim', '  two words', ''])('no lone name: %s', (line) => {
    expect(readLoneName(line)).toBeUndefined();
  });
});
