import { limits } from '../limits';
import type { LookUpAsk } from './ask';
import { keySizes, looksLikeKey, parseDkimKey } from './dkim-key';
import type { Resolve } from './dns';
import { failedFinding } from './failed';
import type { Finding, Light, Saying } from './finding';
import { gravest, say, shown } from './say';

export const dkimSayings = [
  'dkim.no-selector',
  'dkim.find-selector',
  'dkim.nothing-there',
  'dkim.no-key',
  'dkim.not-a-key',
  'dkim.several',
  'dkim.revoked',
  'dkim.bad-base64',
  'dkim.bad-ed25519',
  'dkim.no-key-tag',
  'dkim.bad-version',
  'dkim.unknown-type',
  'dkim.other-service',
  'dkim.weak-hash',
  'dkim.bad-key',
  'dkim.too-short',
  'dkim.short',
  'dkim.good-rsa',
  'dkim.good-ed25519',
  'dkim.testing',
  'dkim.not-the-signature',
] as const;
type DkimSaying = (typeof dkimSayings)[number];
const tell = (id: DkimSaying, light: Light, values?: Saying['values']) => say(id, light, values);

/** Bits of a public RSA key (SubjectPublicKeyInfo, RFC 5280, 4.1); null: it is none. */
export type KeyBits = (spki: Uint8Array) => Promise<number | null>;
export type Signature = Extract<LookUpAsk, { of: 'domain' }>['signatures'][number];

export interface DkimFound {
  readonly finding: Finding;
  /** Domain that signs; null where no signature is known. */
  readonly domain: string | null;
  /** Whether receivers can use the key; null: not found out. It never says that the signature was right. */
  readonly key: 'usable' | 'unusable' | null;
}

async function keySayings(text: string, name: string, keyBits: KeyBits): Promise<Saying[]> {
  const key = parseDkimKey(text);
  if (key.state !== 'usable') {
    const value = 'value' in key ? { code: key.value } : {};
    return [tell(`dkim.${key.state}`, 'bad', { name, ...value })];
  }
  const after = [
    ...(key.isTest ? [tell('dkim.testing', 'warn', { name })] : []),
    tell('dkim.not-the-signature', 'plain'),
  ];
  if (key.type === 'ed25519') return [tell('dkim.good-ed25519', 'good', { name }), ...after];
  const bits = await keyBits(key.key);
  if (bits === null) return [tell('dkim.bad-key', 'bad', { name })];
  if (bits < keySizes.least) return [tell('dkim.too-short', 'bad', { name, bits, limit: keySizes.least })];
  return bits < keySizes.good
    ? [tell('dkim.short', 'warn', { name, bits, limit: keySizes.good }), ...after]
    : [tell('dkim.good-rsa', 'good', { name, bits }), ...after];
}

function found(name: string, domain: string, says: readonly Saying[], records: readonly string[]): DkimFound {
  const light = gravest(says.map((one) => one.light));
  const finding: Finding = { check: 'dkim', about: name, light, says, found: shown(records), publish: [], offers: [] };
  return { finding, domain, key: light === 'bad' ? 'unusable' : 'usable' };
}

export const keyName = ({ selector, domain }: Signature) => `${selector}._domainkey.${domain}`;

/** The key of one signature. Of several at one name receivers take any or none (RFC 6376, 3.6.2.2). Never rejects. */
export async function lookAtKey(signature: Signature, resolve: Resolve, keyBits: KeyBits): Promise<DkimFound> {
  const name = keyName(signature);
  const { domain } = signature;
  const answer = await resolve(name, 'TXT');
  if (answer.state === 'failed') return { finding: failedFinding('dkim', name, answer.why), domain, key: null };
  const texts = answer.state === 'found' ? answer.records : [];
  const [record, ...more] = texts.filter(looksLikeKey);
  if (record === undefined) {
    const id = texts.length > 0 ? 'dkim.not-a-key' : 'dkim.no-key';
    return found(name, domain, [tell(id, 'bad', { name })], texts);
  }
  const all = await Promise.all(
    [record, ...more].slice(0, limits.foundRecords).map((text) => keySayings(text, name, keyBits)),
  );
  const isUsable = (says: readonly Saying[]) => gravest(says.map(({ light }) => light)) !== 'bad';
  const says = all.find(isUsable) ?? all[0] ?? [];
  const several = more.length > 0 ? [tell('dkim.several', 'warn', { name, count: more.length + 1 })] : [];
  return found(name, domain, [...several, ...says], [record, ...more]);
}

/**
 * Without a signature nobody can tell which key counts: names of keys cannot be listed. But where the DNS denies that
 * anything lies below `_domainkey`, there is no key at all (RFC 8020; servers that do not know that are said to exist).
 */
export async function withoutSelector(domain: string, resolve: Resolve): Promise<DkimFound> {
  const name = `_domainkey.${domain}`;
  const answer = await resolve(name, 'TXT');
  const isEmpty = answer.state === 'none' && !answer.exists;
  const says = [
    tell('dkim.no-selector', 'unknown', { domain }),
    ...(isEmpty ? [tell('dkim.nothing-there', 'warn', { name })] : []),
    tell('dkim.find-selector', 'plain'),
  ];
  const light = isEmpty ? 'warn' : 'unknown';
  const finding: Finding = { check: 'dkim', about: domain, light, says, found: [], publish: [], offers: [] };
  return { finding, domain: null, key: null };
}
