// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { LetterField } from '../../catalog/schema';
import { LetterComposer } from '../../components/letter/letter-composer';
import type { Draft } from '../../core/messages';
import * as boxes from './box-fixtures';
import { button, choose, click, draw, redraw, type } from './draw';

type Props = Parameters<typeof LetterComposer>[0];

function composer(overrides: Partial<Props> = {}) {
  const events = {
    onDraft: vi.fn<(draft: Draft) => void>(),
    onSend: vi.fn(),
    onSave: vi.fn(),
    onCopy: vi.fn(),
    onBack: vi.fn(),
  };
  const unchanged: Props = {
    draft: boxes.draft,
    letter: boxes.letter,
    wasRestored: false,
    kinds: ['recipient', 'host', 'abuse'],
    back: 'Back to the steps',
    most: { field: 2000, headers: 12_000, body: 40_000 },
    ...events,
  };
  const place = draw(<LetterComposer {...unchanged} {...overrides} />);
  const change = (changed: Partial<Props>) => redraw(place, <LetterComposer {...unchanged} {...changed} />);
  const field = <T extends HTMLElement>(selector: string) => place.querySelector<T>(selector) as T;
  return { place, field, change, ...events };
}

test('the heading has the focus, and the warning comes before the fields', () => {
  const { place } = composer();
  expect(document.activeElement).toBe(place.querySelector('h1'));
  expect(place.textContent).toContain('cannot be sent from jo@sender.example');
});

test('the way back says where it goes', () => {
  const { place, onBack } = composer();
  click(button(place, 'Back to the steps'));
  expect(onBack).toHaveBeenCalledOnce();
});

test('the promise is not made unless it is ticked', () => {
  const { field, onDraft } = composer();
  const box = field<HTMLInputElement>('#letter-assurance');
  expect(box.checked).toBe(false);
  click(box);
  expect(onDraft).toHaveBeenCalledExactlyOnceWith({
    ...boxes.draft,
    fields: { ...boxes.draft.fields, assurance: true },
  });
});

test('what is missing is marked, in words too', () => {
  const { place } = composer();
  const missing = [...place.querySelectorAll('.letter-missing label')].map((label) => label.textContent);
  expect(missing).toEqual(['How to reach you missing']);
  expect(place.querySelector('[role=status]')?.textContent).toContain('1 fact is missing');
});

test('a fact that the report should have given opens the facts', () => {
  const isOpen = (missing: LetterField[]) =>
    composer({ letter: { ...boxes.letter, missing } }).place.querySelector('details')?.open;
  expect([isOpen(['contact']), isOpen(['ip'])]).toEqual([false, true]);
});

test('the facts stay open when the last missing one is filled in', () => {
  const { place, change } = composer({ letter: { ...boxes.letter, missing: ['ip'] } });
  change({ letter: { ...boxes.letter, missing: [] } });
  expect(place.querySelector('details')?.open).toBe(true);
});

test('a fact that is typed changes that fact alone', () => {
  const { field, onDraft } = composer();
  type(field<HTMLInputElement>('#letter-contact'), '+45 00 00 00 00');
  expect(onDraft).toHaveBeenCalledExactlyOnceWith({
    body: null,
    fields: { ...boxes.draft.fields, contact: '+45 00 00 00 00' },
  });
});

test('the letter can be changed by hand, and back', () => {
  const typed = composer();
  type(typed.field<HTMLTextAreaElement>('.letter-body'), 'Mine');
  expect(typed.onDraft).toHaveBeenCalledExactlyOnceWith({ ...boxes.draft, body: 'Mine' });

  const edited = composer({ draft: { ...boxes.draft, body: 'Mine' } });
  expect(edited.field<HTMLTextAreaElement>('.letter-body').value).toBe('Mine');
  click(button(edited.place, 'Undo my changes'));
  expect(edited.onDraft).toHaveBeenCalledExactlyOnceWith(boxes.draft);
});

test('the letter is marked as being in its own language', () => {
  const draft = { ...boxes.draft, fields: { ...boxes.draft.fields, language: 'ru' as const } };
  expect(composer({ draft }).place.querySelector('.letter-sheet')?.getAttribute('lang')).toBe('ru');
});

const elsewhere = { ...boxes.draft, fields: { ...boxes.draft.fields, elsewhere: true } };
const mailButtons = [
  'Open in mail program',
  'Open in Gmail',
  'Open in Outlook on the web',
  'Save as mail draft (.eml)',
];
const barredIn = (place: HTMLElement) => mailButtons.filter((name) => button(place, name).disabled);

describe('from the blocked address it goes nowhere', () => {
  test('the ways by mail are barred until another account is promised; the others never', () => {
    const { place, onSend, onCopy, onSave } = composer();
    expect(barredIn(place)).toEqual(mailButtons);
    for (const name of [...mailButtons, 'Copy letter', 'Save as text (.txt)']) click(button(place, name));
    expect([onSend.mock.calls, onCopy.mock.calls.length, onSave.mock.calls]).toEqual([[], 1, [['txt']]]);
    expect(barredIn(composer({ draft: elsewhere }).place)).toEqual([]);
  });

  test('the tick is the sender’s own, and says so to screen readers', () => {
    const { place, field, onDraft } = composer();
    const box = field<HTMLInputElement>('#letter-elsewhere');
    expect(box.checked).toBe(false);
    expect(button(place, 'Open in Gmail').getAttribute('aria-describedby')).toBe('letter-elsewhere-hint');
    click(box);
    expect(onDraft).toHaveBeenCalledExactlyOnceWith(elsewhere);
  });

  test('a sender that the report does not name is warned as well', () => {
    const draft = { ...boxes.draft, fields: { ...boxes.draft.fields, sender: ' ' } };
    expect(composer({ draft }).place.textContent).toContain('Do not send this letter from the blocked address');
  });

  test('letters to anybody else need no such promise', () => {
    const { place, field } = composer({ letter: { ...boxes.letter, refused: false } });
    expect(barredIn(place)).toEqual([]);
    expect(field('#letter-elsewhere')).toBeNull();
    expect(place.textContent).not.toContain('blocked address');
  });

  test('nothing is handed over before it is written', () =>
    expect(barredIn(composer({ draft: elsewhere, letter: null }).place)).toEqual(mailButtons));
});

describe('kinds of letters', () => {
  test('another kind is another letter: promises and changes by hand stay with the last one', () => {
    const draft = { fields: { ...elsewhere.fields, assurance: true }, body: 'Mine' };
    const { field, onDraft } = composer({ draft });
    const list = field<HTMLSelectElement>('#letter-kind');
    expect([...list.options].map(({ value }) => value)).toEqual(['recipient', 'host', 'abuse']);
    choose(list, 'host');
    expect(onDraft).toHaveBeenCalledExactlyOnceWith({ fields: { ...boxes.draft.fields, kind: 'host' }, body: null });
  });

  test('each asks for its own facts alone, and offers the promise only where it can be made', () => {
    const { place } = composer({
      letter: { ...boxes.letter, fields: ['source', 'headers'], missing: ['source'], canAssure: false },
    });
    expect([...place.querySelectorAll('.letter-fields label')].map(({ textContent }) => textContent)).toEqual([
      'Where the unwanted mail came from missing',
      'Headers of the message ',
    ]);
    expect(place.querySelector('#letter-assurance')).toBeNull();
    expect(place.querySelector<HTMLTextAreaElement>('#letter-headers')?.maxLength).toBe(12_000);
    expect(place.querySelector('details')).toBeNull();
  });

  test.each([
    ['anna@example.com', true],
    ['', false],
  ])('an addressee is named where there is one: %j', (to, expected) =>
    expect(composer({ letter: { ...boxes.letter, to } }).place.textContent?.includes('To: ')).toBe(expected),
  );
});

test.each([
  [['mailto'], 'That button copies it'],
  [['mailto', 'gmail', 'outlook'], 'Those buttons copy it'],
] as const)('a letter too long for %s says so; every way stays open', (tooLong, note) => {
  const { place, onSend, onCopy } = composer({ draft: elsewhere, letter: { ...boxes.letter, tooLong } });
  expect(place.textContent).toContain(note);
  click(button(place, 'Open in mail program'));
  click(button(place, 'Copy letter'));
  click(button(place, 'Open in Gmail'));
  expect([onCopy.mock.calls.length, onSend.mock.calls]).toEqual([1, [['mailto'], ['gmail']]]);
});
