import { describe, expect, test } from 'vitest';
import { catalog } from '../../../catalog/catalog';
import { diagnose } from '../../../core/diagnose/diagnose';
import { surroundings } from '../../../core/diagnose/surroundings';
import { explain } from '../../../core/explain';
import type { Message } from '../../../core/read/message';
import { bounceOf, recipientOf } from '../recipients';

const shown = (text: string, subject: string | null = null): Message => ({
  origin: 'page',
  subject,
  from: 'MAILER-DAEMON@example.org',
  text,
  headers: [],
  parts: [],
});
const paste = (text: string): Message => ({ ...shown(text), origin: 'fragment', from: null });

describe('where the reply is silent, the report’s own words are read', () => {
  test.each<[string | null, string, string]>([
    [null, 'There is no mailbox by that name.', 'recipient-unknown'],
    [null, 'user unknown', 'recipient-unknown'],
    ['554 5.0.0 Service unavailable', 'mail.local: unknown user: anna', 'recipient-unknown'],
    ['421', 'Message could not be delivered for 8 hours', 'expired'],
    ['554', 'The mailbox is full.', 'mailbox-full'],
    ['550 5.1.1 User unknown', 'The mailbox is full.', 'recipient-unknown'],
    // What scanners and signatures add to any mail.
    [null, 'This mail was scanned for viruses and spam. See the attachment.', 'unknown'],
    [null, 'Please try again later.', 'unknown'],
  ])('%s / %s → %s', (reply, prose, cause) => {
    const recipient = recipientOf(reply, { remoteHost: 'mx.example.org' });
    const diagnosis = diagnose(recipient, bounceOf(), catalog, () => prose);
    expect(diagnosis.cause).toBe(cause);
    if (diagnosis.basis === 'report') expect(diagnosis.evidence).toEqual([]);
  });

  test('a warning without a reply', () => {
    const [recipient] = explain(
      shown(
        `   ----- Transcript of session follows -----
<anna@example.org>... Deferred
Warning: message still undelivered after 1 day
Will keep trying until message is 5 days old
`,
        'Warning: could not send message for past 1 day',
      ),
      catalog,
    ).recipients;
    expect(recipient).toMatchObject({ address: 'anna@example.org', diagnosis: { cause: 'expired' } });
  });
});

describe('what stands around a recipient', () => {
  const anna = recipientOf(null, { address: 'anna@example.org' });
  const bert = recipientOf(null, { address: 'bert@example.org' });
  const nobody = recipientOf(null, { address: null });
  const text = 'Not delivered:\nAnna@example.org mailbox full\nbert@example.org moved\nReceived: from mx.example.org';

  test('alone: all of it, and a heading that quotes no subject', () => {
    expect(surroundings(shown(text, 'Mailbox full'), bounceOf({ recipients: [anna] }))(anna)).toContain('Mailbox full');
    const quoting = surroundings(shown(text, 'Undeliverable: quota'), bounceOf({ recipients: [anna] }))(anna);
    expect(quoting).not.toContain('quota');
    expect(quoting).toContain('moved');
    expect(quoting).not.toContain('Received');
  });

  test('one of several: up to the next address', () => {
    const around = surroundings(shown(text), bounceOf({ recipients: [anna, bert, nobody] }));
    expect(around(anna)).toMatch(/^ mailbox full b?/);
    expect(around(anna)).not.toContain('moved');
    expect(around(bert)).toBe(' moved');
    expect(around(nobody)).toBe('');
    expect(around(recipientOf(null, { address: 'carl@example.org' }))).toBe('');
  });

  test('one of very many: nothing', () => {
    const recipients = Array.from({ length: 21 }, () => anna);
    expect(surroundings(shown(text), bounceOf({ recipients }))(anna)).toBe('');
  });
});

describe('pieces of replies without a code', () => {
  test.each<[string, string | null, string | null]>([
    ['Access denied, banned sending IP [192.0.2.7]', 'microsoft.m365-banned-ip', '192.0.2.7'],
    ['part of their network is on our block list (S3150)', 'microsoft.outlookcom-blocklist-s3140-s3150', null],
    ['(S3150)', 'microsoft.outlookcom-blocklist-s3140-s3150', null],
    ['<b>Access denied, banned sending IP [192.0.2.7]</b>', 'microsoft.m365-banned-ip', '192.0.2.7'],
    ['anna@example.org: no such user here', null, null],
  ])('%s', (text, rejection, rejectedIp) => {
    const explanation = explain(paste(text), catalog);
    expect(explanation).toMatchObject({
      kind: 'failed',
      recipients: [{ diagnostic: expect.any(String), rejectedIp, diagnosis: { rejection, permanent: true } }],
    });
  });

  test.each<[string, string | null]>([
    ['anna@example.org: Access denied, banned sending IP', 'anna@example.org'],
    ['anna@example.org to bert@example.org: Access denied, banned sending IP', null],
  ])('the address of %s', (text, address) => {
    expect(explain(paste(text), catalog).recipients[0]?.address).toBe(address);
  });

  test.each([
    'Shall we have lunch at noon?',
    'My new virus scanner says spam all day.',
    'Please try again later.',
    'The attachment is too big for my taste.',
    'We read S12 and A380 in the news.',
  ])('%s is no reply', (text) => expect(explain(paste(text), catalog).kind).toBe('none'));

  test('a long text is a mail', () =>
    expect(explain(paste(`Access denied, banned sending IP ${'and so on '.repeat(80)}`), catalog).kind).toBe('none'));

  test('what a page shows has to be a report', () =>
    expect(explain({ ...shown('no such user here'), from: 'Anna <anna@example.org>' }, catalog).kind).toBe('none'));

  test('an autoreply stays one', () =>
    expect(
      explain({ ...paste('Your account is disabled.'), subject: 'Automatic reply: no such user here' }, catalog).kind,
    ).toBe('autoreply'));
});
