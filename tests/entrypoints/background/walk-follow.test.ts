import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CaseRecord, Subject } from '../../../core/follow/case';
import type { WalkCase } from '../../../core/walk-case';
import { loadCases, salted } from '../../../entrypoints/background/cases';
import { saveSettings } from '../../../entrypoints/background/settings';
import { noteWalk } from '../../../entrypoints/background/walk-follow';
import { openWalk } from '../../../entrypoints/background/walks';
import { caseWith, DAY, HOUR, start } from '../../core/follow/fixtures';

const about: WalkCase = {
  original: { from: 'Jo@sender.example', to: null, subject: null, messageId: null, date: null },
  letterLanguage: null,
  recipient: {
    address: 'Anna@example.com',
    status: '5.7.606',
    diagnostic: null,
    remoteHost: null,
    rejectedIp: '203.0.113.7',
    blocklistName: null,
    letter: null,
  },
  door: null,
};
const page = { tab: { id: 5, incognito: false } } as never;
let opened: string | undefined;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: start + DAY });
  vi.stubGlobal('navigator', { languages: ['en'] });
  fakeBrowser.reset();
  const done = async () => undefined;
  Object.assign(fakeBrowser.action, { setBadgeText: done, setTitle: done });
  Object.assign(fakeBrowser, { extension: { inIncognitoContext: false } });
  fakeBrowser.i18n.getUILanguage = () => 'en';
  const create = async ({ url }: { url: string }) => {
    opened = url;
  };
  Object.assign(fakeBrowser.tabs, { create });
  await saveSettings({
    language: null,
    badge: true,
    marks: false,
    follow: true,
    resolver: 'cloudflare',
    ownResolver: '',
  });
});

/** Says in a walk-through what came of its door; returns what the one stored case holds then. */
async function say(outcome: string, record: CaseRecord, walk = 'm365-delist-portal', changed: Partial<WalkCase> = {}) {
  await fakeBrowser.storage.local.set({ 'case-a': record });
  await openWalk(walk, { ...about, ...changed });
  const token = new URL(opened ?? '').searchParams.get('case');
  const progress = { done: [], outcome: { id: outcome, at: start + HOUR } };
  await noteWalk({ walk, token, progress }, page);
  await noteWalk({ walk, token, progress }, page);
  return (await loadCases()).cases.get('case-a')?.events.slice(1);
}

const at = start + HOUR;
const open = caseWith([['bounced', 0]]);
const asked = { type: 'asked', at, destination: 'm365-delist-portal' };

test.each([
  ['asked', [asked]],
  ['removed', [{ type: 'answered', at, outcome: 'removed' }]],
  ['portal-not-listed', [{ type: 'answered', at, outcome: 'not-listed' }]],
  ['portal-error', []],
  ['constructor', []],
])('%s is noted once', async (outcome, expected) => {
  expect(await say(outcome, open)).toEqual(expected);
});

describe('of which case', () => {
  const subject = (of: Subject['of'], name: string, mailbox: string | null = null) => ({
    ...open,
    subject: { of, name, mailbox },
  });

  test.each<[string, CaseRecord, boolean]>([
    ['of that IP', open, true],
    ['of another IP', subject('ip', '203.0.113.8'), false],
    ['of the sender’s domain', subject('domain', 'sender.example'), true],
    ['of the recipient’s domain', subject('recipient-domain', 'example.com'), true],
    ['of a sender of the recipient’s domain', subject('domain', 'example.com'), false],
    ['of another mailbox', subject('recipient-domain', 'example.com', '0'.repeat(32)), false],
    ['that knows another door only', { ...open, doors: ['spamhaus'] }, false],
  ])('%s', async (_, record, isNoted) => expect(await say('asked', record)).toEqual(isNoted ? [asked] : []));

  test('of that mailbox', async () => {
    const mailbox = await salted('anna@example.com');
    expect(await say('asked', subject('recipient-domain', 'example.com', mailbox))).toEqual([asked]);
  });

  test.each([
    ['blocklist', { door: 'spamhaus' }, 'spamhaus'],
    ['postmaster', { door: 'yahoo-support' }, 'yahoo-support'],
    ['recipient-admin', {}, 'recipient-letter'],
    ['own-tenant', {}, 'restricted-entities'],
    ['own-tenant', {}, 'm365-admin-support'],
    // The case that led there had another door.
    ['microsoft-delist-mail', { door: 'spamhaus' }, 'microsoft-delist-mail'],
  ])('whose door is that of %s', async (walk, changed, destination) => {
    expect(await say('asked', { ...open, doors: [destination] }, walk, changed)).toEqual([{ ...asked, destination }]);
  });
});

test.each([
  ['blocklist', { door: null }, 'host-letter'],
  ['own-tenant', {}, 'spamhaus'],
])('%s with %j is not about a case with %s alone', async (walk, changed, door) =>
  expect(await say('asked', { ...open, doors: [door] }, walk, changed)).toEqual([]),
);

test('nothing is noted while follow-up is off', async () => {
  await saveSettings({
    language: null,
    badge: true,
    marks: false,
    follow: false,
    resolver: 'cloudflare',
    ownResolver: '',
  });
  expect(await say('asked', open)).toEqual([]);
});
