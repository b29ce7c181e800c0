/** Whether the document's address is one of `origins`; these hold neither ports nor wildcards within the host. */
export function isAt(document: Document, origins: readonly string[]): boolean {
  const { location } = document;
  return !!location && origins.includes(`${location.protocol}//${location.hostname}/*`);
}

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
