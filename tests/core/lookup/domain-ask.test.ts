import { describe, expect, test } from 'vitest';
import { readLights } from '../../../core/diagnose/lights';
import { lookUpAsk } from '../../../core/lookup/ask';
import { domainAskOf } from '../../../core/lookup/domain-ask';
import type { Original } from '../../../core/read/bounce';
import { bounceOf, recipientOf } from '../../core/recipients';

const original = (overrides: Partial<Original> = {}): Original => ({
  ...bounceOf().original,
  from: 'Jo <jo@Example.com>',
  ...overrides,
});
const ask = (overrides: Partial<Original> = {}, reply: string | null = null) =>
  domainAskOf(original(overrides), recipientOf(reply, { rejectedIp: '192.0.2.7' }), readLights(reply ?? ''));

describe('what is looked up for a refusal', () => {
  test.each<[string, Partial<Original>, string | null, string | null]>([
    ['the From address', {}, null, 'example.com'],
    ['a bare address', { from: 'jo@example.com' }, null, 'example.com'],
    ['in another script', { from: 'jo@bücher.example' }, null, 'xn--bcher-kva.example'],
    [
      'the reply’s own word',
      { from: null },
      '550 5.7.515 Access denied, sending domain example.com does not meet the required authentication level.',
      'example.com',
    ],
    [
      'in brackets',
      { from: 'jo@other.test' },
      '550 5.7.509 Access denied, sending domain [example.com] does not pass DMARC verification',
      'example.com',
    ],
    [
      'with another verb',
      { from: null },
      "550 5.7.515 Access denied, sending domain Example.com doesn't meet the required",
      'example.com',
    ],
    ['another sentence of that kind', {}, '550 the sending domain other.test is listed', 'example.com'],
    ['no address', { from: 'Jo' }, null, null],
    ['none at all', { from: null }, null, null],
    ['an address in place of a domain', { from: 'jo@192.0.2.1' }, null, null],
    ['a name without a dot', { from: 'jo@localhost' }, null, null],
    ['a private name', { from: 'jo@mail.internal' }, null, null],
  ])('%s', (_, overrides, reply, domain) => expect(ask(overrides, reply)?.domain ?? null).toBe(domain));

  const google =
    '550-5.7.26 Your email has been blocked. Authentication results: DKIM = did not pass SPF [bounce.example.net] with ip: [192.0.2.7] = did not pass';
  test.each<[string, Partial<Original>, string | null, string | null]>([
    ['not told', {}, null, null],
    ['told by the mail', { envelope: 'bounce.example.org' }, null, 'bounce.example.org'],
    ['told by the reply', {}, google, 'bounce.example.net'],
    ['told by both', { envelope: 'bounce.example.org' }, google, 'bounce.example.net'],
    [
      'told by a link to the reason',
      {},
      '550 5.7.1 <kim@example.org>: Recipient address rejected: Please see http://www.openspf.net/Why?s=mfrom;id=bounce%2B7%40news.example.net;ip=192.0.2.7;r=mx.example.org',
      'news.example.net',
    ],
    [
      'a link about HELO',
      {},
      '550 5.7.1 rejected: Please see http://www.openspf.org/Why?s=helo;id=mail.example.net;ip=192.0.2.7;r=mx.example.org',
      null,
    ],
    ['not a domain', { envelope: 'localhost' }, null, null],
  ])('envelope sender: %s', (_, overrides, reply, envelope) => expect(ask(overrides, reply)?.envelope).toBe(envelope));

  test('the background takes it as it is', () => {
    const signatures = [{ domain: 'example.com', selector: 's1' }];
    const made = ask({ signatures, envelope: 'example.com' });
    expect(made).toEqual({ of: 'domain', domain: 'example.com', ip: '192.0.2.7', envelope: 'example.com', signatures });
    expect(lookUpAsk.safeParse(made).success).toBe(true);
  });
});

test.each([
  ['its result goes along', 'sending domain example.com does not pass. Spf= Pass , Dkim= Fail , DMARC= Fail', 'fail'],
  ['no result, nothing is claimed', 'sending domain example.com does not pass', undefined],
  ['of SPF alone', 'SPF [example.com] with ip: [192.0.2.7] = did not pass', undefined],
])('what the reply says of the signature: %s', (_, reply, dkim) => expect(ask({}, reply)?.dkim).toBe(dkim));
