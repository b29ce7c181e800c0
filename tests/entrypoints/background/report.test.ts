import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ReadResult } from '../../../core/explanation';
import { limits } from '../../../core/limits';
import type { Shown } from '../../../core/messages';
import { forgetReports, keptReport } from '../../../entrypoints/background/kept-reports';
import { barFromReport, readReport } from '../../../entrypoints/background/report';
import { readTab } from '../../../entrypoints/background/tab';
import { tellOf } from '../../../entrypoints/background/told';

const text =
  'This is the mail system at host mail.example.org.\n\nYour message to <bob@example.com> could not be delivered.';
const shown: Shown = {
  key: 'k',
  subject: 'Undelivered Mail Returned to Sender',
  from: 'MAILER-DAEMON@mail.example.org',
  text,
  webmail: 'roundcube',
};
const reply = '550 5.7.606 Access denied, banned sending IP [203.0.113.7]';

interface Written {
  readonly to?: string;
  readonly visible?: string;
  readonly head?: string;
}

/** A report in whose attached part alone the reply stands. */
const written = ({ to = 'bob@example.com', visible = text, head }: Written = {}) =>
  [
    head ??
      'Received: by mail.example.org\nFrom: MAILER-DAEMON@mail.example.org\nSubject: Undelivered Mail Returned to Sender',
    'Date: Fri, 20 Nov 2026 10:14:00 +0100\nMIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    '',
    `--b\nContent-Type: text/plain\n\n${visible}`,
    `--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mail.example.org\n\nFinal-Recipient: rfc822; ${to}\nAction: failed\nStatus: 5.7.606\nRemote-MTA: dns; mx.example.com\nDiagnostic-Code: smtp; ${reply}`,
    '--b--',
    '',
  ].join('\n');

const source = written();
const lunch = 'From: anna@example.com\nTo: jo@example.org\nDate: Fri, 20 Nov 2026 10:14:00 +0100\nSubject: Lunch\n\n';
const executeScript = vi.fn();

/** What the report script answers, frame by frame. */
function frames(...answers: unknown[]) {
  executeScript
    .mockReset()
    .mockImplementation(async ({ files }: { files?: string[] }) =>
      files ? answers.map((result, frameId) => ({ result, frameId })) : [],
    );
}
const fetched = (raw: string, message: Shown = shown) => ({ message, base64: btoa(raw) });

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.i18n.getUILanguage = () => 'en';
  vi.stubGlobal('navigator', { languages: ['en'] });
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  frames(fetched(source));
});

const said = (read: ReadResult) =>
  read.state === 'read'
    ? read.explanations.map(({ recipients, report }) => [recipients[0]?.status, recipients[0]?.rejectedIp, report?.by])
    : read.error;
const read = () => readReport({ tab: 7, key: 'k' });

test('the page alone lacks the codes, and the offer says so', async () => {
  expect(said({ state: 'read', explanations: [await tellOf(7, shown)] })).toEqual([[null, null, 'webmail']]);
  const { webmail: _, ...unknown } = shown;
  expect((await tellOf(7, unknown)).report?.by).toBe('file');
});

test('the full report takes its place', async () =>
  expect(said(await read())).toEqual([['5.7.606', '203.0.113.7', 'read']]));

test('the wanted message is named in the frame right before the script runs there', async () => {
  await readReport({ tab: 7, frame: 3, key: 'k' });
  const target = { tabId: 7, frameIds: [3] };
  expect(executeScript.mock.calls.map(([call]) => call)).toEqual([
    { target, func: expect.any(Function), args: ['k'] },
    { target, files: ['/report.js'] },
  ]);
  const [naming] = executeScript.mock.calls[0] as [{ func(key: string): void }];
  naming.func('k');
  expect(globalThis.wantedReport).toBe('k');
  globalThis.wantedReport = undefined;
});

describe('nothing wrong is shown', () => {
  test.each<[string, unknown[], string]>([
    ['no frame shows it any more', [null, null], 'report-gone'],
    ['a frame answers for another message', [fetched(source, { ...shown, key: 'other' })], 'report-gone'],
    ['the script found no address', [{ message: shown, error: 'report-no-address' }], 'report-no-address'],
    ['the webmail refused', [null, { message: shown, error: 'report-refused' }], 'report-refused'],
    ['a page answers in the script’s place', [{ message: shown, error: 'all is well' }], 'report-gone'],
    ['something is added to the answer', [{ ...fetched(source), open: 'https://evil.example/' }], 'report-gone'],
    ['there is no base64', [{ message: shown, base64: '%%%' }], 'report-not-source'],
    ['it is a page', [fetched('<!DOCTYPE html><title>Sign in</title>')], 'report-not-source'],
    ['it is an error in JSON', [fetched('{"status":"error"}')], 'report-not-source'],
    [
      'it is the report of another recipient',
      [fetched(written({ to: 'eve@example.net', visible: 'eve@example.net failed' }))],
      'report-other-message',
    ],
    ['it is another mail', [fetched(`${lunch}Shall we meet at noon?`)], 'report-other-message'],
    ['it is no report', [fetched(`${lunch}${text}`)], 'report-no-bounce'],
  ])('%s', async (_, answers, error) => {
    frames(...answers);
    expect(said(await read())).toBe(error);
    expect(await keptReport(7, 'k')).toBeUndefined();
  });

  test('a tab that may not be read', async () => {
    executeScript.mockRejectedValue(new Error('Missing host permission for the tab'));
    expect(said(await read())).toBe('no-permission');
  });

  test('old reports have no MIME fields, and are reports all the same', async () => {
    const head = 'Received: by mail.example.org\nFrom: MAILER-DAEMON@mail.example.org\nTo: jo@example.org\n';
    frames(
      fetched(
        `${head}Subject: failure notice\n\n${text}\n\n<bob@example.com>:\n192.0.2.1 failed after I sent the message.\nRemote host said: ${reply}\n`,
      ),
    );
    expect(said(await read())).toEqual([['5.7.606', '203.0.113.7', 'read']]);
  });
});

describe('what was read', () => {
  test('is the answer from then on, for the bar and for the popup', async () => {
    await read();
    expect((await tellOf(7, shown)).report?.by).toBe('read');
    fakeBrowser.tabs.get = async () => ({ id: 7 }) as never;
    executeScript.mockImplementation(async () => [
      { frameId: 0, result: { messages: [shown], apart: [], given: null, selection: null } },
    ]);
    expect(said(await readTab(7, 'k'))).toEqual([['5.7.606', '203.0.113.7', 'read']]);
  });

  test.each<[string, number, Shown]>([
    ['another tab', 8, shown],
    ['another message', 7, { ...shown, key: 'other' }],
    ['another text under the same key', 7, { ...shown, text: text.replace('bob@', 'eve@') }],
  ])('is no answer for %s', async (_, tab, message) => {
    await read();
    expect((await tellOf(tab, message)).report?.by).toBe('webmail');
  });

  test('is forgotten with its tab', async () => {
    await read();
    await forgetReports(8);
    expect(await keptReport(7, 'k')).toBeDefined();
    await forgetReports(7);
    expect(await keptReport(7, 'k')).toBeUndefined();
  });

  test('is never written to the disk, and only the last ones are kept', async () => {
    for (let key = 0; key <= limits.keptReports; key++) {
      frames(fetched(source, { ...shown, key: String(key) }));
      await readReport({ tab: 7, key: String(key) });
    }
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await keptReport(7, '0')).toBeUndefined();
    expect(await keptReport(7, String(limits.keptReports))).toBeDefined();
  });

  test('is not kept if it is too large', async () => {
    const returned = `Content-Type: text/rfc822-headers\n\n${'X-Words: more and more\n'.repeat(4_000)}`;
    const count = Math.ceil(limits.keptReportChars / limits.returnedChars) + 1;
    frames(fetched(source.replace('--b--', `${`--b\n${returned}`.repeat(count)}--b--`)));
    expect(said(await read())).toEqual([['5.7.606', '203.0.113.7', 'read']]);
    expect(await keptReport(7, 'k')).toBeUndefined();
  });

  test('counts as absent where it does not parse', async () => {
    await fakeBrowser.storage.session.set({ reports: [{ tab: 7, key: 'k', message: source }] });
    expect(await keptReport(7, 'k')).toBeUndefined();
  });
});

describe('the bar', () => {
  test('says what it says, and offers it no more', async () => {
    const bar = await barFromReport(shown, 7, 0);
    expect(bar).toMatchObject({ headline: expect.stringContaining('Microsoft 365 blocks') });
    expect(bar).not.toHaveProperty('report');
  });

  test('says why it did not come, and offers it again', async () => {
    frames({ message: shown, error: 'report-no-answer' });
    expect(await barFromReport(shown, 7, 0)).toMatchObject({
      detail: 'The webmail did not answer. “Explain and solve” shows another way.',
      report: { button: 'Read the full report', busy: 'Reading the full report…' },
    });
  });
});
