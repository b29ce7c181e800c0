import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LetterStart, ReadResult, Standing } from '../../../core/explanation';
import type { Deed } from '../../../core/follow/case';
import { countDue } from '../../../entrypoints/background/due';
import { getCases, noteCase, noteEvent, withStandings } from '../../../entrypoints/background/follow';
import { remind } from '../../../entrypoints/background/remind';
import { saveSettings } from '../../../entrypoints/background/settings';
import { explanationWith, recipientWith } from '../../components/fixtures';
import { DAY, HOUR, start } from '../../core/follow/fixtures';

const setBadgeText = vi.fn(async (_: { text: string }) => undefined);
const popup = {} as never;
const ordinary = { inIncognitoContext: false };
const inTab = (incognito: boolean) => ({ tab: { id: 5, incognito } }) as never;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: start });
  fakeBrowser.reset();
  setBadgeText.mockClear();
  Object.assign(fakeBrowser.action, { setBadgeText, setTitle: async () => undefined });
  Object.assign(fakeBrowser, { extension: { inIncognitoContext: false } });
  fakeBrowser.i18n.getUILanguage = () => 'en';
  vi.stubGlobal('navigator', { languages: ['en'] });
  shows({ incognito: false });
  await turn(true);
});

const turn = (follow: boolean) =>
  saveSettings({ language: null, badge: true, marks: false, follow, resolver: 'cloudflare', ownResolver: '' });
function shows(tab: { incognito: boolean }): void {
  Object.assign(fakeBrowser.tabs, {
    query: async () => [{ id: 7, ...tab }],
    get: async (id: number) => ({ id, ...tab }),
  });
}

const explanation = explanationWith();
const bounce = (messageId = explanation.original.messageId) =>
  ({
    state: 'read',
    explanations: [{ ...explanation, original: { ...explanation.original, messageId } }],
  }) satisfies ReadResult;

async function readOf(result: ReadResult, sender = popup, tab: number | null = null) {
  const read = await withStandings(result, tab, sender);
  return read.state === 'read' ? read.explanations[0]?.recipients[0] : undefined;
}
const standing = async (messageId?: string, sender = popup): Promise<Standing | undefined> =>
  (await readOf(bounce(messageId), sender))?.standing;

async function note(deed: Deed, sender = popup, tab: number | null = null) {
  const known = (await standing())?.seed;
  if (!known) throw new Error('nothing is remembered');
  return noteCase({ seed: known, event: { ...deed, at: Date.now() }, tab }, sender);
}
const local = async () => JSON.stringify(await fakeBrowser.storage.local.get(null));
const cases = async () => (await getCases()).cases;

const noLetter: LetterStart = { kind: 'recipient', destination: null, listed: null, ownServer: null };
const asked: Deed = { type: 'asked', destination: 'm365-delist-portal' };

test('reading alone begins no case', async () => {
  expect(await standing()).toMatchObject({ progress: null, seed: { subject: { of: 'ip', name: '203.0.113.7' } } });
  expect(await cases()).toEqual([]);
});

test('what is stored names the IP, and no mail address', async () => {
  await note(asked);
  expect(await local()).toContain('203.0.113.7');
  expect(await local()).not.toMatch(/anna|example\.com|jo@|sender\.example|20261120091400/i);
});

test('one mailbox of a domain is another case than the next one', async () => {
  for (const address of ['anna@example.com', 'bert@example.com']) {
    const recipients = [recipientWith({ address, rejectedIp: null, diagnosis: { cause: 'mailbox-full' } })];
    const seed = (await readOf({ state: 'read', explanations: [explanationWith({ recipients })] }))?.standing?.seed;
    if (seed) await noteCase({ seed, event: { type: 'remembered', at: start }, tab: null }, popup);
  }
  expect((await cases()).map(({ subject }) => subject.name)).toEqual(['example.com', 'example.com']);
  expect(await local()).not.toMatch(/anna|bert/);
});

test.each<[string, LetterStart | null, string[]]>([
  ['no letter', null, []],
  ['one to the mail host', { ...noLetter, kind: 'host' }, ['host-letter']],
  [
    'one to the mail host, and one to the list',
    { ...noLetter, kind: 'host', ownServer: { kind: 'blocklist', destination: 'psbl' } },
    ['host-letter', 'psbl'],
  ],
  ['one to the recipient, as before', { ...noLetter, kind: 'recipient' }, []],
  ['one to the list at the same door', { ...noLetter, kind: 'blocklist', destination: 'm365-delist-portal' }, []],
])('where a letter knocks is among the doors: %s', async (_, letter, added) => {
  const recipients = [recipientWith({ letter })];
  const seed = (await readOf({ state: 'read', explanations: [explanationWith({ recipients })] }))?.standing?.seed;
  expect(seed?.doors).toEqual(['m365-delist-portal', 'recipient-letter', ...added]);
});

describe('nothing is kept', () => {
  test('while it is switched off', async () => {
    await turn(false);
    expect(await standing()).toBeUndefined();
    expect(await local()).not.toContain('203.0.113.7');
  });

  test('though it was on when the report was read', async () => {
    const seed = (await standing())?.seed;
    await turn(false);
    expect(seed && (await noteCase({ seed, event: { ...asked, at: start }, tab: null }, popup))).toEqual({
      state: 'off',
    });
    expect(await cases()).toEqual([]);
  });

  test.each<[string, never, number | null, { incognito: boolean }, { inIncognitoContext: boolean }, boolean]>([
    ['the popup over a private tab', popup, null, { incognito: true }, ordinary, false],
    ['the popup of a private process', popup, null, { incognito: false }, { inIncognitoContext: true }, false],
    ['a page in a private window', inTab(true), null, { incognito: false }, ordinary, false],
    ['a page in a tab that reads a private tab', inTab(false), 7, { incognito: true }, ordinary, false],
    ['false friend: a page in a tab beside a private window', inTab(false), null, { incognito: true }, ordinary, true],
    ['false friend: the popup over an ordinary tab', popup, null, { incognito: false }, ordinary, true],
  ])('%s', async (_, sender, tab, shown, extension, isKept) => {
    const seed = (await standing())?.seed;
    shows(shown);
    Object.assign(fakeBrowser, { extension });
    expect((await readOf(bounce(), sender, tab))?.standing !== undefined).toBe(isKept);
    if (seed) await noteCase({ seed, event: { ...asked, at: start }, tab }, sender);
    expect(await cases()).toHaveLength(isKept ? 1 : 0);
  });
});

describe('a case that is followed', () => {
  test('notes further bounces as they are read, each once', async () => {
    await note(asked);
    await standing('<second@sender.example>');
    await standing('<second@sender.example>');
    expect((await cases())[0]?.events.map(({ type }) => type)).toEqual(['bounced', 'asked', 'bounced']);
  });

  test('is waited for, then due, then closed', async () => {
    await note(asked);
    expect((await standing())?.progress).toMatchObject({ state: 'waiting', next: start + 24 * HOUR });
    expect(await countDue()).toBe(0);
    vi.setSystemTime(start + DAY);
    expect((await standing())?.progress?.state).toBe('due');
    expect(await countDue()).toBe(1);
    const [entry] = await cases();
    expect(await noteEvent(entry?.id ?? '', { type: 'delivered', at: start + DAY })).toMatchObject({
      state: 'kept',
      progress: { state: 'closed' },
    });
    expect(await countDue()).toBe(0);
  });

  test('at its third listing, the cause comes before the door', async () => {
    const plain = (await readOf(bounce()))?.advice;
    expect(plain?.actions[0]).toBe('m365-delist-portal');
    for (const [index, day] of [0, 30, 60].entries()) {
      vi.setSystemTime(start + day * DAY);
      await note({ type: 'remembered' });
      await standing(`<${index}@sender.example>`);
      if (index < 2) await note({ type: 'delivered' });
    }
    const read = await readOf(bounce('<2@sender.example>'));
    expect(read?.standing?.progress?.listings).toMatchObject({ count: 3, findCause: true });
    expect(read?.advice).toMatchObject({ route: 'sender-admin', actions: ['recipient-letter', 'm365-delist-portal'] });
    expect(read?.advice.steps.slice(0, 2)).toEqual(['stop-abuse', 'ask-provider']);
  });

  test.each<[string, Deed]>([
    ['an event of a case that is gone', { type: 'delivered' }],
    ['a deed about a case that never was', asked],
  ])('%s changes nothing', async (_, deed) => {
    expect(await noteEvent('case-none', { ...deed, at: start })).toEqual({ state: 'gone' });
    expect(await cases()).toEqual([]);
  });
});

test('what was delivered is no refusal to follow up', async () => {
  const recipients = [recipientWith({ action: 'delivered' })];
  const read: ReadResult = { state: 'read', explanations: [explanationWith({ kind: 'delivered', recipients })] };
  expect((await readOf(read))?.standing).toBeUndefined();
});

describe('the mark on the toolbar button', () => {
  const last = () => setBadgeText.mock.lastCall?.[0];

  test.each([
    ['none is due', 0, true, true, ''],
    ['one is due', 2, true, true, '!'],
    ['one is due, but the button shall show nothing', 2, false, true, ''],
    ['one is due, but follow-up is off by now', 2, true, false, ''],
  ])('%s', async (_, days, badge, follow, text) => {
    await note(asked);
    vi.setSystemTime(start + days * DAY);
    await saveSettings({ language: null, badge, marks: false, follow, resolver: 'cloudflare', ownResolver: '' });
    await remind();
    expect(last()).toEqual({ text });
  });
});
