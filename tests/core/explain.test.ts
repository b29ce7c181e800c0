import { expect, test } from 'vitest';
import { catalog } from '../../catalog/catalog';
import { explain } from '../../core/explain';
import type { Message } from '../../core/read/message';

const fragment = (text: string): Message => ({
  origin: 'fragment',
  subject: null,
  from: null,
  text,
  headers: [],
  parts: [],
});

test('one line of a log is explained', () => {
  const explanation = explain(
    fragment(
      '<user@example.de>: host example-de.mail.protection.outlook.com[203.0.113.5] said: 550 5.7.606 Access denied, banned sending IP [192.0.2.7] (in reply to RCPT TO command)',
    ),
    catalog,
  );
  expect(explanation).toMatchObject({
    kind: 'failed',
    letterLanguage: 'de',
    codes: ['550', '5.7.606'],
    recipients: [
      {
        address: 'user@example.de',
        rejectedIp: '192.0.2.7',
        receiverName: 'Microsoft 365',
        blocklistName: null,
        diagnosis: { rejection: 'microsoft.m365-banned-ip', receiver: 'microsoft-365' },
        advice: { route: 'm365-delist-portal' },
      },
    ],
  });
});

test('a list is named', () => {
  const { recipients } = explain(
    fragment('554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using bl.spamcop.net'),
    catalog,
  );
  expect(recipients[0]).toMatchObject({ blocklistName: 'SpamCop Blocking List', receiverName: null });
});

test('an unknown code is shown', () => {
  const explanation = explain(fragment('554 5.7.999 Zonk'), catalog);
  expect(explanation.codes).toEqual(['554', '5.7.999']);
});

test.each(['', 'Lunch at noon?'])('%j is no bounce', (text) =>
  expect(explain(fragment(text), catalog)).toMatchObject({ kind: 'none', recipients: [], letterLanguage: null }),
);

test('without a recipient, codes are those of the text', () =>
  expect(explain({ ...fragment('About 5.7.606 and 5.7.1'), origin: 'page' }, catalog)).toMatchObject({
    kind: 'none',
    codes: ['5.7.606', '5.7.1'],
  }));

test('a reply without any code is explained, too', () =>
  expect(explain(fragment('Access denied, banned sending IP'), catalog)).toMatchObject({ kind: 'failed', codes: [] }));
