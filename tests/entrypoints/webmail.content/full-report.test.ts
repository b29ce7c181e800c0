// @vitest-environment happy-dom
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { limits } from '../../../core/limits';
import { adaptersFor } from '../../../entrypoints/webmail.content/adapters';
import { fetchReport } from '../../../entrypoints/webmail.content/full-report';
import { findMessages, shownOf } from '../../../entrypoints/webmail.content/read';
import { openPage, ownPages } from './page';

const url = 'https://mail.example.org/?_task=mail&_mbox=INBOX&_uid=12&_action=show';
const address = 'https://mail.example.org/?_task=mail&_mbox=INBOX&_uid=12&_action=viewsource';
const source = 'Received: by mail.example.org\r\nSubject: ä\r\n\r\nbody\r\n';

const ask = vi.fn<(url: URL, options: RequestInit) => Promise<Response>>();
beforeEach(() => vi.stubGlobal('fetch', ask.mockReset()));
afterEach(() => vi.unstubAllGlobals());

async function report(key = 'INBOX/12', page = 'roundcube-classic-bounce.html', at = url) {
  return fetchReport(await openPage(join(ownPages, page), at), key);
}

/** An answer that says more of itself than its constructor lets it. */
const answer = (body: BodyInit | null, more: Partial<Response> & ResponseInit = {}) => {
  const { type, status = 200, ...init } = more;
  const response = new Response(body, { ...init, status: status === 0 ? 200 : status });
  if (type) Object.defineProperties(response, { type: { value: type }, ok: { value: false } });
  return response;
};

const firstKey = (document: Document) => findMessages(document, adaptersFor(document)).map(shownOf)[0]?.key ?? '';

/** Gives one piece after the other, for ever. */
const endless = (piece: Uint8Array, onCancel: () => void) =>
  new ReadableStream<Uint8Array>({ pull: (sink) => sink.enqueue(piece), cancel: onCancel });

test('asks once, for this message alone, with the page’s own session, and follows nothing', async () => {
  ask.mockResolvedValue(answer(source));
  const got = await report();
  expect(ask).toHaveBeenCalledTimes(1);
  const [asked, options] = ask.mock.calls[0] ?? [];
  expect(String(asked)).toBe(address);
  expect(options).toMatchObject({
    method: 'GET',
    mode: 'same-origin',
    credentials: 'same-origin',
    redirect: 'manual',
    cache: 'no-store',
  });
  expect(options).not.toHaveProperty('body');
  expect(got).toMatchObject({ message: { key: 'INBOX/12', webmail: 'roundcube' } });
  const base64 = got && 'base64' in got ? got.base64 : '';
  expect(new TextDecoder().decode(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)))).toBe(source);
});

test.each<[string, () => Promise<Response>, string]>([
  ['a redirect', async () => answer(null, { type: 'opaqueredirect', status: 0 }), 'report-refused'],
  ['a page for signing in', async () => answer('\n<!DOCTYPE html><form action="/login">'), 'report-refused'],
  ['a page in capitals', async () => answer('<HTML><BODY>'), 'report-refused'],
  ['a refusal', async () => answer('no', { status: 403 }), 'report-refused'],
  ['an error of the server', async () => answer('no', { status: 500 }), 'report-no-answer'],
  ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), 'report-no-answer'],
  ['no answer in time', () => Promise.reject(new DOMException('', 'TimeoutError')), 'report-no-answer'],
])('%s', async (_, response, error) => {
  ask.mockImplementation(response);
  expect(await report()).toMatchObject({ error, message: { key: 'INBOX/12' } });
});

test('reads no further than a mail may be large', async () => {
  const cancelled = vi.fn();
  ask.mockResolvedValue(answer(endless(new Uint8Array(4_194_304).fill(65), cancelled)));
  expect(await report()).toMatchObject({ error: 'report-too-large' });
  expect(cancelled).toHaveBeenCalledTimes(1);
  expect(limits.fileBytes).toBeLessThan(7 * 4_194_304);
});

describe('asks for nothing', () => {
  test('where another message is open now', async () => {
    expect(await report('INBOX/13')).toBeNull();
    expect(ask).not.toHaveBeenCalled();
  });

  test('where the webmail has no address', async () => {
    const at = 'https://outlook.office.com/mail/';
    const document = await openPage(join(ownPages, 'outlook-bounce.html'), at);
    expect(await fetchReport(document, firstKey(document))).toMatchObject({ error: 'report-no-address' });
    expect(ask).not.toHaveBeenCalled();
  });

  test.each([
    'https://evil.example/raw',
    '//evil.example/raw',
    'http://webmail.example.org/raw',
    'javascript:alert(1)',
  ])('of another origin: %s', async (href) => {
    const document = await openPage(join(ownPages, 'snappymail-bounce.html'), 'https://webmail.example.org/');
    document.body.insertAdjacentHTML(
      'beforeend',
      `<ul class="dropdown-menu"><li><a href="${href}?/ViewAsPlain/x">Source</a></li></ul>`,
    );
    expect(await fetchReport(document, firstKey(document))).toMatchObject({ error: 'report-no-address' });
    expect(ask).not.toHaveBeenCalled();
  });
});

test('goes on to the next address where the first leads elsewhere, and takes the source out of its page', async () => {
  const document = await openPage(join(ownPages, 'gmail-bounce.html'), 'https://mail.google.com/mail/u/0/');
  document
    .querySelector('[data-message-id]')
    ?.insertAdjacentHTML('beforeend', '<a href="?ui=2&amp;ik=0a1b2c3d4e&amp;view=att"></a>');
  ask.mockResolvedValueOnce(answer(null, { type: 'opaqueredirect', status: 0 }));
  ask.mockResolvedValueOnce(answer('<!DOCTYPE html><pre id="raw_message_text">From: &lt;a&gt;</pre>'));
  expect(await fetchReport(document, '18c101')).toMatchObject({ base64: btoa('From: <a>') });
  expect(ask.mock.calls.map(([asked]) => asked.searchParams.get('view'))).toEqual(['att', 'om']);
});
