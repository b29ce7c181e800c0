import { getDomain } from 'tldts';

/**
 * The organizational domain (RFC 7489, 3.2) by the Public Suffix List, its private part included, as receivers use it:
 * who rents a name below a provider's is an organization of its own. Null for a public suffix and for what is no domain.
 */
export function organizationalDomain(domain: string): string | null {
  return getDomain(domain, { allowPrivateDomains: true, extractHostname: false });
}

/** Size of an RSA key (a SubjectPublicKeyInfo in DER), null where the bytes are none. */
export async function keyBits(spki: Uint8Array): Promise<number | null> {
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  try {
    const key = await crypto.subtle.importKey('spki', Uint8Array.from(spki), algorithm, true, ['verify']);
    return (key.algorithm as RsaHashedKeyAlgorithm).modulusLength;
  } catch {
    return null;
  }
}
