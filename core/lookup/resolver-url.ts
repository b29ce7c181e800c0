import { limits } from '../limits';

/** Where a resolver of the user's own is asked. */
export interface ResolverUrl {
  readonly url: string;
  readonly host: string;
  /** Match pattern of its host; a pattern holds no port, and stands for all of them. */
  readonly origin: string;
}

/** Resolvers are often given as a template (RFC 8484, 3; RFC 6570): the question is put there in any case. */
const TEMPLATE = '{?dns}';
const HTTPS = /^https:\/\/[^/]/i;
/** A name or an IPv4 address, or an IPv6 address; `*` would ask the browser for all hosts. */
const HOST = /^(?:[a-z\d.-]+|\[[\da-f:]+\])$/;
/** Anything but an address: white space within, quotes, what is left of a template. */
const ODD = /[\s"'<>\\^`{|}]/;

/**
 * The address of a resolver as somebody typed it, null where it cannot be asked: only https is, without a name and
 * password in it, and without a fragment, which no server would see.
 */
export function resolverUrl(text: string): ResolverUrl | null {
  const typed = text.trim();
  const bare = typed.endsWith(TEMPLATE) ? typed.slice(0, -TEMPLATE.length) : typed;
  if (bare.length > limits.resolverChars || ODD.test(bare) || bare.includes('#')) return null;
  if (!HTTPS.test(bare) || bare.slice('https://'.length).split(/[/?]/, 1)[0]?.includes('@')) return null;
  const url = URL.parse(bare);
  if (!url || !HOST.test(url.hostname)) return null;
  return { url: url.href, host: url.host, origin: patternOf(url) };
}

/** The pattern that the browser is asked for before this address can be. */
export const patternOf = ({ hostname }: Pick<URL, 'hostname'>): string => `https://${hostname}/*`;
