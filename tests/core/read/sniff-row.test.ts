import { describe, expect, test } from 'vitest';
import { sniffRow } from '../../../core/read/sniff';

describe('rows of a message list', () => {
  test.each([
    ['MAILER-DAEMON@mail.example.org', 'Undelivered Mail Returned to Sender', true],
    ['Mail Delivery Subsystem <mailer-daemon@mail.example>', 'Delivery Status Notification (Failure)', true],
    ['Microsoft Outlook', 'Undeliverable: Minutes of Monday', true],
    ['Microsoft Outlook', 'Unzustellbar: Protokoll vom Montag', true],
    ['postmaster@mail.example.org', 'Недоставленное сообщение: не удается доставить', true],
    // In a conversation the row shows the subject of the mail that came back.
    ['Mail Delivery Subsystem <mailer-daemon@mail.example>', 'Minutes of Monday', false],
    ['MAILER-DAEMON@mail.example.org', 'Successful Mail Delivery Report', false],
    ['Microsoft Outlook', 'Your mailbox is almost full', false],
    ['Anna Berg <anna@example.com>', 'Undelivered Mail Returned to Sender', false],
    ['Anna Berg <anna@example.com>', 'Re: Undelivered Mail Returned to Sender', false],
    ['Parcels <news@example.com>', 'Your parcel could not be delivered', false],
    ['postmaster@mail.example.org', 'Automatic reply: Minutes of Monday', false],
    ['Mail Delivery System <MAILER-DAEMON@mail.example.org>', 'Fwd: Undelivered Mail Returned to Sender', true],
    [null, 'Undelivered Mail Returned to Sender', false],
    ['MAILER-DAEMON@mail.example.org', null, false],
  ])('%s, %s: %s', (from, subject, expected) => expect(sniffRow({ from, subject })).toBe(expected));
});
