import { describe, expect, test } from 'vitest';
import { limits } from '../../../core/limits';
import type { Message } from '../../../core/read/message';
import { readMessage } from '../../../core/read/read';
import { readSource } from '../../../core/read/source';

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

async function read(source: string | Uint8Array): Promise<Message> {
  const result = await readSource(typeof source === 'string' ? latin(source) : source);
  if (result.state === 'error') throw new Error(result.error);
  return result.message;
}

const multipart = (body: string, type = 'mixed', boundary = '"b"') =>
  `From: a@example.org\nContent-Type: multipart/${type}; boundary=${boundary}\n\n${body}`;

describe('what a reader sees of broken MIME', () => {
  test.each([
    ['CR LF around delimiters', multipart('--b\n\nOne\n--b\n\nTwo\n--b--').replaceAll('\n', '\r\n'), 'One\n\nTwo'],
    ['a delimiter that begins like another', multipart('--bb\nno part\n--b\n\nOne\n--b--'), 'One'],
    ['a delimiter within a line', multipart('--b\n\nOne --b\nTwo\n--b--'), 'One --b\nTwo'],
    ['no last delimiter', multipart('--b\n\nOne\n--b\n\nTwo'), 'One\n\nTwo'],
    ['a delimiter at the very end', multipart('--b\n\nOne\n--b'), 'One'],
    ['an empty part', multipart('--b\n--b\n\nTwo\n--b--'), 'Two'],
    [
      'another boundary than announced',
      multipart('--c\nContent-Type: text/plain\n\nOne\n--c--', 'mixed', 'gone'),
      'One',
    ],
    ['no boundary and no parts', multipart('One\n--', 'mixed', '""'), 'One\n--'],
    ['rules instead of delimiters', multipart('One\n-----\nTwo', 'mixed', 'gone'), 'One\n-----\nTwo'],
    ['a boundary whose quote is not closed', multipart('--b\n\nOne\n--b--', 'mixed', '"b'), 'One'],
    ['two boundaries: the first', multipart('--b\n\nOne\n--b--', 'mixed', 'b; flag; boundary=c'), 'One'],
    [
      'the HTML first',
      multipart('--b\nContent-Type: text/html\n\n<b>rich</b>\n--b\n\nplain\n--b\n\nplain again\n--b--', 'alternative'),
      'rich',
    ],
    ['only HTML', multipart('--b\nContent-Type: text/html\n\n<b>rich</b>\n--b--', 'alternative'), 'rich'],
    ['an envelope line', 'From a@example.org Thu Jan  1 10:00:00 2026\nFrom: a@example.org\n\nOne', 'One'],
    ['no blank line after the header', 'From: a@example.org\nOne\nTwo', 'One\nTwo'],
    [
      'quoted-printable in a code page of escapes',
      'From: a@example.org\nContent-Type: text/plain; charset=iso-2022-jp\nContent-Transfer-Encoding: quoted-printable\n\n=1B$B$3$s=1B(B',
      'こん',
    ],
    [
      'entities of no character',
      'From: a@example.org\nContent-Type: text/html\n\na&#xD800;b&#0;c&#x110000;d&nobody;',
      'abcd&nobody;',
    ],
    ['a style that is closed by half', 'From: a@example.org\nContent-Type: text/html\n\nOne<style>x</style', 'One'],
    [
      'an address where a tag would be',
      'From: a@example.org\nContent-Type: text/html\n\n<p>Not sent to <kim@example.org>.</p>',
      'Not sent to <kim@example.org>.',
    ],
  ])('%s', async (_, source, text) => expect((await read(source)).text).toBe(text));

  test('a digest holds messages', async () => {
    const { parts } = await read(multipart('--b\n\nSubject: One\n\nx\n--b--', 'digest'));
    expect(parts.map(({ type }) => type)).toEqual(['message/rfc822']);
  });

  test('a file saved as UTF-16, bytes the other way round', async () => {
    const text = '\ufeffFrom: a@example.org\n\nGrün';
    const bytes = Uint8Array.from([...text].flatMap((one) => [one.charCodeAt(0) >> 8, one.charCodeAt(0) & 255]));
    expect((await read(bytes)).text).toBe('Grün');
  });

  test('a header in a code page of its own', async () => {
    expect((await read('From: a@example.org\nSubject: Gr\u00fcn\n\nx')).subject).toBe('Grün');
  });
});

describe('caps', () => {
  const page = (text: string): Message => ({
    origin: 'page',
    subject: 'Undelivered Mail Returned to Sender',
    from: 'MAILER-DAEMON@mail.example.net',
    text,
    headers: [],
    parts: [],
  });
  const people = Array.from({ length: limits.recipients * 3 }, (_, number) => `user${number}@example.org`);

  test.each<[string, Message]>([
    ['in the text', page(people.map((one) => `<${one}>: 550 5.1.1 unknown`).join('\n\n'))],
    [
      'in records',
      {
        ...page('x'),
        parts: [
          {
            type: 'message/delivery-status',
            text: people.map((one) => `Final-Recipient: rfc822; ${one}\nAction: failed\n`).join('\n'),
          },
        ],
      },
    ],
  ])('recipients %s', (_, message) => expect(readMessage(message).recipients).toHaveLength(limits.recipients));

  test('what is said of one recipient', () => {
    const lines = Array.from({ length: limits.blockLines * 3 }, (_, number) => `word${number}`);
    const near = readMessage(page(`<kim@example.org>: 550 no\n${lines.join('\n')}`)).recipients[0]?.diagnostic;
    expect(near).toContain('word20');
    expect(near).not.toContain(`word${limits.blockLines + 1}`);
    const far = readMessage(page(`<kim@example.org>\n\n${lines.join('\n\n')}\n\n550 5.1.1 unknown`));
    expect(far.recipients).toHaveLength(1);
  });

  test('replies that stand anywhere', () => {
    const replies = Array.from({ length: 30 }, (_, number) => `Attempt ${number}: 451 4.4.1 no answer`);
    const report = page(`Your mail to kim@example.org could not be delivered.\n\n${replies.join('\n\n')}`);
    expect(readMessage(report).recipients).toMatchObject([{ address: 'kim@example.org', status: '4.4.1' }]);
  });

  test('an endless paragraph', () => {
    const text = `Your mail to kim@example.org was ${'very '.repeat(3_000)}\n${'much '.repeat(3_000)}\nrejected`;
    expect(readMessage(page(text)).recipients.map(({ address }) => address)).toEqual(['kim@example.org']);
  });
});
