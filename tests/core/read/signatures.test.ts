import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../../../core/limits';
import type { Message } from '../../../core/read/message';
import { readMessage } from '../../../core/read/read';
import { envelopeDomain, signaturesIn } from '../../../core/read/signatures';

const signed = (...values: string[]) => signaturesIn(values.map((value) => ({ name: 'dkim-signature', value })));
const one = { domain: 'example.com', selector: 'brisbane' };

describe('signatures of a header', () => {
  test.each([
    // RFC 6376, A.2
    [
      'the standard’s example',
      'v=1; a=rsa-sha256; s=brisbane; d=example.com; c=simple/simple; q=dns/txt; i=joe@football.example.com; h=Received : From : To; bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=; b=AuUo=;',
      [one],
    ],
    ['folded', 'v=1; a=rsa-sha256;  d = example.com ; s= brisbane ; b=AuUo=', [one]],
    ['in capitals', 'v=1; d=Example.COM; s=Brisbane; b=x', [one]],
    ['at the end', 'v=1; s=brisbane; d=example.com', [one]],
    ['a selector of several labels', 'd=example.com; s=brisbane.2026', [{ ...one, selector: 'brisbane.2026' }]],
    ['no selector', 'v=1; d=example.com; b=x', []],
    ['no domain', 'v=1; s=brisbane; b=x', []],
    ['a domain without a dot', 'd=example; s=brisbane', []],
    ['tags of other names', 'bd=example.com; ss=brisbane', []],
    ['an address', 'd=jo@example.com; s=brisbane', []],
    ['markup', 'd=<b>example.com</b>; s=brisbane', []],
    ['empty labels', 'd=example..com; s=brisbane', []],
    ['cut off', 'v=1; d=example.com; s=bris bane', []],
  ])('%s', (_, value, found) => expect(signed(value)).toEqual(found));

  test('each once, in order, and not too many', () => {
    const many = Array.from({ length: 40 }, (_, at) => `d=example.com; s=s${at}`);
    expect(signed('d=example.com; s=a', 'd=example.com; s=a', 'd=example.org; s=a')).toHaveLength(2);
    expect(signed(...many)).toHaveLength(limits.signatures);
  });

  test('other signatures are none', () =>
    expect(
      signaturesIn([
        { name: 'x-google-dkim-signature', value: 'd=example.com; s=a' },
        { name: 'arc-message-signature', value: 'd=example.com; s=a' },
      ]),
    ).toEqual([]));

  test('hostile values make nothing up', () =>
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 300 }), { maxLength: 20 }), (values) => {
        for (const { domain, selector } of signed(...values))
          expect(`${selector}._domainkey.${domain}`).toMatch(/^[\w.-]+$/);
      }),
    ));
});

describe('domain of the envelope sender', () => {
  const path = (value: string) => [{ name: 'return-path', value }];
  test.each<[string, string | null, string | null, string | null]>([
    ['of the mail', '<bounce+7@News.Example.com>', null, 'news.example.com'],
    ['what Postfix notes', null, 'rfc822; jo@example.com', 'example.com'],
    ['Postfix before the mail', '<jo@example.org>', 'rfc822; jo@example.com', 'example.com'],
    ['the empty sender', '<>', null, null],
    ['no domain', '<root>', null, null],
    ['none', null, null, null],
  ])('%s', (_, value, postfix, domain) =>
    expect(
      envelopeDomain(
        value === null ? [] : path(value),
        new Map(postfix === null ? [] : [['x-postfix-sender', postfix]]),
      ),
    ).toBe(domain),
  );
});

test('both are read from a report', () => {
  const message: Message = {
    origin: 'source',
    subject: 'Undelivered Mail Returned to Sender',
    from: 'MAILER-DAEMON@mail.example.com (Mail Delivery System)',
    text: '<kim@example.org>: host mx.example.org[198.51.100.1] said: 550 5.7.26 Unauthenticated email',
    headers: [],
    parts: [
      {
        type: 'message/delivery-status',
        text: 'Reporting-MTA: dns; mail.example.com\nX-Postfix-Sender: rfc822; bounce@news.example.com\n\nFinal-Recipient: rfc822; kim@example.org\nAction: failed\nStatus: 5.7.26\n',
      },
      {
        type: 'text/rfc822-headers',
        text: 'Return-Path: <jo@example.com>\nDKIM-Signature: v=1; a=rsa-sha256; d=example.com;\n\ts=brisbane; h=From;\n\tbh=x; b=y\nFrom: Jo <jo@example.com>\nSubject: Hi\n',
      },
    ],
  };
  expect(readMessage(message).original).toMatchObject({
    from: 'jo@example.com',
    envelope: 'news.example.com',
    signatures: [one],
  });
});
