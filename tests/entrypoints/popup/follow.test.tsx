// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { LetterKindId } from '../../../catalog/schema';
import type { CaseAnswer, ExplainedRecipient, LetterAim, LetterStart, ReadResult } from '../../../core/explanation';
import type { FromUi } from '../../../core/messages';
import { App } from '../../../entrypoints/popup/app';
import { letter as letterText } from '../../components/box-fixtures';
import { button, click, draw } from '../../components/draw';
import { explanationWith, recipientWith } from '../../components/fixtures';
import { progresses, standingWith } from '../../components/follow-fixtures';
import { places } from '../../components/look-up-fixtures';

const { sendMessage } = vi.hoisted(() => {
  Object.assign(window, { innerWidth: 400 });
  return { sendMessage: vi.fn() };
});
vi.mock('webextension-polyfill', () => ({ default: { runtime: { sendMessage }, permissions: {} } }));

const kept: CaseAnswer = { state: 'kept', progress: progresses.waiting };
let log: FromUi[];

beforeEach(() => {
  log = [];
  vi.stubGlobal('navigator', { clipboard: { writeText: async () => undefined }, languages: ['en'] });
});

/** A recipient whose case knows all the doors at which a letter may knock. */
function followed(letter: LetterStart | null): ExplainedRecipient {
  const { seed, progress } = standingWith(null);
  const doors = [...seed.doors, 'host-letter', 'spamhaus', 'icloud-support'];
  return recipientWith({ standing: { seed: { ...seed, doors }, progress }, letter });
}

async function popup(
  isFollowed: boolean,
  answer: CaseAnswer = kept,
  letter: LetterStart | null = null,
): Promise<HTMLElement> {
  const recipients = [isFollowed ? followed(letter) : recipientWith()];
  const bounce: ReadResult = { state: 'read', explanations: [explanationWith({ recipients })] };
  const answers: Partial<Record<FromUi['type'], unknown>> = {
    'read-tab': bounce,
    'take-pending': null,
    'get-site': { tab: 7, origins: [], host: null, watched: false },
    'count-due': 2,
    'get-look-up-places': places,
    'note-case': answer,
    open: { ok: true },
    'get-draft': null,
    'write-letter': letterText,
  };
  sendMessage.mockReset().mockImplementation(async (message: FromUi) => {
    log.push(message);
    return answers[message.type];
  });
  const settings = {
    language: null,
    badge: true,
    marks: false,
    follow: isFollowed,
    resolver: 'cloudflare',
    ownResolver: '',
  };
  const place = draw(<App settings={settings} onSettings={async () => {}} />);
  await settle();
  return place;
}
const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 5)));
const deeds = () => log.filter(({ type }) => type === 'note-case' || type === 'open');

test('how many cases are to be looked at leads to their list', async () => {
  const place = await popup(true);
  click(button(place, '2 cases to look at'));
  await settle();
  expect(log.at(-1)).toEqual({ type: 'open-page', page: 'reports', tab: null });
});

test('a door is noted before it opens, for the popup closes then', async () => {
  const place = await popup(true);
  click(button(place, 'Copy IP and open the delist portal'));
  await settle();
  expect(deeds()).toMatchObject([
    { type: 'note-case', event: { type: 'opened', destination: 'm365-delist-portal' }, tab: null },
    { type: 'open', destination: 'm365-delist-portal' },
  ]);
});

describe('a letter is noted as its door', () => {
  const start = (kind: LetterKindId, destination: string | null, ownServer: LetterAim | null = null): LetterStart => ({
    kind,
    destination,
    listed: null,
    ownServer,
  });
  const toList: LetterAim = { kind: 'blocklist', destination: 'spamhaus' };
  const toPostmaster: LetterAim = { kind: 'postmaster', destination: 'icloud-support' };

  test.each<[LetterStart | null, string, string | null]>([
    [null, 'Prepare a letter to anna@example.com', 'recipient-letter'],
    [start('host', 'm365-delist-portal'), 'Prepare a letter to your mail host', 'host-letter'],
    [start('host', 'spamhaus', toList), 'Prepare a letter to your mail host', 'host-letter'],
    [start('host', 'spamhaus', toList), 'You run the server yourself? Prepare a letter to the operator', 'spamhaus'],
    [start('host', null, toPostmaster), 'You run the server yourself? Prepare a letter to the rec', 'icloud-support'],
    [start('blocklist', 'spamhaus'), 'Prepare a letter to the operator of the list', 'spamhaus'],
    [start('postmaster', 'icloud-support'), 'Prepare a letter to the recipient’s mail provider', 'icloud-support'],
    // Nobody knows the door.
    [start('blocklist', null), 'Prepare a letter to the operator of the list', null],
    // The case is about other doors.
    [start('blocklist', 'psbl'), 'Prepare a letter to the operator of the list', null],
  ])('%j: %s', async (letter, name, door) => {
    const place = await popup(true, kept, letter);
    click(button(place, name));
    await settle();
    expect(deeds()).toMatchObject(
      door === null ? [] : [{ type: 'note-case', event: { type: 'opened', destination: door } }],
    );
    expect(log.filter(({ type }) => type === 'write-letter')).toHaveLength(1);
  });
});

test('nothing is noted where nothing is followed', async () => {
  const place = await popup(false);
  click(button(place, 'Copy IP and open the delist portal'));
  await settle();
  expect(deeds()).toMatchObject([{ type: 'open' }]);
  expect(place.textContent).not.toContain('Remember this case');
});

test.each<[string, CaseAnswer, string]>([
  ['kept', kept, 'Asked on Nov 12, 2026: Microsoft 365 delist portal.'],
  ['no room', { state: 'full' }, 'The browser has no more room for Redeliver.'],
  ['switched off meanwhile', { state: 'off' }, 'That could not be noted.'],
])('“Remember this case”: %s', async (_, answer, said) => {
  const place = await popup(true, answer);
  click(button(place, 'Remember this case'));
  await settle();
  expect(deeds()).toMatchObject([{ type: 'note-case', event: { type: 'remembered' } }]);
  expect(document.body.textContent).toContain(said);
});
