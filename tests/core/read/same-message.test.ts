import { expect, test } from 'vitest';
import type { Message } from '../../../core/read/message';
import { isSameMessage } from '../../../core/read/same-message';

const text = (recipient: string) =>
  `This is the mail system at host mail.example.org. Your message to ${recipient} could not be delivered.`;
const source = (recipient: string, more: Partial<Message> = {}): Message => ({
  origin: 'source',
  subject: 'Undelivered Mail Returned to Sender',
  from: 'MAILER-DAEMON@mail.example.org',
  text: text(recipient),
  headers: [],
  parts: [{ type: 'message/delivery-status', text: `Final-Recipient: rfc822; ${recipient}` }],
  ...more,
});
const shown = (of: string, recipients: readonly string[] = []) => ({ text: of, recipients });

test.each([
  ['the same words', shown(text('bob@example.com'), ['bob@example.com']), source('bob@example.com'), true],
  ['a recipient in capitals', shown(text('BOB@example.com'), ['BOB@example.com']), source('bob@example.com'), true],
  [
    'names of attachments between the words',
    shown(`details.txt 1 KB\n${text('bob@example.com')}\nDownload`, ['bob@example.com']),
    source('bob@example.com'),
    true,
  ],
  [
    'a recipient that only the attached part names',
    shown(text('bob@example.com'), ['bob@example.com']),
    source('bob@example.com', { text: text('') }),
    true,
  ],
  [
    'another report of the same server',
    shown(text('anna@example.com'), ['anna@example.com']),
    source('bob@example.com'),
    false,
  ],
  ['another mail', shown('Shall we have lunch at noon on Monday?'), source('bob@example.com'), false],
  [
    'a mail that names the recipient among other words',
    shown('Lunch with bob@example.com at noon, maybe on Monday? The new place looks nice.', ['bob@example.com']),
    source('bob@example.com'),
    false,
  ],
  ['nothing shown', shown(''), source('bob@example.com'), true],
])('%s', (_, page, message, expected) => expect(isSameMessage(page, message)).toBe(expected));
