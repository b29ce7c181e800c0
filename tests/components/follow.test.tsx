// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { CasesView } from '../../components/follow/cases-view';
import { DueLine } from '../../components/follow/due-line';
import { FollowSetting } from '../../components/follow/follow-setting';
import { StandingNote } from '../../components/follow/standing-note';
import type { CasesAnswer } from '../../core/explanation';
import type { Deed } from '../../core/follow/case';
import type { Progress } from '../../core/follow/standing';
import { button, click, draw, textsIn, type } from './draw';
import { cases, progresses, standingWith } from './follow-fixtures';

const { t } = textsIn('en');
const portal = 'Microsoft 365 delist portal';
const hasButton = (place: HTMLElement, name: string) =>
  [...place.querySelectorAll('button')].some((one) => one.textContent === name);

describe('beside an explanation', () => {
  const note = (progress: Progress | null, language: 'en' | 'de' = 'en') => {
    const events = { onDeed: vi.fn(), onList: vi.fn() };
    return { place: draw(<StandingNote standing={standingWith(progress)} {...events} />, language), ...events };
  };

  test.each<[keyof typeof progresses, string[], string[]]>([
    ['open', ['This case is remembered.'], ['Asked', 'Look again']],
    ['opened', [`Opened on Nov 12, 2026: ${portal}. Did you ask there?`], ['Look again']],
    ['waiting', [`Asked on Nov 12, 2026: ${portal}.`, 'Look again on Nov 13, 2026.'], ['Time to look', 'estimate']],
    ['estimated', ['your mail host.', 'Look again on Nov 15, 2026.', 'the day is an estimate'], ['Time to look']],
    ['due', [`Asked on Nov 12, 2026: ${portal}.`, 'Time to look'], ['Look again']],
    ['refused', ['Answer on Nov 13, 2026: refused.'], ['Look again', 'Time to look']],
    ['closed', ['your mail arrives again'], ['Asked']],
    ['relapse', ['Listed 3 times within 4 months: find the cause first'], ['This case is remembered']],
  ])('%s', (state, said, notSaid) => {
    const text = note(progresses[state]).place.textContent ?? '';
    for (const words of said) expect(text).toContain(words);
    for (const words of notSaid) expect(text).not.toContain(words);
  });

  test('says days as the language does', () => {
    expect(note(progresses.waiting, 'de').place.textContent).toContain('Angefragt am 12.11.2026');
  });

  test.each<[keyof typeof progresses | null, string, Deed]>([
    [null, t('ui:follow.remember'), { type: 'remembered' }],
    ['opened', t('ui:follow.iAsked'), { type: 'asked', destination: 'm365-delist-portal' }],
    ['opened', t('ui:follow.notAsked'), { type: 'not-asked' }],
    ['due', t('ui:follow.delivered'), { type: 'delivered' }],
  ])('%s: “%s”', (state, name, deed) => {
    const { place, onDeed } = note(state && progresses[state]);
    click(button(place, name));
    expect(onDeed).toHaveBeenCalledExactlyOnceWith(deed);
  });

  test.each<[keyof typeof progresses, boolean]>([
    ['open', false],
    ['waiting', true],
    ['closed', false],
  ])('%s: can be delivered again is %s', (state, expected) => {
    expect(hasButton(note(progresses[state]).place, t('ui:follow.delivered'))).toBe(expected);
  });
});

describe('the line in the popup', () => {
  test.each([
    [0, ''],
    [1, '1 case to look at'],
    [2, '2 cases to look at'],
  ])('%s due: "%s"', (count, text) => {
    expect(draw(<DueLine count={count} onList={() => {}} />).textContent).toBe(text);
  });
});

describe('the setting', () => {
  test.each([
    [true, 3, false],
    [false, 3, true],
    [false, 0, false],
  ])('on is %s, %s stored: deleting is offered: %s', (isOn, stored, offered) => {
    const events = { onSwitch: vi.fn(), onList: vi.fn(), onDeleteAll: vi.fn() };
    const place = draw(<FollowSetting isOn={isOn} stored={stored} {...events} />);
    expect(hasButton(place, t('ui:follow.deleteAll'))).toBe(offered);
    if (offered) click(button(place, t('ui:follow.deleteAll')));
    expect(events.onDeleteAll).toHaveBeenCalledTimes(offered ? 1 : 0);
    click(place.querySelector('input') as HTMLElement);
    expect(events.onSwitch).toHaveBeenCalledExactlyOnceWith(!isOn);
  });
});

describe('the list', () => {
  const list = (answer: CasesAnswer | null, isOn = true) => {
    const events = {
      onLanguage: vi.fn(),
      onSettings: vi.fn(),
      onSave: vi.fn(),
      onDeleteAll: vi.fn(),
      onDeed: vi.fn(),
      onDoor: vi.fn(),
      onDelete: vi.fn(),
    };
    return { place: draw(<CasesView answer={answer} isOn={isOn} today="2026-11-21" {...events} />), ...events };
  };
  const all: CasesAnswer = { cases, damaged: 0 };
  const [due] = cases;
  const cardOf = (place: HTMLElement, name: string) =>
    place.querySelector(`article[aria-label="${name}"]`) as HTMLElement;

  test('groups the cases, the ones to look at first', () => {
    const { place } = list(all);
    expect([...place.querySelectorAll('h2')].map((one) => one.textContent).slice(0, 3)).toEqual([
      'To look at',
      'Open',
      'Delivered again',
    ]);
    expect([...place.querySelectorAll('h3')].map((one) => one.textContent)).toEqual(
      cases.map(({ subject }) => subject.name),
    );
    expect(cardOf(place, '203.0.113.7').textContent).toContain('Refused by Microsoft 365 (5.7.606)');
    expect(cardOf(place, 'subsidiary.longcompanyname.example').textContent).toContain('a server without a known name');
  });

  test.each<[string, CasesAnswer | null, boolean, string[], string[]]>([
    ['not known yet', null, true, [], ['No case', 'switched off', 'Save as']],
    ['none', { cases: [], damaged: 0 }, true, ['No case is remembered yet.'], ['Save as', 'switched off']],
    ['switched off', { cases: [], damaged: 0 }, false, ['Follow-up is switched off'], []],
    ['one damaged', { cases: [], damaged: 1 }, true, ['1 entry cannot be read.', 'Delete all cases'], []],
  ])('%s', (_, answer, isOn, said, notSaid) => {
    const text = list(answer, isOn).place.textContent ?? '';
    for (const words of said) expect(text).toContain(words);
    for (const words of notSaid) expect(text).not.toContain(words);
  });

  test('opens a door of the case, and notes that mail arrives again', () => {
    const { place, onDoor, onDeed } = list(all);
    const card = cardOf(place, '203.0.113.7');
    click(button(card, `Open: ${portal}`));
    expect(onDoor).toHaveBeenCalledExactlyOnceWith(due, 'm365-delist-portal');
    click(button(card, 'Delivered again'));
    expect(onDeed).toHaveBeenCalledExactlyOnceWith(due, { type: 'delivered' }, null);
    expect(hasButton(cardOf(place, 'sender.example'), 'Delivered again')).toBe(false);
  });

  test.each<[string, string | null, Deed, string | null]>([
    ['an answer, today', null, { type: 'answered', outcome: 'removed' }, null],
    ['an answer, on another day', '2026-11-15', { type: 'answered', outcome: 'removed' }, '2026-11-15'],
  ])('notes %s', (_, day, deed, expected) => {
    const { place, onDeed } = list(all);
    const card = cardOf(place, '203.0.113.7');
    if (day) type(card.querySelector('input') as HTMLInputElement, day);
    click(button(card, 'Note'));
    expect(onDeed).toHaveBeenCalledExactlyOnceWith(due, deed, expected);
  });

  test('takes no day that is none', () => {
    const { place } = list(all);
    const card = cardOf(place, '203.0.113.7');
    type(card.querySelector('input') as HTMLInputElement, '');
    expect(button(card, 'Note').disabled).toBe(true);
  });

  test('deletes one, and all of them only after a question', () => {
    const { place, onDelete, onDeleteAll } = list(all);
    click(button(place, 'Delete the case of 203.0.113.7'));
    expect(onDelete).toHaveBeenCalledExactlyOnceWith(due);
    click(button(place, 'Delete all cases'));
    click(button(place, 'Keep'));
    expect(onDeleteAll).not.toHaveBeenCalled();
    click(button(place, 'Delete all cases'));
    click([...place.querySelectorAll('button')].find((one) => one.textContent === 'Delete all') as HTMLElement);
    expect(onDeleteAll).toHaveBeenCalledOnce();
  });
});
