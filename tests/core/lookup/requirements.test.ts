import { describe, expect, test } from 'vitest';
import type { DkimFound } from '../../../core/lookup/dkim';
import type { Finding, Light } from '../../../core/lookup/finding';
import { type Facts, googleRules, microsoftRules } from '../../../core/lookup/requirements';
import type { SpfFound } from '../../../core/lookup/spf';

const finding = (light: Light, ...ids: string[]): Finding => ({
  check: 'spf',
  about: 'example.com',
  light,
  says: ids.map((id) => ({ id })),
  found: [],
  publish: [],
  offers: [],
});
interface Short {
  spf: SpfFound['result'];
  keys: DkimFound['key'][];
  policy: Facts['dmarc']['policy'];
  aligned: [spf: boolean | null, dkim: boolean | null];
  reverse: Finding | null;
  told?: Facts['toldDkim'];
}
const back = finding('good', 'reverse.points-back');
const factsOf = ({ spf, keys, policy, aligned, reverse, told }: Short): Facts => ({
  domain: 'example.com',
  spf: { finding: finding('plain'), result: spf },
  dkim: keys.map((key) => ({ finding: finding('plain'), domain: 'example.com', key })),
  dmarc: { finding: finding('plain'), policy, alignment: { spf: aligned[0], dkim: aligned[1], says: [] } },
  reverse,
  toldDkim: told,
});
const sound: Short = { spf: 'pass', keys: ['usable'], policy: 'none', aligned: [true, true], reverse: back };
const items = ({ says }: Finding) => Object.fromEntries(says.slice(1).map(({ id, light }) => [id, light]));

describe('each rule has its own light', () => {
  test.each<[string, Partial<Short>, string, Light]>([
    ['SPF passes', {}, 'rule.spf-passes', 'good'],
    ['SPF softfail', { spf: 'softfail' }, 'rule.spf-fails', 'bad'],
    ['SPF neutral', { spf: 'neutral' }, 'rule.spf-fails', 'bad'],
    ['SPF none', { spf: 'none' }, 'rule.spf-fails', 'bad'],
    ['SPF not found out', { spf: null }, 'rule.spf-unknown', 'unknown'],
    ['a key is no proof', {}, 'rule.dkim-key', 'unknown'],
    ['one key of two', { keys: ['unusable', 'usable'] }, 'rule.dkim-key', 'unknown'],
    ['no usable key', { keys: ['unusable'] }, 'rule.dkim-unusable', 'bad'],
    ['one key not found out', { keys: ['unusable', null] }, 'rule.dkim-unknown', 'unknown'],
    ['the receiver saw it pass', { told: 'pass' }, 'rule.dkim-told-pass', 'good'],
    ['the receiver saw it fail, whatever the key', { told: 'fail' }, 'rule.dkim-told-fail', 'bad'],
    ['the receiver saw none', { told: 'none', keys: [null] }, 'rule.dkim-told-none', 'bad'],
    ['aligned by DKIM that was seen to pass', { told: 'pass', aligned: [false, true] }, 'rule.aligned', 'good'],
    [
      'which of two passed is not known',
      { told: 'pass', aligned: [false, true], keys: ['usable', 'usable'] },
      'rule.alignment-unknown',
      'unknown',
    ],
    ['passed for another domain', { told: 'pass', aligned: [false, false] }, 'rule.not-aligned', 'bad'],
    ['DKIM failed and SPF did', { told: 'fail', spf: 'fail' }, 'rule.not-aligned', 'bad'],
    ['DMARC none is enough', {}, 'rule.dmarc-there', 'good'],
    ['DMARC reject', { policy: 'reject' }, 'rule.dmarc-there', 'good'],
    ['no DMARC', { policy: 'missing' }, 'rule.dmarc-missing', 'bad'],
    ['DMARC not found out', { policy: null }, 'rule.dmarc-unknown', 'unknown'],
    ['aligned by SPF', { aligned: [true, false] }, 'rule.aligned', 'good'],
    ['aligned by DKIM alone is a hope', { aligned: [false, true] }, 'rule.alignment-unknown', 'unknown'],
    ['SPF fails, DKIM aligned', { spf: 'fail' }, 'rule.alignment-unknown', 'unknown'],
    ['SPF fails, DKIM not aligned', { spf: 'fail', aligned: [true, false] }, 'rule.not-aligned', 'bad'],
    ['neither aligned', { aligned: [false, false] }, 'rule.not-aligned', 'bad'],
    ['SPF not aligned, key gone', { aligned: [false, true], keys: ['unusable'] }, 'rule.not-aligned', 'bad'],
    ['SPF passes, envelope not known', { aligned: [null, false] }, 'rule.alignment-unknown', 'unknown'],
    ['SPF not found out', { spf: null, aligned: [true, false] }, 'rule.alignment-unknown', 'unknown'],
    ['no signature known', { aligned: [false, null], keys: [null] }, 'rule.alignment-unknown', 'unknown'],
    ['reverse name leads back', {}, 'rule.reverse-ok', 'good'],
    [
      'looks dynamic, but leads back',
      { reverse: finding('warn', 'reverse.points-back', 'reverse.dynamic') },
      'rule.reverse-ok',
      'good',
    ],
    ['reverse name leads elsewhere', { reverse: finding('bad', 'reverse.elsewhere') }, 'rule.reverse-wrong', 'bad'],
    ['no reverse name', { reverse: finding('bad', 'reverse.none') }, 'rule.reverse-wrong', 'bad'],
    [
      'reverse name not found out',
      { reverse: finding('unknown', 'failed.refused') },
      'rule.reverse-unknown',
      'unknown',
    ],
    ['no address known', { reverse: null }, 'rule.reverse-unknown', 'unknown'],
  ])('%s', (_, overrides, id, light) => {
    const facts = factsOf({ ...sound, ...overrides });
    for (const rules of [microsoftRules, googleRules]) expect(items(rules(facts))).toHaveProperty([id], light);
  });

  test.each<[string, Partial<Short>, string, Light]>([
    ['SPF alone', { keys: ['unusable'] }, 'google.either', 'good'],
    ['a key alone', { spf: 'fail' }, 'google.either-unknown', 'unknown'],
    ['neither', { spf: 'fail', keys: ['unusable'] }, 'google.neither', 'bad'],
    ['nothing known', { spf: null, keys: [null] }, 'google.either-unknown', 'unknown'],
  ])('Google takes SPF or DKIM: %s', (_, overrides, id, light) => {
    const facts = factsOf({ ...sound, ...overrides });
    expect(items(googleRules(facts))).toHaveProperty([id], light);
    expect(items(microsoftRules(facts))).not.toHaveProperty([id]);
  });
});

describe('the whole list', () => {
  test.each<[string, Partial<Short>, Light]>([
    ['is never all good: nobody but the receiver saw the signature', {}, 'unknown'],
    ['is bad with one that is bad', { policy: 'missing' }, 'bad'],
    ['is bad also where another is unknown', { policy: 'missing', spf: null }, 'bad'],
  ])('%s', (_, overrides, light) => {
    const facts = factsOf({ ...sound, ...overrides });
    expect([microsoftRules(facts).light, googleRules(facts).light]).toEqual([light, light]);
  });
});
