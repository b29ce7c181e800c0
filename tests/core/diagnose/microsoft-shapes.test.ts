import { describe, expect, test } from 'vitest';
import { catalog } from '../../../catalog/catalog';
import type { Rejection } from '../../../catalog/schema';
import { isFutile } from '../../../core/advise/doors';
import { explain } from '../../../core/explain';
import { type Shape, shapes } from './shapes';

const consumer = { host: 'hotmail-com.olc.protection.outlook.com', address: 'anna@hotmail.com' };
const business = { host: 'example-org.mail.protection.outlook.com', address: 'anna@example.org' };
const placeOf = ({ impliesReceiver }: Rejection) => (impliesReceiver === 'outlook-consumer' ? consumer : business);

const entries: readonly Rejection[] = catalog.rejections.filter(({ id }) => id.startsWith('microsoft.'));
const samples = entries.flatMap((rejection) => rejection.samples.map((sample) => ({ sample, rejection })));
test('there are enough of them', () => expect(samples.length * Object.keys(shapes).length).toBeGreaterThan(1500));

/** Other servers say exactly the same: without a host it is nobody's. */
const anybodys: ReadonlySet<string> = new Set(['microsoft.m365-too-many-rcpt-453']);

/** What came out instead, where it is not the sample's own entry and route without a door that won't help. */
function problem(make: Shape, sample: string, rejection: Rejection): string | null {
  const { host, address } = placeOf(rejection);
  const message = make(sample, host, address);
  const [recipient] = explain(message, catalog).recipients;
  if (!recipient) return `no recipient: ${sample}`;
  const { diagnosis, advice } = recipient;
  if (recipient.remoteHost === null && anybodys.has(rejection.id)) return null;
  if (diagnosis.rejection !== rejection.id) return `${rejection.id} read as ${diagnosis.rejection}: ${sample}`;
  const wrongDoor = advice.actions.find((action) => isFutile(action, advice.futile, catalog));
  if (wrongDoor) return `${rejection.id} leads to ${wrongDoor}: ${sample}`;
  const isOwnCause = diagnosis.cause === rejection.cause;
  return isOwnCause && advice.route !== rejection.route ? `${rejection.id} by ${advice.route}: ${sample}` : null;
}

describe.each(Object.entries(shapes))('%s', (_, make) => {
  test('every sample is known again, and leads to no wrong door', () => {
    expect(samples.map(({ sample, rejection }) => problem(make, sample, rejection)).filter(Boolean)).toEqual([]);
  });
});
