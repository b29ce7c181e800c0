import { expect, test } from 'vitest';
import { isSource, looksLikeSource } from '../../../core/read/source-text';

const source = 'From: a@example.com\nTo: b@example.org\nSubject: x\nMIME-Version: 1.0\n\nHello';

test.each([
  ['a source', source, true],
  ['a source with CRLF', source.replaceAll('\n', '\r\n'), true],
  ['a source behind blank lines', `\n\n${source}`, true],
  ['an mbox entry', `From a@example.com Sat Nov 21 06:00:00 2026\n${source}`, true],
  [
    'folded fields',
    'Received: from a\n by b\nFrom: a@example.com\nContent-Type: multipart/report;\n\tboundary=x\n\n--x',
    true,
  ],
  ['what a printed mail starts with', 'From: Alice\nSent: Monday\nTo: Bob\nSubject: Offer\n\nHello', false],
  ['one line of a log', '550 5.7.606 Access denied, banned sending IP [192.0.2.7]', false],
  ['the human part of a report', 'This is the mail system at host mail.example.org.\n\nSubject: x', false],
  [
    'fields of a delivery status alone',
    'Reporting-MTA: dns; mail.example.org\nFinal-Recipient: rfc822; b@example.org\n',
    false,
  ],
  ['nothing', '', false],
])('%s', (_, text, expected) => expect(looksLikeSource(text)).toBe(expected));

test.each([
  ['a source', source, true],
  ['an old report without MIME fields', 'Received: by a\nFrom: b@example.com\nSubject: failure notice\n\nHi.', true],
  ['a page', '<!DOCTYPE html>\n<title>From: a</title>\n', false],
  ['an error in JSON', '{"status": "error"}', false],
  ['the headers of an answer', 'Status: 200\nContent-Type: text/html\n\n', false],
  ['a text with such lines below', `Message source:\n\n${source}`, false],
  ['nothing', '', false],
])('handed out by a webmail: %s', (_, text, expected) => expect(isSource(text)).toBe(expected));
