import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { lookAtKey, withoutSelector } from '../../../core/lookup/dkim';
import { looksLikeKey, parseDkimKey } from '../../../core/lookup/dkim-key';
import { serving } from './zone';

const name = 's1._domainkey.example.com';
const signature = { selector: 's1', domain: 'example.com' };

/** A fresh public key in the form in which records hold it. */
function rsa(bits: number): string {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: bits });
  return publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
}
const keys = { 1024: rsa(1024), 2048: rsa(2048), 768: rsa(768) } as const;
/** RFC 8463, A.2: the Ed25519 key of `brisbane._domainkey.football.example.com`. */
const ed25519 = '11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=';

/** As the browser's `importKey` does it. */
async function keyBits(spki: Uint8Array): Promise<number | null> {
  try {
    const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
    const key = await crypto.subtle.importKey('spki', new Uint8Array(spki), algorithm, true, ['verify']);
    return (key.algorithm as RsaKeyAlgorithm).modulusLength;
  } catch {
    return null;
  }
}

const look = async (...TXT: string[]) => {
  const { finding, key } = await lookAtKey(signature, serving({ [name]: { TXT } }).resolve, keyBits);
  return { light: finding.light, said: finding.says.map(({ id }) => id.replace('dkim.', '')), key };
};

describe('a key of a signature', () => {
  test.each<[string, string[], string, string[], string]>([
    ['2048 bits', [`v=DKIM1; k=rsa; p=${keys[2048]}`], 'good', ['good-rsa', 'not-the-signature'], 'usable'],
    ['without version and kind', [`p=${keys[2048]}`], 'good', ['good-rsa', 'not-the-signature'], 'usable'],
    [
      'with blanks inside',
      [`v=DKIM1; p=${keys[2048].replace(/.{40}/g, '$& ')}`],
      'good',
      ['good-rsa', 'not-the-signature'],
      'usable',
    ],
    [
      'for mail',
      [`v=DKIM1; s=email; h=sha1:sha256; p=${keys[2048]}`],
      'good',
      ['good-rsa', 'not-the-signature'],
      'usable',
    ],
    ['1024 bits (RFC 8301)', [`v=DKIM1; p=${keys[1024]}`], 'warn', ['short', 'not-the-signature'], 'usable'],
    ['768 bits (RFC 8301)', [`v=DKIM1; p=${keys[768]}`], 'bad', ['too-short'], 'unusable'],
    [
      'Ed25519 (RFC 8463)',
      [`v=DKIM1; k=ed25519; p=${ed25519}`],
      'good',
      ['good-ed25519', 'not-the-signature'],
      'usable',
    ],
    ['Ed25519, cut off', [`v=DKIM1; k=ed25519; p=${ed25519.slice(4)}`], 'bad', ['bad-ed25519'], 'unusable'],
    ['an RSA key that says Ed25519', [`v=DKIM1; k=ed25519; p=${keys[2048]}`], 'bad', ['bad-ed25519'], 'unusable'],
    ['an Ed25519 key that says RSA', [`v=DKIM1; p=${ed25519}`], 'bad', ['bad-key'], 'unusable'],
    ['cut off', [`v=DKIM1; p=${keys[2048].slice(0, 200)}`], 'bad', ['bad-key'], 'unusable'],
    ['withdrawn', ['v=DKIM1; p='], 'bad', ['revoked'], 'unusable'],
    ['in quotes', [`v=DKIM1; p="${keys[2048]}"`], 'bad', ['bad-base64'], 'unusable'],
    ['with the lines of a file', ['v=DKIM1; p=-----BEGIN PUBLIC KEY-----MIIB'], 'bad', ['bad-base64'], 'unusable'],
    ['a test', [`v=DKIM1; t=y; p=${keys[2048]}`], 'warn', ['good-rsa', 'testing', 'not-the-signature'], 'usable'],
    ['strict subdomains', [`v=DKIM1; t=s; p=${keys[2048]}`], 'good', ['good-rsa', 'not-the-signature'], 'usable'],
    ['only for sha1 (RFC 8301)', [`v=DKIM1; h=sha1; p=${keys[2048]}`], 'bad', ['weak-hash'], 'unusable'],
    ['for another service', [`v=DKIM1; s=tlsrpt; p=${keys[2048]}`], 'bad', ['other-service'], 'unusable'],
    ['of a kind that nobody knows', [`v=DKIM1; k=dsa; p=${keys[2048]}`], 'bad', ['unknown-type'], 'unusable'],
    ['of another version', [`v=DKIM2; p=${keys[2048]}`], 'bad', ['bad-version'], 'unusable'],
    ['version behind', [`k=rsa; v=DKIM1; p=${keys[2048]}`], 'bad', ['bad-version'], 'unusable'],
    ['without a key', ['v=DKIM1; k=rsa'], 'bad', ['no-key-tag'], 'unusable'],
    ['none', [], 'bad', ['no-key'], 'unusable'],
    ['something else there', ['v=spf1 -all'], 'bad', ['not-a-key'], 'unusable'],
    [
      'beside something else',
      ['some text', `v=DKIM1; p=${keys[2048]}`],
      'good',
      ['good-rsa', 'not-the-signature'],
      'usable',
    ],
    [
      'two',
      [`v=DKIM1; p=${keys[2048]}`, 'v=DKIM1; p='],
      'warn',
      ['several', 'good-rsa', 'not-the-signature'],
      'usable',
    ],
    [
      'two, the second good',
      ['v=DKIM1; p=', `v=DKIM1; p=${keys[2048]}`],
      'warn',
      ['several', 'good-rsa', 'not-the-signature'],
      'usable',
    ],
    ['two, none good', ['v=DKIM1; p=', 'v=DKIM1; k=rsa'], 'bad', ['several', 'revoked'], 'unusable'],
  ])('%s', async (_, texts, light, said, key) => expect(await look(...texts)).toEqual({ light, said, key }));

  test('sizes are named', async () => {
    const { finding } = await lookAtKey(signature, serving({ [name]: { TXT: [`p=${keys[1024]}`] } }).resolve, keyBits);
    expect(finding.says[0]).toEqual({ id: 'dkim.short', light: 'warn', values: { name, bits: 1024, limit: 2048 } });
  });

  test('what was not found out is neither there nor missing', async () => {
    const { finding, key } = await lookAtKey(signature, serving({ [name]: 'server-failure' }).resolve, keyBits);
    expect([finding.light, finding.says[0]?.id, key]).toEqual(['unknown', 'failed.server-failure', null]);
  });

  test('the standard’s own example (RFC 6376, C.2) is a key of 1024 bits', async () => {
    const p =
      'MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDwIRP/UC3SBsEmGqZ9ZJW3/DkMoGeLnQg1fWn7/zYtIxN2SnFCjxOCKG9v3b4jYfcTNh5ijSsq631uBItLa7od+v/RtdC2UzJ1lWT947qR+Rcac2gbto/NMqJ0fzfVjH4OuKhitdY9tf6mcwGjaNBcWToIMmPSPDdQPNUYckcQ2QIDAQAB';
    expect(await look(`v=DKIM1; p=${p}`)).toMatchObject({ light: 'warn', said: ['short', 'not-the-signature'] });
  });
});

describe('without a signature', () => {
  test.each([
    [
      'names below exist',
      { 'x._domainkey.example.com': { TXT: ['p='] }, '_domainkey.example.com': { A: ['192.0.2.1'] } },
      'unknown',
      ['no-selector', 'find-selector'],
    ],
    [
      'nothing exists below',
      { 'example.com': { A: ['192.0.2.1'] } },
      'warn',
      ['no-selector', 'nothing-there', 'find-selector'],
    ],
    [
      'it was not found out',
      { '_domainkey.example.com': 'refused' as const },
      'unknown',
      ['no-selector', 'find-selector'],
    ],
  ])('%s', async (_, zone, light, said) => {
    const { finding, key } = await withoutSelector('example.com', serving(zone).resolve);
    expect([finding.light, finding.says.map(({ id }) => id.replace('dkim.', '')), key]).toEqual([light, said, null]);
  });
});

test.each([
  ['v=DKIM1; p=abc', true],
  ['k=rsa; p=abc', true],
  ['p=', true],
  ['v=DKIM1', true],
  ['v=DMARC1; rua=mailto:a@example.com', false],
  ['v=spf1 ip4:192.0.2.1 -all', false],
])('%s looks like a key: %j', (text, isOne) => expect(looksLikeKey(text)).toBe(isOne));

test('base64 of an odd length is no key', () => expect(parseDkimKey('p=abcde')).toEqual({ state: 'bad-base64' }));
