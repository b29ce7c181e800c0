import { expect, test } from 'vitest';
import type { Message } from '../../../core/read/message';
import { readMessage } from '../../../core/read/read';

const paste = (text: string): Message => ({
  origin: 'fragment',
  subject: null,
  from: null,
  text,
  headers: [],
  parts: [],
});

test.each<[string, string | null, string | null]>([
  ['550', '550', null],
  ['550 User unknown', '550', null],
  ['SMTP error 550', '550', null],
  ['host mx.example.org said: 550 User unknown', '550', null],
  ['Last line of the log:\n  550 User unknown', '550', null],
  ['anna@example.org: there was a 550 from the server', '550', null],
  ['5.1.1', null, '5.1.1'],
  ['the server said 550 5.1.1', '550', '5.1.1'],
  ["Remote Server returned 'Access denied'", null, null],
])('%s is a refusal', (text, replyCode, status) => {
  expect(readMessage(paste(text))).toMatchObject({ kind: 'failed', recipients: [{ replyCode, status }] });
});

test.each([
  'HTTP 550',
  'HTTP/1.1 500 Internal Server Error',
  'room 550 is free',
  'It costs 550 EUR',
  'Version 5.1.2 was released',
  'version: 5.1.1',
  'Python 2.7.18',
  '250 2.1.5 OK',
])('%s is none', (text) => expect(readMessage(paste(text))).toMatchObject({ kind: 'none', recipients: [] }));
