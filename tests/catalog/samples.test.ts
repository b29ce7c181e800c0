import { describe, expect, test } from 'vitest';
import { catalog } from '../../catalog/catalog';
import type { Rejection } from '../../catalog/schema';
import { advise } from '../../core/advise/advise';
import { diagnose } from '../../core/diagnose/diagnose';
import { bounceOf, recipientOf } from '../core/recipients';

/** A host of the receiver where the entry counts only from it: known receivers, and numbers that others write, too. */
function hostFor({ receivers, match }: Rejection): string | null {
  const needsFamily = match.sharedStatus && !match.status && !match.text;
  const id = receivers?.[0] ?? (needsFamily ? 'microsoft-365' : null);
  const suffix = catalog.receivers.find((receiver) => receiver.id === id)?.hosts[0];
  return suffix ? `mx1${suffix}` : null;
}

const cases = catalog.rejections.flatMap((rejection) => rejection.samples.map((sample) => ({ sample, rejection })));

describe.each([['alone'], ['from Microsoft 365']])('%s', (from) => {
  test.each(cases)('$sample → $rejection.id', ({ sample, rejection }) => {
    if (from !== 'alone' && !rejection.id.startsWith('microsoft.')) return;
    const host = from === 'alone' ? hostFor(rejection) : 'example-org.mail.protection.outlook.com';
    const recipient = recipientOf(sample, { remoteHost: host });
    const diagnosis = diagnose(recipient, bounceOf(), catalog);
    expect(diagnosis.rejection).toBe(rejection.id);
    // Codes of an entry may have another cause; advice then follows that cause.
    if (diagnosis.cause !== rejection.cause) expect(rejection.causeByStatus ?? { none: 'unknown' }).not.toEqual({});
    else if (!listed(diagnosis.blocklist, rejection))
      expect(advise(recipient, diagnosis, catalog).route).toBe(rejection.route);
  });
});

/** Where no list is named, the way leads over the receiver's postmaster or the sender's administrator. */
function listed(blocklist: string | null, { route }: Rejection): boolean {
  return route === 'blocklist' && blocklist === null;
}
