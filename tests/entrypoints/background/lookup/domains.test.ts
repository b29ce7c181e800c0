import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { keyBits, organizationalDomain } from '../../../../entrypoints/background/lookup/domains';

test.each([
  ['example.com', 'example.com'],
  ['mail.example.com', 'example.com'],
  ['a.b.c.example.co.uk', 'example.co.uk'],
  ['_dmarc.example.com', 'example.com'],
  ['shop.example.github.io', 'example.github.io'],
  ['xn--bcher-kva.xn--fiqs8s', 'xn--bcher-kva.xn--fiqs8s'],
  ['mail.sender.test', 'sender.test'],
  ['co.uk', null],
  ['github.io', null],
  ['com', null],
  ['192.0.2.1', null],
  ['', null],
])('the organization of %s is %s', (domain, expected) => expect(organizationalDomain(domain)).toBe(expected));

describe('an RSA key', () => {
  const spki = (bits: number) =>
    new Uint8Array(
      generateKeyPairSync('rsa', { modulusLength: bits }).publicKey.export({ type: 'spki', format: 'der' }),
    );

  test.each([1024, 2048])('of %d bits', async (bits) => expect(await keyBits(spki(bits))).toBe(bits));

  test.each([
    ['nothing', new Uint8Array()],
    ['a cut one', spki(1024).slice(0, -9)],
    ['random bytes', new Uint8Array(162).fill(7)],
    [
      'a key of another kind',
      new Uint8Array(generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'der' })),
    ],
  ])('is none: %s', async (_, bytes) => expect(await keyBits(bytes)).toBeNull());
});
