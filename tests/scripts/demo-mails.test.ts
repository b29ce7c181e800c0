import { expect, test } from 'vitest';
import { catalog } from '../../catalog/catalog';
import { explain } from '../../core/explain';
import { sniff } from '../../core/read/sniff';
import { readSource } from '../../core/read/source';
import { readMails, sourceOf } from '../../scripts/demo/mails.mjs';

const mails = await readMails();

/** What each mail of the demo is there to show: its kind, and per recipient the rejection and the door. */
const meant = {
  '01-m365-banned-ip': ['failed', 'microsoft.m365-banned-ip → m365-delist-portal'],
  '02-exchange-de-unknown-address': ['failed', 'microsoft.recipient-not-found-5110 → fix-address'],
  '03-exchange-nl-group': ['failed', 'microsoft.recipient-restriction-5-7-133 → recipient-admin'],
  '04-exchange-ru-full': ['failed', 'microsoft.mailbox-full-522 → recipient-admin'],
  '05-exchange-da-sender': ['failed', 'microsoft.account-518 → sender-admin'],
  '06-m365-banned-sender': ['failed', 'microsoft.m365-banned-sender-511 → microsoft-delist-mail'],
  '07-outlook-block-list': ['failed', 'microsoft.outlookcom-blocklist-s3140-s3150 → outlook-sender-support'],
  '08-outlook-authentication': ['failed', 'microsoft.outlookcom-auth-515 → fix-authentication'],
  '09-two-recipients': ['failed', 'microsoft.edge-block-541 → fix-address', 'null → fix-address'],
  '10-qq-m365-banned-ip': ['failed', 'microsoft.m365-banned-ip → m365-delist-portal'],
  '11-gmail-unauthenticated': ['failed', 'gmail.unauth → fix-authentication'],
  '12-outlook-delay': ['delayed', 'microsoft.outlookcom-rate-650 → wait'],
  '13-exim-unknown-user': ['failed', 'null → fix-address'],
  '14-gmail-mailbox-full': ['failed', 'gmail.quota-perm → recipient-admin'],
  '15-m365-spamhaus': ['failed', 'microsoft.m365-spamhaus-ip → blocklist'],
  '16-talk-colleague': ['none'],
  '17-talk-newsletter': ['none'],
  '18-plain-visit': ['none'],
};

test('every mail of the demo stands in this table', () => {
  expect(mails.map(({ id }) => id).sort()).toEqual(Object.keys(meant));
});

test.each(Object.entries(meant))('%s is %j', async (id, expected) => {
  const source = await readSource(sourceOf(id));
  if (source.state === 'error') throw new Error(source.error);
  const { kind, recipients } = explain(source.message, catalog);
  const shown = recipients.map(({ diagnosis, advice }) => `${diagnosis.rejection} → ${advice.route}`);
  expect([kind, ...shown]).toEqual(expected);
});

test.each(mails.map((mail) => [mail.id, mail] as const))('%s gets a bar exactly if it is a report', (id, mail) => {
  const { subject, from, html, text } = mail;
  const shown = text || (html ?? '').replace(/<[^>]{1,200}>/g, '\n');
  const isReport = meant[id as keyof typeof meant][0] !== 'none';
  expect(sniff({ subject, from: `${from.name} <${from.address}>`, text: shown })).toBe(isReport);
});
