const PATTERN = /^(\*|https?):\/\/([^/]+)\//;

/** Whether a match pattern covers an origin such as `https://mail.example.org`; opaque origins count as covered. */
export function covers(pattern: string, origin: string): boolean {
  const site = URL.parse(origin);
  if (!site || pattern === '<all_urls>') return true;
  const [, scheme, host = ''] = PATTERN.exec(pattern) ?? [];
  if (scheme !== '*' && `${scheme}:` !== site.protocol) return false;
  if (host.startsWith('*')) return host === '*' || `.${site.hostname}`.endsWith(host.slice(1));
  return host === site.hostname;
}

/** Whether the document has an address of its own, and one of `origins`, which are match patterns, covers it. */
export function isAt({ location }: Document, origins: readonly string[]): boolean {
  return !!location?.hostname && origins.some((pattern) => covers(pattern, location.origin));
}
