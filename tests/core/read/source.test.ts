import { describe, expect, test } from 'vitest';
import { limits } from '../../../core/limits';
import type { Message } from '../../../core/read/message';
import { readSource } from '../../../core/read/source';

const encode = (text: string) => new TextEncoder().encode(text);

async function read(source: string | Uint8Array): Promise<Message> {
  const result = await readSource(typeof source === 'string' ? encode(source) : source);
  if (result.state === 'error') throw new Error(result.error);
  return result.message;
}

const multipart = (...parts: string[]) =>
  `From: a@example.org\nSubject: x\nContent-Type: multipart/mixed; boundary="b"\n\n--b\n${parts.join('\n--b\n')}\n--b--\n`;

describe('what cannot be read', () => {
  test.each([
    ['file-empty', new Uint8Array()],
    ['file-empty', encode(' \n\n \t')],
    ['file-too-large', new Uint8Array(limits.fileBytes + 1)],
    ['file-binary', Uint8Array.from({ length: 600 }, (_, at) => at % 30)],
  ])('%s', async (error, bytes) => {
    expect(await readSource(bytes)).toEqual({ state: 'error', error });
  });
});

describe('what a reader sees', () => {
  test.each([
    ['plain text', 'From: a@example.org\n\nHello', 'Hello'],
    ['CR LF, blank lines first', '\r\n\r\nFrom: a@example.org\r\nSubject: x\r\n\r\nHello\r\nthere', 'Hello\nthere'],
    ['a byte order mark', '\ufeffFrom: a@example.org\n\nHello', 'Hello'],
    ['base64', 'From: a@example.org\nContent-Transfer-Encoding: base64\n\nSGVsbG8=', 'Hello'],
    ['broken base64', 'From: a@example.org\nContent-Transfer-Encoding: base64\n\nSGVsb', 'Hel'],
    [
      'quoted-printable',
      'From: a@example.org\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nGr=C3=BC=\nn',
      'Grün',
    ],
    ['an unknown charset', 'From: a@example.org\nContent-Type: text/plain; charset=x-nobody\n\nGrün', 'Grün'],
    ['two text parts', multipart('Content-Type: text/plain\n\nOne', 'Content-Type: text/plain\n\nTwo'), 'One\n\nTwo'],
    [
      'no attachment',
      multipart('\nOne', 'Content-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nTwo'),
      'One',
    ],
    ['HTML', multipart('Content-Type: text/html\n\n<p>One<br>Two &amp; &#8364;</p>'), 'One\nTwo & €'],
    [
      'the HTML of two alternatives',
      multipart(
        'Content-Type: multipart/alternative; boundary=c\n\n--c\n\nplain\n--c\nContent-Type: text/html\n\n<b>rich</b>\n--c--',
      ),
      'rich',
    ],
    [
      'the plain one where the HTML is empty',
      multipart(
        'Content-Type: multipart/alternative; boundary=c\n\n--c\n\nplain\n--c\nContent-Type: text/html\n\n<img src=x>\n--c--',
      ),
      'plain',
    ],
    ['a body of a multipart without parts', 'From: a@example.org\nContent-Type: multipart/mixed\n\nHello', 'Hello'],
    ['a header without its blank line', 'From: a@example.org\nSubject: x\nHello there', 'Hello there'],
    ['a header broken by a forwarder', 'Received: from x\nby y\nFrom: a@example.org\n\nHello', 'Hello'],
  ])('%s', async (_, source, text) => {
    expect((await read(source)).text).toBe(text);
  });

  test('Latin text without a label', async () => {
    const bytes = Uint8Array.from([...encode('From: a@example.org\n\nGr'), 0xfc, 0x6e]);
    expect((await read(bytes)).text).toBe('Grün');
  });

  test('UTF-16', async () => {
    const text = '\ufeffFrom: a@example.org\n\nGrün';
    const bytes = new Uint8Array(text.length * 2);
    [...text].forEach((char, at) => {
      bytes[at * 2] = char.charCodeAt(0) & 0xff;
      bytes[at * 2 + 1] = char.charCodeAt(0) >> 8;
    });
    expect((await read(bytes)).text).toBe('Grün');
  });

  test('ISO-2022-JP, which looks like ASCII', async () => {
    const jis = '\u001b$B%/%m%M%3\u001b(B';
    expect((await read(`From: a@example.org\nContent-Type: text/plain; charset=iso-2022-jp\n\n${jis}`)).text).toBe(
      'クロネコ',
    );
  });
});

describe('what lies behind it', () => {
  test('headers, decoded and unfolded', async () => {
    const { subject, from, headers } = await read(
      'From: =?utf-8?q?J=C3=B6rg?= <j@example.org>\nSubject: =?utf-8?B?R3LDvG4=?=\n and more\nX-Raw: grün\n\n.',
    );
    expect({ subject, from }).toEqual({ subject: 'Grün and more', from: 'Jörg <j@example.org>' });
    expect(headers).toContainEqual({ name: 'x-raw', value: 'grün' });
  });

  test('parts of a report, whatever they are labelled and wherever they stand', async () => {
    const { parts } = await read(
      multipart(
        'Content-Type: message/delivery-status\nContent-Transfer-Encoding: base64\n\nRmluYWwtUmVjaXBpZW50OiByZmM4MjI7IGFAZXhhbXBsZS5jb20=',
        'Content-Type: text/plain; name=status.txt\nContent-Disposition: attachment\n\nFinal-Recipient: rfc822; b@example.com',
        'Content-Type: message/rfc822\n\nSubject: inner',
        'Content-Type: image/png\n\nx',
      ),
    );
    expect(parts).toEqual(
      [
        { type: 'message/delivery-status', text: 'Final-Recipient: rfc822; a@example.com' },
        { type: 'message/delivery-status', text: 'Final-Recipient: rfc822; b@example.com' },
        { type: 'message/rfc822', text: 'Subject: inner\n' },
      ].map((part) => expect.objectContaining({ type: part.type, text: expect.stringContaining(part.text.trim()) })),
    );
  });

  test('addresses of links', async () => {
    const { parts } = await read(
      'From: a@example.org\nContent-Type: text/html\n\n<a class=x href="https://a.example/b">c</a><a href=\'ftp://x\'>d</a>',
    );
    expect(parts).toEqual([{ type: 'text/uri-list', text: 'https://a.example/b' }]);
  });

  test('text that is no mail is a fragment', async () => {
    expect(await read('550 5.1.1 no such user')).toMatchObject({ origin: 'fragment', text: '550 5.1.1 no such user' });
  });

  test('nesting and number of parts have a limit', async () => {
    let deep = 'Content-Type: text/plain\n\nbottom';
    for (let level = 0; level < 40; level++)
      deep = `Content-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n${deep}\n--b${level}--`;
    expect((await read(`From: a@example.org\n${deep}`)).text).not.toBe('bottom');
    const many = Array.from({ length: 500 }, () => 'Content-Type: message/rfc822\n\nSubject: x');
    expect((await read(multipart(...many))).parts.length).toBeLessThanOrEqual(limits.mimeParts);
  });
});
