import { expect, test } from 'vitest';
import type { LetterAim } from '../../../core/explanation';
import { letterDoor } from '../../../core/follow/letter-door';

test.each<[LetterAim['kind'], string | null, string | null]>([
  ['recipient', null, 'recipient-letter'],
  // The door that the letter names is not the one it knocks at.
  ['recipient', 'm365-delist-portal', 'recipient-letter'],
  ['host', 'm365-delist-portal', 'host-letter'],
  ['second-request', 'outlook-sender-support', 'outlook-sender-support'],
  ['blocklist', 'spamhaus', 'spamhaus'],
  ['blocklist', null, null],
  ['postmaster', 'icloud-support', 'icloud-support'],
  ['abuse', 'msrc-abuse', null],
])('%s with %s', (kind, destination, expected) => expect(letterDoor({ kind, destination })).toBe(expected));
