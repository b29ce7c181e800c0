import { expect, test } from 'vitest';
import type { ExplainedRecipient } from '../../core/explanation';
import type { Message } from '../../core/read/message';
import { inventedIn } from '../../scripts/fuzz/invented';
import { mutate, randomFrom } from '../../scripts/fuzz/mutate';
import { recipientOf } from '../core/recipients';

const message: Message = {
  origin: 'page',
  subject: null,
  from: null,
  text: '<kim@example.org>: host mx.example.org[192.0.2.1] said: 550 5.1.1\n unknown, see 2001:db8:0:0::7',
  headers: [],
  parts: [],
};

test.each<[string, Partial<ExplainedRecipient>, string[]]>([
  ['what is there', { address: 'kim@example.org', diagnostic: '550 5.1.1 unknown, see', remoteIp: '192.0.2.1' }, []],
  ['an address in another spelling', { rejectedIp: '2001:db8::7' }, []],
  ['an address of nobody', { address: 'lee@example.org' }, ['lee@example.org']],
  ['parts of other codes', { replyCode: '511', status: '5.1.0' }, ['511', '5.1.0']],
  ['an IP of nobody', { rejectedIp: '192.0.2.9' }, ['192.0.2.9']],
  ['a word that nobody wrote', { diagnostic: '550 blocked x' }, ['blocked']],
])('the fuzz run tells %s', (_, facts, invented) => {
  const one = { ...recipientOf(null), address: null, ...facts } as ExplainedRecipient;
  expect(inventedIn(message, [one])).toEqual(invented);
});

test('one seed gives one case', () => {
  const make = (seed: number) => mutate(message.text.repeat(20), 'other', randomFrom(seed));
  expect(make(7)).toBe(make(7));
  expect(new Set([1, 2, 3, 4, 5].map(make)).size).toBe(5);
});
