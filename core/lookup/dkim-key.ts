import { parseTags } from './tags';

/** Sizes of RSA keys in bits (RFC 8301, 3.2): below the first nobody may accept a signature, from the second they are recommended. */
export const keySizes = { least: 1024, good: 2048 } as const;

/** What stands in a key record (RFC 6376, 3.6.1), as far as it decides whether the key can be used for mail. */
export type DkimKey =
  | { readonly state: 'usable'; readonly type: 'rsa' | 'ed25519'; readonly key: Uint8Array; readonly isTest: boolean }
  | { readonly state: 'revoked' | 'bad-base64' | 'bad-ed25519' | 'no-key-tag' | 'bad-version' }
  | { readonly state: 'unknown-type' | 'other-service' | 'weak-hash'; readonly value: string };

const ed25519Bytes = 32;
const BASE64 = /^[a-z\d+/]{1,5000}={0,2}$/i;

function bytesOf(base64: string): Uint8Array | null {
  const text = base64.replace(/\s/g, '');
  if (!BASE64.test(text)) return null;
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
}

const listOf = (text: string | undefined) => text?.split(':').map((one) => one.trim().toLowerCase());

/** Whether a TXT record at a selector's name is meant to be a key: every tag of one is optional but `p`. */
export const looksLikeKey = (text: string) => /^\s{0,9}v\s{0,9}=\s{0,9}DKIM|(?:^|;)\s{0,9}[kp]\s{0,9}=/i.test(text);

/** Takes a key record apart. Whether the key is one of its type only its decoding shows. */
export function parseDkimKey(text: string): DkimKey {
  const { tags } = parseTags(text);
  const version = tags.get('v');
  if (version !== undefined && (version !== 'DKIM1' || tags.keys().next().value !== 'v'))
    return { state: 'bad-version' };
  const base64 = tags.get('p');
  if (base64 === undefined) return { state: 'no-key-tag' };
  if (base64 === '') return { state: 'revoked' };
  const type = tags.get('k')?.toLowerCase() ?? 'rsa';
  if (type !== 'rsa' && type !== 'ed25519') return { state: 'unknown-type', value: type.slice(0, 30) };
  const services = listOf(tags.get('s'));
  if (services && !services.includes('*') && !services.includes('email'))
    return { state: 'other-service', value: services.join(':').slice(0, 30) };
  const hashes = listOf(tags.get('h'));
  if (hashes && !hashes.includes('sha256')) return { state: 'weak-hash', value: hashes.join(':').slice(0, 30) };
  const key = bytesOf(base64);
  if (!key) return { state: 'bad-base64' };
  if (type === 'ed25519' && key.length !== ed25519Bytes) return { state: 'bad-ed25519' };
  return { state: 'usable', type, key, isTest: listOf(tags.get('t'))?.includes('y') ?? false };
}
