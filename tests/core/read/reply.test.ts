import { describe, expect, test } from 'vitest';
import { splitReply } from '../../../core/read/reply';

describe('who refused, and what was said', () => {
  test.each([
    [
      'host mx.example.com[192.0.2.1] said: 550 5.1.1 no (in reply to RCPT TO command)',
      { diagnostic: '550 5.1.1 no', remoteHost: 'mx.example.com', remoteIp: '192.0.2.1' },
    ],
    [
      'SMTP error from remote mail server after RCPT TO:<a@example.com>: host mx.example.com [192.0.2.1]: 550 no',
      { diagnostic: '550 no', remoteHost: 'mx.example.com', remoteIp: '192.0.2.1' },
    ],
    [
      "3/02/2026 8:05:56 PM - Remote Server at mx.example.com (192.0.2.1) returned '550 4.4.7 QUEUE.Expired'",
      { diagnostic: '550 4.4.7 QUEUE.Expired', remoteHost: 'mx.example.com', remoteIp: '192.0.2.1' },
    ],
    [
      'SMTP error, RCPT TO: Host mx.example.com(192.0.2.1) RCPT TO said 550 5.7.1 no',
      { diagnostic: '550 5.7.1 no', remoteHost: 'mx.example.com', remoteIp: '192.0.2.1' },
    ],
    [
      'the mta server of example.com -- mx.example.com(192.0.2.1) reply:550 no',
      { diagnostic: '550 no', remoteHost: 'mx.example.com', remoteIp: '192.0.2.1' },
    ],
    [
      'connect to mx.example.com[192.0.2.1]:25: Connection timed out',
      {
        diagnostic: 'connect to mx.example.com[192.0.2.1]:25: Connection timed out',
        remoteHost: 'mx.example.com',
        remoteIp: '192.0.2.1',
      },
    ],
    ['smtp; 550 5.1.1 no', { diagnostic: '550 5.1.1 no', remoteHost: null, remoteIp: null }],
    ['(reason: 550 5.1.1 no)', { diagnostic: '(reason: 550 5.1.1 no)', remoteHost: null, remoteIp: null }],
    [
      '192.0.2.1 does not like recipient. Remote host said: 550 no',
      { diagnostic: '550 no', remoteHost: null, remoteIp: '192.0.2.1' },
    ],
    ['Technical details of permanent failure: no answer', { diagnostic: 'no answer' }],
    ['', { diagnostic: null }],
  ])('%s', (sentence, expected) => {
    if (sentence.startsWith('(reason')) expect(splitReply(sentence).diagnostic).toContain('550 5.1.1 no');
    else expect(splitReply(sentence)).toMatchObject(expected);
  });

  test('is cut at the limit', () => {
    expect(splitReply(`550 ${'x'.repeat(10_000)}`).diagnostic?.length).toBe(2_000);
  });
});
