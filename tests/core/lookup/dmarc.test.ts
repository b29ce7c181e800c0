import { describe, expect, test } from 'vitest';
import type { LookUpAsk } from '../../../core/lookup/ask';
import { lookAtDmarc } from '../../../core/lookup/dmarc';
import { agreement } from '../../../core/lookup/dmarc-align';
import { isDmarc, looksLikeDmarc, parseDmarc } from '../../../core/lookup/dmarc-record';
import { serving, type Zone } from './zone';

type Mail = Extract<LookUpAsk, { of: 'domain' }>;

/** The last two labels. */
const organizationalDomain = (domain: string) => domain.split('.').slice(-2).join('.');
const mail = (overrides: Partial<Mail> = {}): Mail => ({
  of: 'domain',
  domain: 'news.example.com',
  ip: null,
  envelope: null,
  signatures: [],
  ...overrides,
});
const look = (zone: Zone, overrides?: Partial<Mail>, exists: boolean | null = true) =>
  lookAtDmarc({ mail: mail(overrides), organizationalDomain, exists: async () => exists }, serving(zone).resolve);
const own = (...TXT: string[]): Zone => ({ '_dmarc.news.example.com': { TXT } });
const parent = (...TXT: string[]): Zone => ({ '_dmarc.example.com': { TXT } });

describe('a record is one of DMARC only with that very version in front', () => {
  test.each([
    ['v=DMARC1; p=none', true, false],
    ['v=DMARC1;p=none', true, false],
    ['v=DMARC1', true, false],
    ['v = DMARC1 ; p=none', true, false],
    ['v=dmarc1; p=none', false, true],
    ['v=DMARC1 p=none', false, true],
    ['p=none; v=DMARC1', false, true],
    ['"v=DMARC1; p=none"', false, true],
    ['v=DMARC10; p=none', false, true],
    ['v=spf1 -all', false, true],
    ['some text', false, false],
  ])('%j', (text, isOne, isNear) => {
    expect(isDmarc(text)).toBe(isOne);
    expect(looksLikeDmarc(text)).toBe(isNear);
  });
});

describe('policy in force', () => {
  test.each<[string, Zone, string | null]>([
    ['its own', own('v=DMARC1; p=reject'), 'reject'],
    ['in capitals', own('v=DMARC1; p=Reject'), 'reject'],
    ['its own before the parent’s', { ...own('v=DMARC1; p=none'), ...parent('v=DMARC1; p=reject') }, 'none'],
    ['its own without regard to sp', own('v=DMARC1; p=none; sp=reject'), 'none'],
    ['the parent’s', parent('v=DMARC1; p=quarantine'), 'quarantine'],
    ['the parent’s for names below', parent('v=DMARC1; p=reject; sp=none'), 'none'],
    ['the parent’s, np counts only for missing names', parent('v=DMARC1; p=none; np=reject'), 'none'],
    ['a test is weaker', own('v=DMARC1; p=reject; t=y'), 'quarantine'],
    ['a test of none', own('v=DMARC1; p=none; t=y'), 'none'],
    ['no policy, but reports', own('v=DMARC1; rua=mailto:d@example.com'), 'none'],
    ['a misspelt policy, but reports', own('v=DMARC1; p=monitor; rua=mailto:d@example.com'), 'none'],
    ['no policy and no reports', own('v=DMARC1; sp=none'), 'missing'],
    ['two records', own('v=DMARC1; p=none', 'v=DMARC1; p=reject'), 'missing'],
    ['one record beside other text', own('v=DMARC1; p=none', 'some text'), 'none'],
    ['none at all', { 'example.com': { TXT: ['v=DMARC1; p=none'] } }, 'missing'],
    ['not found out', { '_dmarc.news.example.com': 'server-failure', ...parent('v=DMARC1; p=none') }, null],
    ['the parent’s not found out', { '_dmarc.example.com': 'refused' }, null],
  ])('%s', async (_, zone, policy) => expect((await look(zone)).policy).toBe(policy));

  test('a name that is not there has its own policy (RFC 9989, np)', async () => {
    const zone = parent('v=DMARC1; p=none; sp=quarantine; np=reject');
    expect((await look(zone, {}, false)).policy).toBe('reject');
    expect((await look(zone, {}, null)).policy).toBe('quarantine');
  });
});

describe('tags', () => {
  test.each<[string, string[]]>([
    ['v=DMARC1; p=none; rua=mailto:d@example.com', []],
    ['v=DMARC1; p=none; rua=mailto:d@example.com!10m,mailto:e@example.org', []],
    [
      'v=DMARC1; p=none; rua=mailto:d@example.com; ruf=mailto:d@example.com; fo=1:d:s; adkim=s; aspf=r; sp=none; np=none; psd=u; t=n',
      [],
    ],
    ['v=DMARC1; p=none; rua=mailto:d@example.com; rf=afrf; ri=86400; x=1;', []],
    ['v=DMARC1; p=none; rua=mailto:d@example.com; pct=100', []],
    ['v=DMARC1; p=none', ['no-reports']],
    ['v=DMARC1; p=reject; rua=mailto:d@example.com; pct=20', ['percent']],
    ['v=DMARC1; p=reject; rua=mailto:d@example.com; t=y', ['testing']],
    ['v=DMARC1; p=reject; rua=d@example.com', ['bad-tag']],
    ['v=DMARC1; p=reject; rua=mailto:d@example.com; pct=101', ['bad-tag']],
    ['v=DMARC1; p=reject; rua=mailto:d@example.com; adkim=strict', ['bad-tag']],
    ['v=DMARC1; p=reject; rua=mailto:d@example.com; fo=2', ['bad-tag']],
    ['v=DMARC1; p=reject; rua=mailto:d@example.com; sp=junk', ['bad-tag']],
    ['v=DMARC1; p=reject; rua=mailto:d@example.com; p=none', ['broken-piece']],
    ['v=DMARC1; p=reject, rua=mailto:d@example.com', ['no-policy', 'no-reports']],
    ['v=DMARC1; p=; rua=mailto:d@example.com', ['no-policy']],
  ])('%s', (text, said) => expect(parseDmarc(text).says.map(({ id }) => id.replace('dmarc.', ''))).toEqual(said));
});

describe('alignment (RFC 9989, 3.2.10)', () => {
  test.each([
    ['example.com', 'example.com', true, 'aligned'],
    ['example.com', 'Example.COM', true, 'aligned'],
    ['news.example.com', 'example.com', false, 'aligned'],
    ['news.example.com', 'example.com', true, 'strict'],
    ['a.example.com', 'b.example.com', false, 'aligned'],
    ['example.com', 'example.org', false, 'not-aligned'],
    ['example.com', 'notexample.com', false, 'not-aligned'],
    ['example.com', 'example.com.evil.test', false, 'not-aligned'],
  ])('%s and %s, strict: %s', (one, other, isStrict, agreed) =>
    expect(agreement(one, other, isStrict, organizationalDomain)).toBe(agreed),
  );

  test('a public suffix agrees with itself alone', () => {
    const none = () => null;
    expect(agreement('co.test', 'co.test', false, none)).toBe('aligned');
    expect(agreement('a.co.test', 'co.test', false, none)).toBe('not-aligned');
  });

  const signed = (...domains: string[]) => ({ signatures: domains.map((domain) => ({ domain, selector: 's' })) });
  test.each<[string, Partial<Mail>, string, string[], string]>([
    ['nothing known', {}, 'p=none', ['envelope-unknown', 'signatures-unknown'], 'good'],
    ['envelope agrees', { envelope: 'bounce.example.com' }, 'p=none', ['spf-aligned', 'signatures-unknown'], 'good'],
    ['envelope of a service', { envelope: 'example.net' }, 'p=none', ['spf-not-aligned', 'signatures-unknown'], 'warn'],
    [
      'envelope agrees, but not strictly',
      { envelope: 'example.com' },
      'p=none; aspf=s',
      ['spf-strict', 'signatures-unknown'],
      'warn',
    ],
    ['signature agrees', signed('example.com'), 'p=none', ['envelope-unknown', 'dkim-aligned'], 'good'],
    ['one of two agrees', signed('example.net', 'example.com'), 'p=none', ['envelope-unknown', 'dkim-aligned'], 'good'],
    [
      'signature agrees, but not strictly',
      signed('example.com'),
      'p=none; adkim=s',
      ['envelope-unknown', 'dkim-strict'],
      'warn',
    ],
    [
      'neither agrees',
      { envelope: 'example.net', ...signed('example.net') },
      'p=none',
      ['spf-not-aligned', 'dkim-not-aligned', 'cannot-pass'],
      'bad',
    ],
    [
      'the signature saves it',
      { envelope: 'example.net', ...signed('example.com') },
      'p=none',
      ['spf-not-aligned', 'dkim-aligned'],
      'warn',
    ],
  ])('%s', async (_, overrides, tags, said, light) => {
    const { finding } = await look(own(`v=DMARC1; ${tags}; rua=mailto:d@example.com`), overrides);
    expect(finding.says.slice(1).map(({ id }) => id.replace('dmarc.', ''))).toEqual(said);
    expect(finding.light).toBe(light);
  });
});

describe('what to publish', () => {
  test('the least that counts, where there is nothing', async () =>
    expect((await look({})).finding).toMatchObject({
      light: 'bad',
      publish: [{ name: '_dmarc.news.example.com', type: 'TXT', value: 'v=DMARC1; p=none' }],
    }));

  test.each<[string, Zone]>([
    ['there is one', own('v=DMARC1; p=none')],
    ['the parent has one', parent('v=DMARC1; p=none')],
    ['there are two', own('v=DMARC1; p=none', 'v=DMARC1; p=none')],
    ['there is nearly one', own('v=dmarc1; p=none')],
    ['it was not found out', { '_dmarc.news.example.com': 'no-answer' }],
  ])('nothing where %s', async (_, zone) => expect((await look(zone)).finding.publish).toEqual([]));

  test('what was not found out is unknown, whatever else is known', async () => {
    const { finding } = await look({ '_dmarc.news.example.com': 'no-answer' }, { envelope: 'example.net' });
    expect(finding.light).toBe('unknown');
  });
});
