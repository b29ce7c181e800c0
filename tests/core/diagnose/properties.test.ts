import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalog } from '../../../catalog/catalog';
import { ownActions } from '../../../catalog/vocabulary';
import { advise } from '../../../core/advise/advise';
import { diagnose } from '../../../core/diagnose/diagnose';
import { limits } from '../../../core/limits';
import type { DeliveryAction, Phase, Recipient } from '../../../core/read/bounce';
import { bounceOf } from '../recipients';

const samples = catalog.rejections.flatMap((rejection) => rejection.samples);
const junk = fc.string({ unit: 'binary', maxLength: 60 });
/** Real replies, cut anywhere, joined with anything. */
const reply = fc
  .array(fc.oneof(junk, fc.constantFrom(...samples, ' -> ', '->', '\n', '\0', 'ſ', 'İ', '5.7.606', '(S3150)')), {
    maxLength: 6,
  })
  .chain((parts) => fc.nat(parts.join('').length).map((end) => parts.join('').slice(0, end)));
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });
const recipient: fc.Arbitrary<Recipient> = fc.record({
  address: maybe(junk),
  action: maybe(fc.constantFrom<DeliveryAction>('failed', 'delayed', 'delivered', 'relayed', 'expanded')),
  replyCode: maybe(fc.constantFrom('421', '450', '550', '554', '999')),
  status: maybe(fc.constantFrom('4.4.7', '5.0.0', '5.1.1', '5.7.1', '5.7.606', '5.7.999')),
  diagnostic: maybe(reply),
  remoteHost: maybe(fc.oneof(junk, fc.constantFrom(...catalog.receivers.flatMap(({ hosts }) => hosts)))),
  remoteIp: maybe(junk),
  rejectedIp: maybe(fc.oneof(junk, fc.ipV4(), fc.ipV6())),
  phase: maybe(fc.constantFrom<Phase>('connect', 'helo', 'mail', 'rcpt', 'data')),
});

const known = new Set<string>([...catalog.destinations.map(({ id }) => id), ...ownActions]);

test('whatever a report says: no exception, evidence inside the reply, only known doors', () => {
  fc.assert(
    fc.property(recipient, fc.constantFrom(null, 'exchange-online', 'postfix'), (one, reporter) => {
      const diagnosis = diagnose(one, bounceOf({ reporter }), catalog);
      const length = one.diagnostic?.length ?? 0;
      let last = 0;
      for (const { start, end } of diagnosis.evidence) {
        expect(start >= last && start < end && end <= length).toBe(true);
        last = end;
      }
      const advice = advise(one, diagnosis, catalog);
      expect(advice.actions.filter((action) => !known.has(action))).toEqual([]);
      expect(advice.steps.length).toBeGreaterThan(0);
    }),
    { numRuns: 1_500 },
  );
});

test('a reply is read in the time of its length, up to the cap', () => {
  const worst = '->5.7.606 ( blocked using spam'.repeat(2_000);
  const started = performance.now();
  diagnose(
    {
      address: null,
      action: null,
      replyCode: null,
      status: null,
      diagnostic: worst,
      remoteHost: null,
      remoteIp: null,
      rejectedIp: null,
      phase: null,
    },
    bounceOf(),
    catalog,
  );
  expect(worst.length).toBeGreaterThan(limits.lineChars);
  expect(performance.now() - started).toBeLessThan(200);
});
