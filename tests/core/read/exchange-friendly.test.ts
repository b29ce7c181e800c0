import { describe, expect, test } from 'vitest';
import type { Message } from '../../../core/read/message';
import { readMessage } from '../../../core/read/read';

const page = (details: string): Message => ({
  origin: 'page',
  subject: 'Undeliverable: Offer',
  from: 'postmaster@example.onmicrosoft.com',
  headers: [],
  parts: [],
  text: `Your message to anna@example.org couldn't be delivered.

How to Fix It

Forward this message to your email admin.

More Info for Email Admins

${details}
`,
});

describe('the reply counts before the line that only names the code', () => {
  const listed = "messages from [192.0.2.7] weren't sent. Please contact your provider (S3150).";
  test.each<[string, string, string | null, string | null]>([
    ['Status code: 550 5.1.10\n\nReported error:\t550 5.1.10 Not found', '550 5.1.10 Not found', '550', '5.1.10'],
    ['Status code: 550 5.0.350\n\nError:\t421 RP-001 Rate limit', '421 RP-001 Rate limit', '421', '5.0.350'],
    ['Status code: 550\n\nError:\t550 SC-001 Mail rejected', '550 SC-001 Mail rejected', '550', null],
    ['Error:\n550 OU-002 Mail rejected', '550 OU-002 Mail rejected', '550', null],
    [`Status code: 550 5.7.1\n\nError:\t550 5.7.1 ${listed}`, `550 5.7.1 ${listed}`, '550', '5.7.1'],
    // Some leave the codes to the status line.
    ['Status code: 550 5.7.800\n\nReported error:\tAccess denied', '550 5.7.800 Access denied', '550', '5.7.800'],
    ['Status code: 550 5.1.10', '550 5.1.10', '550', '5.1.10'],
    ['Reported error:\tAccess denied', 'Access denied', null, null],
  ])('%s', (details, diagnostic, replyCode, status) => {
    expect(readMessage(page(details))).toMatchObject({
      kind: 'failed',
      reporter: 'exchange-online',
      recipients: [{ address: 'anna@example.org', diagnostic, replyCode, status }],
    });
  });
});

test.each([
  ['Remote server:\tmx.example.org', 'mx.example.org'],
  ['Message rejected by:\tmx.example.org', 'mx.example.org'],
  ['Sent by:\tmx.example.org', null],
])('%s names the refusing server %s', (line, remoteHost) => {
  const [recipient] = readMessage(page(`Error:\t550 5.7.1 Refused\n${line}`)).recipients;
  expect(recipient?.remoteHost).toBe(remoteHost);
});
