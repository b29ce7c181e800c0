/** `tag=value` lists, as DKIM, DMARC, MTA-STS and TLS-RPT write them (RFC 6376, 3.2): names in lower case, in order. */
export type Tags = ReadonlyMap<string, string>;

const NAME = /^[a-z]\w{0,30}$/i;

/**
 * Takes a list apart; `faulty` are pieces that are no `tag=value`, and tags that stand there twice, of which the first counts.
 */
export function parseTags(text: string): { readonly tags: Tags; readonly faulty: readonly string[] } {
  const tags = new Map<string, string>();
  const faulty: string[] = [];
  for (const piece of text.split(';')) {
    if (piece.trim() === '') continue;
    const equals = piece.indexOf('=');
    const name = piece.slice(0, Math.max(0, equals)).trim().toLowerCase();
    if (!NAME.test(name) || tags.has(name)) faulty.push(piece.trim().slice(0, 60));
    else tags.set(name, piece.slice(equals + 1).trim());
  }
  return { tags, faulty };
}
