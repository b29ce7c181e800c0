const PRIMES = [0x01000193, 0x85ebca6b] as const;

/** Short name for a text: equal texts get equal names, different ones almost surely not. No secret, no security. */
export function fingerprint(text: string): string {
  return PRIMES.map((prime) => {
    let hash = 0x811c9dc5;
    for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), prime);
    return (hash >>> 0).toString(36);
  }).join('-');
}
