import type { Phrase } from '../schema';

/**
 * The list refused the receiver's own resolver (127.255.255.x), and the receiver took that for a listing: nobody is listed,
 * and the address in the reply is the resolver's.
 */
export const resolverPhrases: readonly Phrase[] = [
  {
    cause: 'recipient-domain-misconfigured',
    texts: [
      'open resolver',
      '127.255.255.25',
      '/returnc/pub',
      '/returnc/vol',
      'dnsbl query refused',
      'error: query refused',
    ],
    first: true,
  },
  {
    // Lists of servers with a good name, asked as if they were blocklists: there is nothing to be taken off.
    cause: 'recipient-domain-misconfigured',
    texts: [
      'using list.dnswl.org',
      'by list.dnswl.org',
      'at list.dnswl.org',
      'in list.dnswl.org',
      'using sa-trusted.bondedsender.org',
      'by sa-trusted.bondedsender.org',
      'at sa-trusted.bondedsender.org',
      'in sa-trusted.bondedsender.org',
    ],
    first: true,
  },
];
