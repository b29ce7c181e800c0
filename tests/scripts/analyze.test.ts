import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { burn } from '@kenjiuno/msgreader/lib/Burner';
import { afterAll, describe, expect, test } from 'vitest';
import { splitMbox } from '../../scripts/analyze/mbox';
import { readMsg } from '../../scripts/analyze/msg';

const folder = mkdtempSync(join(tmpdir(), 'redeliver-analyze-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sample = readFileSync('tests/corpus/postfix/04.eml');
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

function analyze(arguments_: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'scripts/analyze.ts', ...arguments_],
    { input, encoding: 'utf8', timeout: 60_000 },
  );
  return { status, lines: stdout.split('\n').filter(Boolean), errors: stderr.split('\n').filter(Boolean), stdout };
}

/** A message as Outlook saves it: Unicode properties as streams ([MS-OXMSG], 2.1.3). */
function outlookFile(properties: Readonly<Record<string, string>>): Uint8Array {
  const streams = Object.entries(properties).map(([tag, value]) => {
    // Streams of 4,096 bytes and more stand in sectors of their own ([MS-CFB], 2.4).
    const bytes = Buffer.from(value.padEnd(2_500), 'utf16le');
    return { name: `__substg1.0_${tag}001F`, type: 2, binaryProvider: () => bytes, length: bytes.length };
  });
  const table = Buffer.alloc(32 + streams.length * 16);
  const entry = { name: '__properties_version1.0', type: 2, binaryProvider: () => table, length: table.length };
  const all = [...streams, entry];
  return burn([{ name: 'Root Entry', type: 5, length: 0, children: all.map((_, at) => at + 1) }, ...all]);
}

describe('the command line', { timeout: 90_000 }, () => {
  test('says of each file what it is, and why one cannot be read', () => {
    const big = file('big.eml', '');
    truncateSync(big, 100 * 1024 * 1024);
    const { status, lines, errors } = analyze([
      file('one.eml', sample),
      file('empty.eml', ''),
      file(
        'binary.eml',
        Uint8Array.from({ length: 900 }, (_, at) => at % 25),
      ),
      big,
      join(folder, 'nowhere.eml'),
      folder,
      file('line.txt', '550 5.1.1 no such user'),
    ]);
    expect(status).toBe(1);
    expect(errors.map((line) => line.slice(folder.length))).toEqual([
      '/empty.eml: is empty',
      '/binary.eml: is neither mail nor text',
      '/big.eml: is larger than 25 MB',
      '/nowhere.eml: there is no such file',
      ': is a folder',
    ]);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { id: join(folder, 'one.eml'), kind: 'failed', reporter: 'postfix', recipients: [{ status: '5.7.606' }] },
      { id: join(folder, 'line.txt'), kind: 'failed', recipients: [{ address: null, status: '5.1.1' }] },
    ]);
  });

  test('answers NDJSON line by line, in order, with exactly the fields of the Contract', () => {
    const { status, lines, errors } = analyze(
      ['--ndjson'],
      [
        JSON.stringify({ id: 'raw', rawBase64: sample.toString('base64') }),
        'no json',
        '{"text":"no id"}',
        '',
        JSON.stringify({ id: 'page', subject: 'Lunch', from: 'kim@example.com', text: 'At one?' }),
        JSON.stringify({ id: 'scrap', text: '550 5.4.1 Recipient address rejected: Access denied.' }),
      ].join('\n'),
    );
    expect(status).toBe(1);
    expect(errors).toEqual(['line 2: is no JSON', 'line 3: is no object with an id and texts']);
    const answers = lines.map((line) => JSON.parse(line));
    expect(answers.map(({ id, kind }) => [id, kind])).toEqual([
      ['raw', 'failed'],
      ['page', 'none'],
      ['scrap', 'failed'],
    ]);
    expect(Object.keys(answers[0])).toEqual(['id', 'kind', 'reporter', 'recipients']);
    expect(Object.keys(answers[0].recipients[0])).toEqual(
      'address action replyCode status diagnostic remoteHost rejectedIp receiver rejection cause permanent actor route actions'.split(
        ' ',
      ),
    );
  });

  test('explains in words, in the language wanted', () => {
    const { status, stdout } = analyze(['--text', '--lang=de'], sample.toString());
    expect(status).toBe(0);
    expect(stdout).toContain('Was nicht hilft');
    expect(stdout).toContain('[m365-delist-portal]');
    expect(stdout).toContain('2001:db8::7');
  });

  test('names an option that does not exist', () => {
    expect(analyze(['--josn'])).toMatchObject({ status: 1, lines: [] });
  });
});

describe('mailboxes', () => {
  const count = (text: string) => splitMbox(Buffer.from(text)).length;

  test.each([
    ['', 1],
    ['Subject: x\n\nFrom here on\n', 1],
    [
      'From a@example.org Mon Mar  2 09:12:00 2026\nSubject: x\n\n.\n\nFrom b@example.org Mon Mar  2 09:12:00 2026\nSubject: y\n\n.\n',
      2,
    ],
    [
      'From a@example.org Mon Mar  2 09:12:00 2026\r\nSubject: x\r\n\r\n.\r\n\r\nFrom b@example.org Mon Mar  2 09:12:00 2026\r\nSubject: y\r\n\r\n.\r\n',
      2,
    ],
    ['Subject: no line before\n\n.\n\nFrom b@example.org Mon Mar  2 09:12:00 2026\nSubject: y\n\n.\n', 2],
    ['From a@example.org Mon Mar  2 09:12:00 2026\nSubject: x\n\nText\nFrom me\n', 1],
  ])('%j holds %i', (text, messages) => {
    expect(count(text)).toBe(messages);
  });
});

describe('messages saved by Outlook', () => {
  test('subject, sender and text', () => {
    const bytes = outlookFile({
      '0037': 'Undeliverable: Offer',
      '0C1A': 'Microsoft Outlook',
      '1000':
        "Delivery has failed to these recipients or groups:\n\nkim@example.com\nRemote Server returned '550 5.1.10 not found'",
    });
    expect(readMsg('a.msg', bytes)).toMatchObject({
      state: 'message',
      message: {
        subject: expect.stringMatching(/^Undeliverable: Offer\s*$/),
        from: expect.stringMatching(/^Microsoft Outlook\s*$/),
        text: expect.stringContaining('5.1.10'),
      },
    });
  });

  test.each([
    ['is empty', new Uint8Array()],
    ['is neither mail nor text', new TextEncoder().encode('Subject: x')],
    ['cannot be read as mail or text', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3])],
  ])('%s', (reason, bytes) => {
    expect(readMsg('a.msg', bytes)).toEqual({ state: 'error', id: 'a.msg', reason });
  });
});
