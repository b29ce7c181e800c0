const PRIMES = [0x01000193, 0x85ebca6b] as const;

/** Short name for a text: equal texts get equal names, different ones almost surely not. No secret, no security. */
export function fingerprint(text: string): string {
  return PRIMES.map((prime) => {
    let hash = 0x811c9dc5;
    for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), prime);
    return (hash >>> 0).toString(36);
  }).join('-');
}

const KEY_CHARS = 512;

/** What names a message while it is open: the webmail's own id, else what it says. */
export function keyOf(own: string | null, subject: string | null, from: string | null, text: string): string {
  return (own ?? fingerprint([subject, from, text].join('\n'))).slice(0, KEY_CHARS);
}
