import { describe, expect, test } from 'vitest';
import type { IpRange } from '../../../catalog/schema';
import { readFacts } from '../../../core/lookup/facts';

/** Without the catalogue's ranges a documentation address can stand for a public one; a private one is in the only range given. */
const range: IpRange = { block: '192.168.0.0/16', family: 4, kind: 'private', treatment: 'block' };
const read = (ip: string, selector: string) => readFacts('sender.example', { ip, selector }, [range]);

describe('the address', () => {
  test.each<[string, string | null, string | null]>([
    ['', null, null],
    ['  ', null, null],
    ['203.0.113.7', '203.0.113.7', null],
    [' [203.0.113.7]:25 ', '203.0.113.7', null],
    ['2001:DB8::7', '2001:db8::7', null],
    ['192.168.1.7', null, 'special-address'],
    ['fd00::7', null, 'special-address'],
    ['203.0.113.0/24', null, 'not-an-address'],
    ['203.0.113.256', null, 'not-an-address'],
    ['mail.sender.example', null, 'not-an-address'],
  ])('"%s"', (typed, ip, problem) => {
    const facts = read(typed, '');
    expect([facts.ip, facts.problems]).toEqual([ip, { ip: problem, selector: null }]);
  });
});

describe('the selector', () => {
  const own = (selector: string) => ({ domain: 'sender.example', selector });
  test.each<[string, ReturnType<typeof own> | null, string | null]>([
    ['', null, null],
    ['mail2026', own('mail2026'), null],
    [' Mail2026 ', own('mail2026'), null],
    ['20261101', own('20261101'), null],
    ['eu.mail_1', own('eu.mail_1'), null],
    ['s=mail2026;', own('mail2026'), null],
    ['mail2026._domainkey', own('mail2026'), null],
    ['mail2026._domainkey.sender.example', own('mail2026'), null],
    ['mail2026._domainkey.sender.example.', own('mail2026'), null],
    ['k1._DomainKey.Mailer.test', { domain: 'mailer.test', selector: 'k1' }, null],
    ['k1._domainkey.bücher.example', { domain: 'xn--bcher-kva.example', selector: 'k1' }, null],
    ['k1._domainkey.mailer', null, 'not-a-domain'],
    ['k1._domainkey.mail.internal', null, 'not-a-domain'],
    ['_domainkey.mailer.test', null, 'not-a-selector'],
    ['._domainkey.mailer.test', null, 'not-a-selector'],
    ['s=', null, 'not-a-selector'],
    ['mail 2026', null, 'not-a-selector'],
    ['mail2026/', null, 'not-a-selector'],
    ['jo@sender.example', null, 'not-a-selector'],
    ['x'.repeat(64), null, 'not-a-selector'],
  ])('"%s"', (typed, signature, problem) => {
    const facts = read('', typed);
    expect([facts.signature, facts.problems]).toEqual([signature, { ip: null, selector: problem }]);
  });
});
