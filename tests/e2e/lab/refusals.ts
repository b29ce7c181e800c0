import type { Refusals } from './smtp-sink';

/** How the sink refuses, by the local part written to; as the receivers' servers word it, with documentation addresses. */
export const refusals: Refusals = {
  'banned-ip': {
    at: 'rcpt',
    reply: [
      '550 5.7.606 Access denied, banned sending IP [203.0.113.7]. To request removal from this list please visit https://sender.office.com/ and follow the directions. AS(1410)',
    ],
  },
};
