// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { AskId } from '../../catalog/schema';
import { walks } from '../../catalog/walks';
import { factFor } from '../../components/walk/facts';
import { keysOf } from '../../components/walk/keys';
import { WalkView } from '../../components/walk/walk-view';
import type { WalkAnswer } from '../../core/explanation';
import { walkCaseOf } from '../../entrypoints/popup/walk-case';
import { languages } from '../../locales';
import { english, textsOf } from '../locales/texts';
import { button, click, draw, textsIn } from './draw';
import { explanationWith, nothing, recipientWith } from './fixtures';

const about = walkCaseOf(explanationWith(), recipientWith());
const nameless = walkCaseOf(
  explanationWith({ original: nothing }),
  recipientWith({ address: null, rejectedIp: null, status: null }),
);
const text = (key: string) => english.get(key) ?? '';

function open(id: string, answer: Partial<WalkAnswer> = {}, door: string | null = null) {
  const walk = walks.find((one) => one.id === id) ?? null;
  const events = {
    onLanguage: vi.fn(),
    onDone: vi.fn(),
    onOutcome: vi.fn(),
    onCopy: vi.fn(),
    onDoor: vi.fn(),
    onLetter: vi.fn(),
    onWalk: vi.fn(),
    onGuide: vi.fn(),
  };
  const whole = { walk, about, progress: { done: [], outcome: null }, ...answer };
  return { place: draw(<WalkView answer={whole} door={door} {...events} />), ...events };
}

const chosen = (id: string) => ({ progress: { done: [], outcome: { id, at: Date.UTC(2026, 10, 21, 12) } } });

describe('facts', () => {
  test.each<[AskId, typeof about | null, string | null | undefined]>([
    ['ip', about, '203.0.113.7'],
    ['sender', about, 'jo@sender.example'],
    ['sender-domain', about, 'sender.example'],
    ['recipient-domain', about, 'example.com'],
    ['status', about, '5.7.606'],
    ['problem', about, 'Mail from 203.0.113.7 to Outlook.com is refused'],
    ['ip', nameless, null],
    ['sender-domain', nameless, null],
    ['problem', nameless, 'Mail from [to be filled in] to Outlook.com is refused'],
    ['ip', null, null],
    ['diagnostic', null, null],
    ['time-zone', about, undefined],
    ['contact-email', null, undefined],
  ])('%s', (ask, known, expected) => expect(factFor(ask, known, textsIn('en'))).toBe(expected));

  test.each([
    ['Jo Doe <jo@sender.example>', 'sender.example'],
    ['"a@b"@sender.example', 'sender.example'],
    ['jo', null],
    ['jo@', null],
    ['jo@sender.example and others', null],
  ])('domain of %s', (from, expected) =>
    expect(factFor('sender-domain', { ...about, original: { ...about.original, from } }, textsIn('en'))).toBe(expected),
  );

  test('what support reads is English whatever the reader’s language', () => {
    for (const language of languages)
      expect(factFor('request', about, textsIn(language))).toBe(factFor('request', about, textsIn('en')));
  });
});

test.each(walks)('$id shows all its texts in every language', ({ id, ...walk }) => {
  const { place } = open(id);
  for (const key of keysOf({ id, ...walk, outcomes: [] })) expect(place.textContent, key).toContain(text(key));
  for (const language of languages)
    expect(keysOf({ id, ...walk }).filter((key) => !textsOf(language).has(key))).toEqual([]);
  for (const outcome of walk.outcomes) {
    const after = open(id, chosen(outcome.id)).place;
    expect(after.textContent).toContain(text(`walks:outcome.${outcome.id}.text`));
  }
});

describe('the delist portal', () => {
  const id = 'm365-delist-portal';

  test('has the IP to copy, and copies it with the click that opens the portal', () => {
    const { place, onCopy, onDoor } = open(id);
    click(button(place, 'Copy: Refused IP address'));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('203.0.113.7', 'Refused IP address');
    click(button(place, 'Copy IP and open the delist portal'));
    expect(onDoor).toHaveBeenCalledExactlyOnceWith('m365-delist-portal', '203.0.113.7');
  });

  test.each([
    ['no IP in the report', nameless],
    ['no report', null],
  ])('leaves a visible blank where there is %s', (_, known) => {
    const { place, onDoor } = open(id, { about: known });
    expect(place.querySelector('.walk-blank')?.textContent).toBe('not in the report');
    expect(place.textContent).not.toContain('203.0.113.7');
    expect(place.textContent?.includes(text('walks:noReport'))).toBe(known === null);
    click(button(place, 'Open the delist portal'));
    expect(onDoor).toHaveBeenCalledExactlyOnceWith('m365-delist-portal', null);
  });

  test('steps can be ticked, and those that are count', () => {
    const { place, onDone } = open(id, { progress: { done: ['stop-cause', 'of-an-older-version'], outcome: null } });
    expect(place.textContent).toContain('Steps done: 1 of 5');
    const ticks = [...place.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    expect(ticks.map(({ checked }) => checked)).toEqual([true, false, false, false, false]);
    void act(() => ticks[1]?.click());
    expect(onDone).toHaveBeenCalledExactlyOnceWith('portal-form', true);
  });

  test('“not currently blocked” leads to the other lists and the recipient', () => {
    const { place, onWalk, onLetter } = open(id, chosen('portal-not-listed'));
    click(button(place, text('walks:walk.outlook-sender-support.title')));
    click(button(place, text('walks:walk.blocklist.title')));
    expect(onWalk.mock.calls).toEqual([
      ['outlook-sender-support', null],
      ['blocklist', 'spamhaus'],
    ]);
    click(button(place, 'Write to the recipient'));
    expect(onLetter).toHaveBeenCalledExactlyOnceWith('recipient');
    expect(place.querySelector('[role=status] .walk-chosen')?.textContent).toContain('November 21, 2026');
  });

  test('an outcome is told when it is chosen', () => {
    const { place, onOutcome } = open(id);
    const radio = place.querySelectorAll<HTMLInputElement>('input[type=radio]')[3];
    void act(() => radio?.click());
    expect(onOutcome).toHaveBeenCalledExactlyOnceWith('portal-no-mail');
  });
});

test.each([
  [null, null, undefined],
  ['barracuda', null, 'barracuda'],
  ['barracuda', 'spamhaus', 'spamhaus'],
])('the block list %s of the report, %s chosen on the way: opens %s', (own, door, expected) => {
  const { place, onDoor } = open('blocklist', { about: { ...about, door: own } }, door);
  const main = place.querySelector<HTMLButtonElement>('.walk-step .button-main');
  if (main) click(main);
  expect(onDoor.mock.calls[0]?.[0]).toBe(expected);
});

test('one’s own tenant copies no IP: delisting is not the way', () => {
  const { place, onDoor } = open('own-tenant');
  click(button(place, 'Open: Restricted entities in the Defender portal'));
  expect(onDoor).toHaveBeenCalledExactlyOnceWith('restricted-entities', null);
});

test('an address that names none says so', () => {
  const { place } = open('no-such-walk');
  expect(place.querySelector('h1')?.textContent).toBe('There is no such page.');
  expect(place.querySelectorAll('input')).toHaveLength(0);
});

test('what came with the mail is text, with hidden characters made visible', () => {
  const hostile = walkCaseOf(explanationWith(), recipientWith({ diagnostic: '550 <img src=x> \u202Egnp' }));
  const { place } = open('postmaster', { about: hostile });
  expect(place.querySelector('img')).toBeNull();
  expect(place.textContent).toContain('<img src=x>');
  expect(place.querySelector('.hidden-character')).not.toBeNull();
});

test('a field of any length fits into the message that carries it', () => {
  const long = 'x'.repeat(100_000);
  const kept = walkCaseOf(explanationWith(), recipientWith({ diagnostic: long, address: long }));
  expect(kept.recipient.diagnostic?.length).toBe(2000);
  expect(kept.recipient.address?.length).toBe(2000);
});
