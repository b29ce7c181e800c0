// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { LetterComposer } from '../../components/letter/letter-composer';
import type { Draft } from '../../core/messages';
import * as boxes from './box-fixtures';
import { button, click, draw, redraw, type } from './draw';

type Props = Parameters<typeof LetterComposer>[0];

function composer(overrides: Partial<Props> = {}) {
  const events = { onDraft: vi.fn<(draft: Draft) => void>(), onSend: vi.fn(), onCopy: vi.fn(), onBack: vi.fn() };
  const unchanged: Props = {
    draft: boxes.draft,
    letter: boxes.letter,
    wasRestored: false,
    maxChars: 2000,
    maxBodyChars: 20_000,
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
  expect(place.textContent).toContain('Do not send this letter from the blocked address');
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
  const isOpen = (missing: string[]) =>
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

test('a letter too long for a mail program’s link says so; every way stays open', () => {
  const { place, onSend, onCopy } = composer({ letter: { ...boxes.letter, tooLongForMailto: true } });
  expect(place.textContent).toContain('too long');
  click(button(place, 'Open in mail program'));
  click(button(place, 'Copy letter'));
  click(button(place, 'Open in Gmail'));
  expect([onCopy.mock.calls.length, onSend.mock.calls]).toEqual([1, [['mailto'], ['gmail']]]);
});
