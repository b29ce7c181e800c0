import { describe, expect, test } from 'vitest';
import { catalog } from '../../../catalog/catalog';
import { advise } from '../../../core/advise/advise';
import { isRemovalDoor } from '../../../core/advise/doors';
import { diagnose } from '../../../core/diagnose/diagnose';
import type { Recipient } from '../../../core/read/bounce';
import { bounceOf, recipientOf } from '../recipients';

function adviceFor(text: string, overrides: Partial<Recipient> = {}) {
  const recipient = recipientOf(text, { rejectedIp: '192.0.2.7', ...overrides });
  return advise(recipient, diagnose(recipient, bounceOf(), catalog), catalog);
}
const removals = (actions: readonly string[]) =>
  actions.filter((action) => isRemovalDoor(action, catalog.destinations));

describe('the one right door', () => {
  test.each([
    ['550 5.7.606 Access denied, banned sending IP [192.0.2.7]', 'm365-delist-portal', 'm365-delist-portal'],
    ['550 5.7.511 Access denied, banned sender[192.0.2.7]', 'microsoft-delist-mail', 'microsoft-delist-mail'],
    ['550 5.7.1 network is on our block list (S3140)', 'outlook-sender-support', 'outlook-sender-support'],
    ['550 SC-001 refused', 'outlook-sender-support', 'outlook-sender-support'],
    ['550 OU-001 refused', 'blocklist', 'spamhaus'],
    [
      '550 5.7.1 Client host [192.0.2.7] blocked using Spamhaus. To request removal from this list',
      'blocklist',
      'spamhaus',
    ],
    ['554 5.7.1 Client host [192.0.2.7] blocked using bl.spamcop.net', 'blocklist', 'spamcop'],
    ['550 5.7.513 refused', 'recipient-admin', 'recipient-letter'],
    ['550 5.7.800 Access denied, banned sender', 'recipient-admin', 'recipient-letter'],
    ['550 5.7.124 Sender not in allowed-senders list', 'recipient-admin', 'recipient-letter'],
    ['550 5.7.515 required authentication level', 'fix-authentication', 'check-domain'],
    ['550 5.7.509 does not pass DMARC verification', 'fix-authentication', 'check-domain'],
    ['550 5.7.23 rejected because of Sender Policy Framework violation', 'fix-authentication', 'check-domain'],
    ['550 5.7.25 the sending IPv6 address must have a reverse DNS record', 'fix-authentication', 'check-ip'],
    ['550 5.4.1 Recipient address rejected: Access denied', 'fix-address', 'ndr-541'],
    ['550 5.7.705 tenant has exceeded threshold', 'sender-admin', 'copy-report'],
    ['451 4.7.500 Server busy. Please try again later', 'wait', 'copy-report'],
    ['552 5.3.4 Message size exceeds fixed limit', 'change-message', 'copy-report'],
    ['550 no', 'sender-admin', 'copy-report'],
  ])('%s → %s', (text, route, first) => {
    const advice = adviceFor(text);
    expect([advice.route, advice.actions[0]]).toEqual([route, first]);
  });
  test('a receiver that has a page for senders shows it first', () =>
    expect(adviceFor('550 your ip is blacklisted', { remoteHost: 'mx.t-online.de' })).toMatchObject({
      route: 'provider-postmaster',
      actions: ['t-online-support', 'copy-ip', 'copy-report'],
    }));
  test('without such a page the way leads over both administrators', () =>
    expect(adviceFor('550 your ip is blacklisted', { remoteHost: 'mx.example.org' })).toMatchObject({
      route: 'sender-admin',
      actions: ['copy-ip', 'copy-report', 'recipient-letter'],
    }));
});

describe('no removal door where removal does not apply', () => {
  test.each([
    '550 5.4.1 Recipient address rejected: Access denied',
    '550 5.7.507 Access denied, rejected by recipient',
    '550 5.7.513 refused',
    '550 5.7.509 does not pass DMARC verification',
    '550 5.7.501 spam abuse detected',
    '550 5.7.708 traffic not accepted from this IP',
    '550 5.1.8 bad outbound sender',
    '550 5.7.800 banned sender',
    '451 4.7.500 Server busy. Please try again later',
    '550 5.1.1 User unknown',
    '550 DY-001 refused',
    '550 blocked using zen.spamhaus.org; Error: open resolver',
    '554 blocked using dnsbl.sorbs.net',
  ])('%s', (text) => {
    const advice = adviceFor(text);
    expect(removals(advice.actions)).toEqual([]);
    expect(advice.futile).toContain('delisting');
  });
});

describe('while the server still tries', () => {
  const delayed = { action: 'delayed' } as const;
  test.each([
    ['550 5.7.606 banned sending IP [192.0.2.7]', 'wait'],
    ['451 4.7.650 temporarily rate limited due to IP reputation (S775)', 'wait'],
    ['451 4.7.1 Client host [192.0.2.7] blocked using bl.spamcop.net', 'wait'],
    ['450 4.4.312 DNS query failed', 'wait'],
    ['450 4.7.26 must pass either SPF or DKIM validation', 'fix-authentication'],
  ])('%s → %s, nothing to be removed', (text, route) => {
    const advice = adviceFor(text, delayed);
    expect([advice.route, advice.steps[0], removals(advice.actions)]).toEqual([route, 'wait-retry', []]);
  });
  test('a line of a log with a temporary code is such a case, too', () =>
    expect(adviceFor('451 4.7.651 rate limited due to IP reputation', { action: null }).route).toBe('wait'));
});

describe('the address that was refused', () => {
  const text = '550 5.7.606 Access denied, banned sending IP';
  test.each(['10.0.0.7', '192.168.1.1', '100.64.0.1', '127.0.0.2', '169.254.0.1', 'fe80::1', 'fd00::1', '::1'])(
    '%s can stand on no public list',
    (rejectedIp) => {
      const advice = adviceFor(text, { rejectedIp });
      expect(removals(advice.actions)).toEqual([]);
      expect(advice.actions).not.toContain('copy-ip');
      expect([advice.route, advice.futile.includes('delisting')]).toEqual(['sender-admin', true]);
    },
  );
  test.each(['8.8.8.8', '2a00::1', '192.0.2.7', '2001:db8::7'])('%s keeps the door', (rejectedIp) =>
    expect(adviceFor(text, { rejectedIp }).route).toBe('m365-delist-portal'),
  );
  test('unknown: nothing to copy', () => {
    const advice = adviceFor(text, { rejectedIp: null });
    expect(advice.actions[0]).toBe('m365-delist-portal');
    expect(advice.actions).not.toContain('copy-ip');
  });
});

describe('look-ups of the sender’s own records', () => {
  const withoutPtr = '550 5.7.25 the sending IPv6 address must have a reverse DNS record';
  test('need an address that stands in the report', () =>
    expect(adviceFor(withoutPtr, { rejectedIp: null }).actions).not.toContain('check-ip'));
  test('are no use for a private one', () =>
    expect(adviceFor(withoutPtr, { rejectedIp: '10.0.0.7' }).actions).not.toContain('check-ip'));
  test('are not offered where the recipient’s side is at fault', () =>
    expect(adviceFor('550 5.7.513 refused').actions).not.toContain('check-domain'));
});

describe('lists', () => {
  test('that ask for money are warned of', () =>
    expect(adviceFor('554 blocked using dnsbl-1.uceprotect.net').futile).toContain('paying-blocklist'));
  test('that are closed are the receiver’s fault', () =>
    expect(adviceFor('554 blocked using dnsbl.sorbs.net')).toMatchObject({
      route: 'recipient-admin',
      steps: ['blocklist-closed', 'ask-recipient-admin'],
    }));
  test('that refused the receiver’s resolver list nobody', () =>
    expect(adviceFor('550 zen.spamhaus.org: open resolver')).toMatchObject({
      route: 'recipient-admin',
      steps: ['receiver-resolver', 'ask-recipient-admin'],
    }));
  test('without a page leave the administrators', () =>
    expect(adviceFor('554 blocked using dnsbl.cobion.com').route).toBe('sender-admin'));
  test('named by a provider are its door', () =>
    expect(
      adviceFor('550 5.7.1 Mail from IP 192.0.2.7 was rejected due to listing in Spamhaus SBL', {
        remoteHost: 'mx01.mail.icloud.com',
      }),
    ).toMatchObject({
      route: 'blocklist',
      actions: ['spamhaus', 'copy-ip', 'copy-report'],
    }));
  test('that a provider does not name leave its postmaster', () =>
    expect(
      adviceFor('554 connection refused, found on one or more DNSBLs', { remoteHost: 'mx1.comcast.net' }).route,
    ).toBe('provider-postmaster'));
});

test('every advice for every sample keeps to what it warns of', () => {
  for (const { samples } of catalog.rejections) {
    for (const sample of samples) {
      const { actions, futile } = adviceFor(sample);
      if (futile.includes('delisting')) expect(removals(actions)).toEqual([]);
      expect(new Set(actions).size).toBe(actions.length);
      expect(actions.length).toBeGreaterThan(0);
    }
  }
});
