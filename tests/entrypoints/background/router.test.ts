import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { route } from '../../../entrypoints/background/router';

const reply = '550 5.7.606 Access denied, banned sending IP [203.0.113.7]';
const message = {
  key: 'k',
  subject: 'Undelivered Mail Returned to Sender',
  from: 'MAILER-DAEMON@mail.example.org',
  text: `<bob@recipient.example>: host mx.recipient.example[192.0.2.1] said: ${reply} (in reply to RCPT TO command)`,
};
const fields = {
  language: 'de',
  sender: '',
  recipient: '',
  ip: '',
  diagnostic: '',
  remoteHost: '',
  date: '',
  subject: '',
  messageId: '',
  ipOwner: '',
  tried: '',
  contact: '',
  assurance: false,
};
const settings = { language: 'da', badge: true, marks: false, follow: false, resolver: 'cloudflare', ownResolver: '' };

const about = {
  original: { from: null, to: null, subject: null, messageId: null, date: null },
  letterLanguage: null,
  recipient: {
    address: null,
    status: null,
    diagnostic: reply,
    remoteHost: null,
    rejectedIp: '203.0.113.7',
    blocklistName: null,
    letter: null,
  },
  door: 'spamhaus',
};

const header = { key: null, subject: message.subject, from: message.from, place: '/0/1' };

const pageMessages = [
  { type: 'seen', message },
  { type: 'seen-apart', message: header },
  { type: 'changed' },
  { type: 'explain', key: 'k' },
  { type: 'read-report', message },
  { type: 'dismiss', key: 'k' },
  { type: 'gone', key: 'k' },
  { type: 'get-mark' },
  { type: 'need', part: 'bar' },
  { type: 'need', part: 'finder' },
];
const uiMessages = [
  { type: 'read-tab', tab: 1 },
  { type: 'read-report', tab: 1, key: 'k' },
  { type: 'get-site', tab: 1 },
  { type: 'take-pending' },
  { type: 'analyse-text', text: reply },
  { type: 'analyse-file', base64: btoa(reply) },
  { type: 'check-ip', text: '192.0.2.1' },
  { type: 'check-facts', domain: 'example.com', ip: '192.0.2.1', selector: 'mail2026' },
  { type: 'open', destination: 'm365-delist-portal', ip: null, language: 'de' },
  { type: 'write-letter', draft: { fields, body: null } },
  { type: 'write-eml', draft: { fields, body: null } },
  { type: 'send-letter', draft: { fields, body: null }, by: 'gmail', empty: false },
  { type: 'save-draft', draft: { fields, body: null } },
  { type: 'get-draft' },
  { type: 'get-settings' },
  { type: 'save-settings', settings },
  { type: 'get-access' },
  { type: 'get-guide' },
  { type: 'open-walk', walk: 'blocklist', about },
  { type: 'get-walk', walk: 'blocklist', token: null },
  { type: 'save-walk', walk: 'blocklist', token: null, progress: { done: [], outcome: null } },
  { type: 'get-look-up-places' },
  { type: 'want-look-up', ask: { of: 'ip', ip: '192.0.2.1' } },
  { type: 'take-look-up' },
  { type: 'revoke', origins: ['https://mail.example.org/*'] },
  { type: 'open-page', page: 'options', tab: null },
  { type: 'open-page', page: 'guide', tab: null, section: 'ipv6' },
  { type: 'open-page', page: 'lookup', tab: null },
];
const malformed = [
  null,
  'seen',
  {},
  { type: 'eval' },
  { type: 'seen' },
  { type: 'seen', message: { ...message, text: 1 } },
  { type: 'seen', message, extra: true },
  { type: 'seen-apart', message },
  { type: 'seen-apart', message: { ...header, place: '/0'.repeat(60) } },
  { type: 'seen-apart', message: { ...header, text: message.text } },
  { type: 'changed', text: message.text },
  { type: 'open', destination: 'https://example.com/', ip: null, language: 'xx' },
  { type: 'analyse-text', text: 'x'.repeat(300_000) },
  { type: 'open-walk', walk: 'blocklist', about: { ...about, door: 'x'.repeat(65) } },
  { type: 'open-walk', walk: 'blocklist', about: { ...about, address: 'https://example.com/' } },
  // A letter goes where the background says, not where the page says.
  { type: 'send-letter', draft: { fields, body: null }, by: 'gmail', empty: false, to: 'a@example.com' },
  { type: 'save-walk', walk: 'blocklist', token: null, progress: { done: ['x'], outcome: 'removed' } },
  { type: 'check-facts', domain: 'example.com', ip: '', selector: 'x'.repeat(256) },
  { type: 'read-tab', tab: '1' },
  { type: 'read-report', tab: null, key: 'k' },
  { type: 'read-report', key: 'k', address: 'https://example.com/raw' },
  { type: 'want-look-up', ask: { of: 'ip', ip: '192.0.2.1', resolver: 'https://example.com/dns-query' } },
  { type: 'want-look-up', ask: { of: 'domain', domain: 'x'.repeat(256), ip: null, envelope: null, signatures: [] } },
  { type: 'open-page', page: 'https://example.com/', tab: null },
];

const own = () => fakeBrowser.runtime.getURL('/popup.html' as never);
const senders = {
  popup: () => ({ id: fakeBrowser.runtime.id, url: own() }),
  'own page in a tab': () => ({ id: fakeBrowser.runtime.id, url: own(), tab: { id: 5, url: own() } }),
  'content script': () => ({
    id: fakeBrowser.runtime.id,
    url: 'https://mail.example.org/inbox',
    frameId: 0,
    tab: { id: 7, url: 'https://mail.example.org/inbox' },
  }),
  'web page without tab': () => ({ id: fakeBrowser.runtime.id, url: 'https://mail.example.org/' }),
  'another extension': () => ({ id: 'other', url: own() }),
  'a page that only begins like ours': () => ({ id: fakeBrowser.runtime.id, url: `https://${own()}` }),
};

beforeEach(() => {
  fakeBrowser.reset();
  const done = vi.fn(async () => undefined);
  Object.assign(fakeBrowser.action, {
    openPopup: done,
    setTitle: done,
    setBadgeText: done,
    setBadgeBackgroundColor: done,
  });
  Object.assign(fakeBrowser, {
    permissions: { getAll: async () => ({ origins: [] }), contains: async () => false, remove: async () => true },
    scripting: { executeScript: async () => [] },
    contextMenus: { removeAll: done, create: () => undefined },
  });
  fakeBrowser.tabs.sendMessage = async () => undefined as never;
  fakeBrowser.i18n.getUILanguage = () => 'da';
  vi.stubGlobal('navigator', { languages: ['da'] });
});

const answered = (raw: unknown, sender: keyof typeof senders) => route(raw, senders[sender]() as never) !== undefined;

describe.each([
  ['popup', uiMessages, true],
  ['popup', pageMessages, false],
  ['own page in a tab', uiMessages, true],
  ['own page in a tab', pageMessages, false],
  ['content script', pageMessages, true],
  ['content script', uiMessages, false],
  ['web page without tab', [...pageMessages, ...uiMessages], false],
  ['another extension', [...pageMessages, ...uiMessages], false],
  ['a page that only begins like ours', [...pageMessages, ...uiMessages], false],
] as const)('%s', (sender, messages, expected) => {
  test.each(messages.map((one) => [one.type, one] as const))(`%s: answered is ${expected}`, (_, one) =>
    expect(answered(one, sender)).toBe(expected),
  );
});

test.each(malformed.map((raw) => [JSON.stringify(raw)?.slice(0, 60), raw] as const))('%s is dropped', (_, raw) => {
  expect(answered(raw, 'popup')).toBe(false);
  expect(answered(raw, 'content script')).toBe(false);
});

const ask = (raw: unknown, sender: keyof typeof senders = 'popup') => route(raw, senders[sender]() as never);

test('a bounce gets a bar in the chosen language', async () => {
  await ask({ type: 'save-settings', settings });
  expect(await ask({ type: 'seen', message }, 'content script')).toMatchObject({
    tone: 'stop',
    language: 'da',
    headline: 'Microsoft 365 blokerer din mailservers IP-adresse.',
    detail: 'Din mailservers administrator kan løse det.',
  });
});

test('a message that is no bounce gets none', async () => {
  const ordinary = { ...message, subject: 'Lunch', from: 'anna@example.com', text: 'See you at 12:30.' };
  expect(await ask({ type: 'seen', message: ordinary }, 'content script')).toBeNull();
});

test('a closed bar stays closed for that message', async () => {
  await ask({ type: 'dismiss', key: 'k' }, 'content script');
  expect(await ask({ type: 'seen', message }, 'content script')).toBeNull();
  expect(await ask({ type: 'seen', message: { ...message, key: 'other' } }, 'content script')).not.toBeNull();
});

describe('a header whose text stands in a frame of another site', () => {
  const frameSays = (answer: unknown) => {
    const sendMessage = vi.fn(async (_tab: number, _message: unknown) => answer);
    Object.assign(fakeBrowser.tabs, { sendMessage });
    return sendMessage;
  };
  const askApart = () => ask({ type: 'seen-apart', message: header }, 'content script');

  test('gets the bar of both, and a key of its own', async () => {
    const sendMessage = frameSays(message.text);
    const bar = (await askApart()) as { key: string };
    expect(bar).toMatchObject({ tone: 'stop', headline: 'Microsoft 365 blokerer din mailservers IP-adresse.' });
    expect(sendMessage.mock.calls).toEqual([
      [7, { type: 'give-text', place: '/0/1', subject: message.subject, from: message.from }],
    ]);
    await ask({ type: 'dismiss', key: bar.key }, 'content script');
    expect(await askApart()).toBeNull();
    frameSays(`${message.text} Once more.`);
    expect(await askApart()).toMatchObject({ tone: 'stop' });
  });

  test.each([
    ['no frame', undefined],
    ['a frame that holds no bounce', null],
    ['an empty frame', ''],
    ['a page in the frame’s place', { text: message.text }],
    ['a text over the limit', 'x'.repeat(300_000)],
  ])('gets none where %s answers', async (_, answer) => {
    frameSays(answer);
    expect(await askApart()).toBeNull();
  });

  test('gets none where nobody is there to answer', async () => {
    const sendMessage = async () => {
      throw new Error('Could not establish connection. Receiving end does not exist.');
    };
    Object.assign(fakeBrowser.tabs, { sendMessage });
    expect(await askApart()).toBeNull();
  });

  test('is asked about again when the text has changed', async () => {
    const sendMessage = frameSays(undefined);
    await ask({ type: 'changed' }, 'content script');
    expect(sendMessage.mock.calls).toEqual([[7, { type: 'rescan' }]]);
  });
});

test('a draft is there after the popup was closed, and corrupt storage is none', async () => {
  const draft = { fields: { ...fields, ip: '203.0.113.7' }, body: 'by hand' };
  await ask({ type: 'save-draft', draft });
  expect(await ask({ type: 'get-draft' })).toMatchObject(draft);
  await fakeBrowser.storage.session.set({ draft: { fields: 1 } });
  expect(await ask({ type: 'get-draft' })).toBeNull();
});

test.each([
  ['', { state: 'error', error: 'text-empty' }],
  [' \n\t', { state: 'error', error: 'text-empty' }],
  [reply, { state: 'read' }],
])('pasted %j', async (text, expected) => {
  expect(await ask({ type: 'analyse-text', text })).toMatchObject(expected);
});

test.each([
  ['no base64', '%%%', 'file-unreadable'],
  ['nothing', '', 'file-empty'],
  ['a picture', btoa('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0\x08\x06\0\0\0'.repeat(50)), 'file-binary'],
])('a file with %s', async (_, base64, error) => {
  expect(await ask({ type: 'analyse-file', base64 })).toEqual({ state: 'error', error });
});
