import type { Phrase } from '../schema';

/** Words that say something, but less than a clear code does. None of them may blame the address: they are often cut off. */
export const vaguePhrases: readonly Phrase[] = [
  {
    cause: 'ip-blocked',
    texts: [
      'your ip',
      'sending ip',
      'client host [',
      'your host',
      'your server',
      'your network',
      'your mail server',
      'your mail host',
      'connecting ip',
      'from this ip',
      'from that ip',
      'messages from your',
    ],
    vague: true,
  },
  { cause: 'content-spam', texts: ['spam', ' ube ', 'blocked by filter', 'message filtered'], vague: true },
  { cause: 'recipient-restricted', texts: ['recipient address rejected', 'recipient rejected'], vague: true },
  {
    cause: 'recipient-unknown',
    texts: ['mailbox unavailable', 'not deliverable', ' does not exist', ' address rejected'],
    vague: true,
  },
  { cause: 'mailbox-disabled', texts: ['disabled', 'suspended'], vague: true },
  { cause: 'relay-denied', texts: ['relay', 'not authenticated'], vague: true },
  {
    cause: 'rate-limited',
    texts: [
      'try again later',
      'try later',
      'try again',
      'too many',
      'too busy',
      'resources temporarily unavailable',
      'please retry',
    ],
    vague: true,
  },
  {
    cause: 'content-policy',
    texts: [
      'policy',
      'administrative prohibition',
      'access denied',
      'not authorized',
      'message refused',
      'message rejected',
      'mail rejected',
    ],
    vague: true,
  },
];
