// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ReadResult } from '../../../core/explanation';
import { limits } from '../../../core/limits';
import { type FromUi, fromUi } from '../../../core/messages';
import { App } from '../../../entrypoints/popup/app';
import { draft, letter, publicIp } from '../../components/box-fixtures';
import { button, click, draw, type } from '../../components/draw';
import { explanationWith, unknown } from '../../components/fixtures';
import * as lookUps from '../../components/look-up-fixtures';

const { sendMessage, request } = vi.hoisted(() => {
  // As narrow as a popup: a wider window is taken for a tab.
  Object.assign(window, { innerWidth: 400 });
  return { sendMessage: vi.fn(), request: vi.fn() };
});
vi.mock('webextension-polyfill', () => ({ default: { runtime: { sendMessage }, permissions: { request } } }));

const bounce: ReadResult = { state: 'read', explanations: [explanationWith()] };
const site = { tab: 7, origins: ['https://webmail.example/*'], host: 'webmail.example', watched: false };

/** The background, as far as the popup sees it. */
const answers: Record<FromUi['type'], unknown> = {
  'read-tab': bounce,
  'read-report': { state: 'error', error: 'report-no-answer' },
  'get-site': site,
  'take-pending': null,
  'analyse-text': bounce,
  'analyse-file': bounce,
  'check-ip': publicIp,
  'check-facts': { ip: null, signature: null, problems: { ip: null, selector: null } },
  open: { ok: true },
  'write-letter': letter,
  'send-letter': { state: 'open' },
  'write-eml': { content: 'X-Unsent: 1\r\n' },
  'save-draft': undefined,
  'get-draft': null,
  'get-settings': { language: null, badge: true, marks: false, follow: false, resolver: 'cloudflare', ownResolver: '' },
  'save-settings': undefined,
  'get-guide': [],
  'open-walk': { ok: true },
  'get-walk': { walk: null, about: null, progress: { done: [], outcome: null } },
  'save-walk': undefined,
  'note-case': { state: 'off' },
  'get-cases': { cases: [], damaged: 0 },
  'count-due': 0,
  'change-case': { state: 'gone' },
  'delete-case': { ok: true },
  'delete-cases': { ok: true },
  'get-access': { webmails: [], others: [], asked: [] },
  'get-look-up-places': lookUps.places,
  'want-look-up': undefined,
  'take-look-up': null,
  revoke: { ok: true },
  'open-page': undefined,
};
const copied = vi.fn<(text: string) => Promise<void>>();
const onSettings = vi.fn();
let log: string[];

beforeEach(() => {
  log = [];
  sendMessage.mockReset().mockImplementation(async (message: FromUi) => {
    log.push(message.type);
    return answers[message.type];
  });
  request.mockReset().mockResolvedValue(true);
  copied.mockReset().mockImplementation(async () => void log.push('copy'));
  vi.stubGlobal('navigator', { clipboard: { writeText: copied }, languages: ['en'] });
});
afterEach(() => vi.unstubAllGlobals());

const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 5)));

async function popup(changed: Partial<typeof answers> = {}): Promise<HTMLElement> {
  const usual = sendMessage.getMockImplementation();
  sendMessage.mockImplementation((message: FromUi) => {
    if (!(message.type in changed)) return usual?.(message);
    log.push(message.type);
    return Promise.resolve(changed[message.type]);
  });
  const place = draw(
    <App
      settings={{ language: null, badge: true, marks: false, follow: false, resolver: 'cloudflare', ownResolver: '' }}
      onSettings={onSettings}
    />,
  );
  await settle();
  return place;
}

/** The look-up is loaded when it is first opened. */
async function openLookUp(place: HTMLElement): Promise<void> {
  click(button(place, 'IP or domain'));
  await vi.waitFor(
    async () => {
      await settle();
      expect(place.querySelector('#ip-text')).not.toBeNull();
    },
    { timeout: 10_000 },
  );
}

const sent = (type: FromUi['type']) =>
  sendMessage.mock.calls.map(([message]) => message).filter((one) => one.type === type);

describe('what is shown first', () => {
  test('the message in the tab', async () => {
    const place = await popup();
    expect(place.querySelector('h1')?.textContent).toContain('Microsoft 365 blocks');
    expect(sent('read-tab')).toEqual([{ type: 'read-tab', tab: null }]);
  });

  test('what was right-clicked, without reading the tab', async () => {
    const place = await popup({ 'take-pending': { state: 'error', error: 'text-empty' } });
    expect(place.querySelector('h1')?.textContent).toBe('There is no text yet.');
    expect(sent('read-tab')).toEqual([]);
  });

  test('an apology, if nobody answers', async () => {
    sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
    const place = draw(
      <App
        settings={{ language: null, badge: true, marks: false, follow: false, resolver: 'cloudflare', ownResolver: '' }}
        onSettings={onSettings}
      />,
    );
    await vi.waitFor(
      () => expect(place.querySelector('[role=alert] h1')?.textContent).toBe('Something went wrong in Redeliver.'),
      { timeout: 10_000 },
    );
  });

  test.each([
    ['an error', () => Promise.reject(new Error('the message channel closed'))],
    ['silence', () => Promise.resolve(undefined)],
  ])('what was asked again, if the background was stopped in the middle and there was %s', async (_, stopped) => {
    const usual = sendMessage.getMockImplementation();
    let failures = 2;
    sendMessage.mockImplementation((message: FromUi) => {
      if (message.type !== 'read-tab' || failures === 0) return usual?.(message);
      failures -= 1;
      return stopped();
    });
    const place = await popup();
    await vi.waitFor(() => expect(place.querySelector('h1')?.textContent).toContain('Microsoft 365 blocks'), {
      timeout: 10_000,
    });
  });
});

test('the walk-through is opened with the facts of the report, and no more', async () => {
  const place = await popup();
  click(button(place, 'Step by step'));
  await settle();
  expect(sent('open-walk')).toMatchObject([
    {
      walk: 'm365-delist-portal',
      about: { door: null, recipient: { rejectedIp: '203.0.113.7' }, original: { from: 'jo@sender.example' } },
    },
  ]);
  expect(fromUi.safeParse(sent('open-walk')[0]).error).toBeUndefined();
  expect(copied).not.toHaveBeenCalled();
});

describe('the full report', () => {
  const offered: ReadResult = {
    state: 'read',
    explanations: [{ ...explanationWith({ recipients: [unknown] }), report: { by: 'webmail', tab: 7, key: 'k' } }],
  };
  const full: ReadResult = {
    state: 'read',
    explanations: [{ ...explanationWith(), report: { by: 'read', tab: 7, key: 'k' } }],
  };

  test('is fetched by the click alone, and takes the place of what was shown', async () => {
    const place = await popup({ 'read-tab': offered, 'read-report': full });
    expect(sent('read-report')).toEqual([]);
    click(button(place, 'Read the full report'));
    await settle();
    expect(sent('read-report')).toEqual([{ type: 'read-report', tab: 7, key: 'k' }]);
    expect(place.querySelector('h1')?.textContent).toContain('Microsoft 365 blocks');
    expect(place.textContent).toContain('From the full report');
    expect(document.activeElement?.localName).toBe('h1');
  });

  test('that does not come leaves what was shown, and takes a file', async () => {
    const place = await popup({ 'read-tab': offered });
    const before = place.querySelector('h1')?.textContent;
    click(button(place, 'Read the full report'));
    await settle();
    expect(place.querySelector('h1')?.textContent).toBe(before);
    expect(place.querySelector('[role=alert]')?.textContent).toContain('The webmail did not answer.');
    const event = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
      dataTransfer: { files: [new File(['Subject: x'], 'bounce.eml')] },
    });
    await act(async () => void place.querySelector('.full-report .drop')?.dispatchEvent(event));
    const file = { type: 'analyse-file', base64: btoa('Subject: x') };
    await vi.waitFor(() => expect(sent('analyse-file')).toEqual([file]), { timeout: 10_000 });
  });
});

describe('the main button', () => {
  test('copies the IP before the page opens, and says so', async () => {
    const place = await popup();
    log = [];
    click(button(place, 'Copy IP and open the delist portal'));
    await settle();
    expect(log).toEqual(['copy', 'open']);
    expect(copied).toHaveBeenCalledExactlyOnceWith('203.0.113.7');
    expect(sent('open')).toEqual([
      { type: 'open', destination: 'm365-delist-portal', ip: '203.0.113.7', language: 'en' },
    ]);
    expect(place.querySelector('.toast')?.textContent).toBe('IP address copied, opening the page');
  });

  test('opens the page even if nothing can be copied', async () => {
    copied.mockRejectedValue(new Error('NotAllowedError'));
    click(button(await popup(), 'Copy IP and open the delist portal'));
    await settle();
    expect(sent('open')).toHaveLength(1);
  });

  test('says so if the page does not open', async () => {
    const place = await popup({ open: { ok: false } });
    click(button(place, 'Copy IP and open the delist portal'));
    await settle();
    expect(place.querySelector('.toast')?.textContent).toContain('This page could not be opened.');
  });
});

describe('access', () => {
  test('is asked for within the click, for that site alone', async () => {
    const place = await popup();
    click(button(place, 'Watch this webmail'));
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://webmail.example/*'] });
    await settle();
    expect(place.querySelector('.toast')?.textContent).toContain('webmail.example is watched');
  });

  test('refused, nothing is lost', async () => {
    request.mockResolvedValue(false);
    const place = await popup();
    click(button(place, 'Watch this webmail'));
    await settle();
    expect(place.querySelector('.toast')?.textContent).toContain('Access was not granted.');
    expect(place.querySelector('h1')?.textContent).toContain('Microsoft 365 blocks');
  });

  test('is offered where the text stands in a frame of another site, for both; then the message is read again', async () => {
    const origins = ['https://www.icloud.com/*', 'https://*.icloud-sandbox.com/*'];
    const place = await popup({
      'read-tab': { state: 'error', error: 'text-apart' },
      'get-site': { ...site, host: 'www.icloud.com', origins },
    });
    expect(place.querySelector('h1')?.textContent).toBe('Redeliver may not read the text of this message.');
    click(button(place, 'Watch this webmail'));
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins });
    await settle();
    expect(sent('read-tab')).toHaveLength(2);
  });

  test('is taken back where it was given', async () => {
    const place = await popup({ 'get-site': { ...site, watched: true }, revoke: { ok: true } });
    click(button(place, 'Stop watching this webmail'));
    await settle();
    expect(sent('revoke')).toEqual([{ type: 'revoke', origins: site.origins }]);
    expect(place.querySelector('.toast')?.textContent).toContain('webmail.example is no longer watched');
    expect(sent('get-site').length).toBeGreaterThan(1);
  });

  test('is not offered where it is given, or cannot be', async () => {
    for (const changed of [
      { ...site, watched: true },
      { ...site, origins: [], host: null },
    ])
      expect((await popup({ 'get-site': changed })).textContent).not.toContain('Watch this webmail');
  });
});

/** Ticks that the letter is sent from another account than the refused one. */
async function promiseElsewhere(place: HTMLElement): Promise<void> {
  click(place.querySelector('#letter-elsewhere') as HTMLInputElement);
  await settle();
}

describe('the letter', () => {
  const open = async (kept: unknown) => {
    const place = await popup({ 'get-draft': kept });
    click(button(place, 'Prepare a letter to anna@example.com'));
    await settle();
    return place;
  };

  test('every change is kept at once', async () => {
    const place = await open(null);
    type(place.querySelector('#letter-contact') as HTMLInputElement, '+45 00 00 00 00');
    expect(sent('save-draft').map((one) => one.draft.fields.contact)).toEqual(['+45 00 00 00 00']);
  });

  test('a kept one about the same refusal comes back', async () => {
    const kept = { ...draft, fields: { ...draft.fields, contact: 'by phone' } };
    const place = await open(kept);
    expect(place.querySelector<HTMLInputElement>('#letter-contact')?.value).toBe('by phone');
    expect(place.textContent).toContain('Your draft from last time is back.');
  });

  test('one about another refusal does not', async () => {
    const place = await open({ ...draft, fields: { ...draft.fields, ip: '198.51.100.9', contact: 'by phone' } });
    expect(place.querySelector<HTMLInputElement>('#letter-contact')?.value).toBe('');
  });

  test('is handed over as it stands, and the explanation is still there after it', async () => {
    const place = await open(null);
    await promiseElsewhere(place);
    click(button(place, 'Open in Gmail'));
    await settle();
    expect(sent('send-letter')).toMatchObject([
      { draft: { fields: { recipient: 'anna@example.com', elsewhere: true }, body: null }, by: 'gmail', empty: false },
    ]);
    click(button(place, 'Back to the explanation'));
    expect(place.querySelector('h1')?.textContent).toContain('Microsoft 365 blocks');
  });
});

describe('a letter as a file', () => {
  const saved = vi.fn<(name: string, text: Promise<string>) => void>();
  let blob: Blob;
  beforeEach(() => {
    saved.mockReset();
    vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
      blob = given as Blob;
      return 'blob:letter';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved(this.download, blob.text());
    });
  });
  afterEach(() => vi.restoreAllMocks());

  test.each([
    ['Save as text (.txt)', 'redeliver-letter.txt', `${letter.subject}\n\n${letter.body}\n`],
    ['Save as mail draft (.eml)', 'redeliver-letter.eml', 'X-Unsent: 1\r\n'],
  ])('%s', async (name, file, content) => {
    const place = await popup();
    click(button(place, 'Prepare a letter to anna@example.com'));
    await settle();
    await promiseElsewhere(place);
    click(button(place, name));
    await settle();
    expect(saved.mock.calls.map(([as]) => as)).toEqual([file]);
    expect(await saved.mock.calls[0]?.[1]).toBe(content);
    expect(place.textContent).toContain('Letter saved as a file');
  });
});

test('the letter that fits the case is offered beside the one to the recipient', async () => {
  const place = await popup();
  click(button(place, 'Prepare a letter to your mail host'));
  await settle();
  expect(place.querySelector<HTMLSelectElement>('#letter-kind')?.value).toBe('host');
  expect(sent('write-letter').map((one) => one.draft.fields.destination)).toEqual(['m365-delist-portal']);
});

test('a letter about an address that was looked up goes back there', async () => {
  const place = await popup();
  await openLookUp(place);
  type(place.querySelector('#ip-text') as HTMLInputElement, publicIp.ip ?? '');
  click(button(place, 'Check'));
  await settle();
  click(button(place, 'Prepare a letter to its abuse desk'));
  await settle();
  click(button(place, 'Back to the IP address'));
  expect(button(place, 'Prepare a letter to its abuse desk').closest('[hidden]')).toBeNull();
});

test.each([
  ['send-letter', { state: 'refused' }, 'Open in Gmail'],
  ['write-eml', { content: null }, 'Save as mail draft (.eml)'],
])('a letter that the background does not let through: %s', async (type, answer, name) => {
  const place = await popup({ [type]: answer });
  click(button(place, 'Prepare a letter to anna@example.com'));
  await settle();
  await promiseElsewhere(place);
  click(button(place, name));
  await settle();
  expect(document.body.textContent).toContain('Do not send this letter from the blocked address');
});

describe('a letter too long for a mail program’s link', () => {
  test('goes by the clipboard into an empty mail', async () => {
    const usual = sendMessage.getMockImplementation();
    sendMessage.mockImplementation((message: FromUi) =>
      message.type === 'send-letter'
        ? Promise.resolve({ state: message.empty ? 'open' : 'too-long' })
        : usual?.(message),
    );
    const place = await popup();
    click(button(place, 'Prepare a letter to anna@example.com'));
    await settle();
    await promiseElsewhere(place);
    click(button(place, 'Open in mail program'));
    await settle();
    expect(sent('send-letter').map(({ empty }) => empty)).toEqual([false, true]);
    expect(copied).toHaveBeenCalledWith(letter.body);
  });
});

describe('text and files', () => {
  const drop = async (file: File) => {
    const place = await popup();
    const event = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
      dataTransfer: { files: [file] },
    });
    await act(async () => void document.dispatchEvent(event));
    await settle();
    return { place, event };
  };

  test('what is typed is still there after a look elsewhere', async () => {
    const place = await popup();
    click(button(place, 'Paste text'));
    type(place.querySelector('#paste-text') as HTMLTextAreaElement, '550 5.1.1');
    click(button(place, 'IP or domain'));
    click(button(place, 'Paste text'));
    expect(place.querySelector<HTMLTextAreaElement>('#paste-text')?.value).toBe('550 5.1.1');
  });

  test('a file dropped anywhere is read, and does not replace the page', async () => {
    const { event } = await drop(new File(['Subject: x'], 'bounce.eml'));
    expect(event.defaultPrevented).toBe(true);
    const read = { type: 'analyse-file', base64: btoa('Subject: x') };
    await vi.waitFor(() => expect(sent('analyse-file')).toEqual([read]), { timeout: 10_000 });
  });

  test.each([
    [
      'too large',
      Object.defineProperty(new File(['x'], 'film.eml'), 'size', { value: limits.fileBytes + 1 }),
      'The file is too large.',
    ],
    ['empty', new File([], 'bounce.eml'), 'The file is empty.'],
  ])('a file that is %s is refused before it is read', async (_, file, title) => {
    const { place } = await drop(file);
    expect(place.querySelector('[role=alert] h1')?.textContent).toBe(title);
    expect(sent('analyse-file')).toEqual([]);
  });
});

test('the popup opens in a tab beside the one that it reads', async () => {
  click(button(await popup(), 'Open in a tab'));
  expect(sent('open-page')).toEqual([{ type: 'open-page', page: 'popup', tab: 7 }]);
});

test('the language is kept when it is changed', async () => {
  const place = await popup();
  const select = place.querySelector('select') as HTMLSelectElement;
  await act(async () => {
    select.value = 'da';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(onSettings).toHaveBeenCalledWith({
    language: 'da',
    badge: true,
    marks: false,
    follow: false,
    resolver: 'cloudflare',
    ownResolver: '',
  });
});
