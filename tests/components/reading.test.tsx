// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { Reading } from '../../components/explanation/reading';
import type { Explanation, ReadError, ReadResult } from '../../core/explanation';
import { button, click, draw, textsIn } from './draw';
import * as fixtures from './fixtures';

const ignore = () => {};
const drawn = (result: ReadResult | null) =>
  draw(<Reading result={result} of="message" onAct={ignore} onCopyIp={ignore} onAgain={ignore} onPaste={ignore} />);
const read = (...explanations: Explanation[]) => drawn({ state: 'read', explanations });
const headline = (place: HTMLElement) => place.querySelector('h1')?.textContent;

const errors: ReadError[] = [
  'tab-unreachable',
  'tab-gone',
  'no-permission',
  'text-empty',
  'text-too-long',
  'file-empty',
  'file-too-large',
  'file-binary',
  'file-unreadable',
  'report-gone',
  'report-no-address',
  'report-refused',
  'report-no-answer',
  'report-too-large',
  'report-not-source',
  'report-no-bounce',
  'report-other-message',
  'unexpected',
];

describe('every state has its words', () => {
  test('reading', () => {
    const place = drawn(null);
    expect(place.querySelector('[role=status][aria-busy=true]')?.textContent).toBe('Reading the message…');
    expect(headline(place)).toBeUndefined();
  });

  test.each(errors)('%s', (error) => {
    const place = drawn({ state: 'error', error });
    expect(place.querySelector('[role=alert]')).not.toBeNull();
    expect(headline(place)).toMatch(/\.$/);
    expect(place.querySelectorAll('button')).toHaveLength(2);
  });

  test.each<[string, Explanation, string]>([
    [
      'autoreply',
      fixtures.explanationWith({ kind: 'autoreply', recipients: [] }),
      'Your mail arrived, and a program answered.',
    ],
    [
      'complaint',
      fixtures.explanationWith({ kind: 'complaint', recipients: [] }),
      'Somebody marked a mail from your server as spam.',
    ],
    [
      'imitation',
      fixtures.explanationWith({ kind: 'imitation', recipients: [] }),
      'This only looks like a delivery report.',
    ],
    ['a failure that names nobody', fixtures.explanationWith({ recipients: [] }), 'Your mail was not delivered.'],
    ['none', fixtures.none, 'This does not look like a delivery report.'],
  ])('%s', (_, explanation, title) => expect(headline(read(explanation))).toBe(title));

  test('nothing at all is no bounce', () =>
    expect(read().textContent).toContain('No sender, subject, code or wording of a delivery report was found.'));

  test('no bounce says why and what to do', () => {
    const { textContent } = read(fixtures.none);
    expect(textContent).toContain('only quoted');
    expect(textContent).toContain('5.7.606');
    expect(textContent).toContain('Paste its text');
  });
});

describe('several messages', () => {
  const three = [
    fixtures.explanationWith({ subject: 'First' }),
    fixtures.none,
    fixtures.explanationWith({ subject: 'Second' }),
  ];

  test('one is chosen, the others stay within reach', () => {
    const place = read(...three);
    expect(headline(place)).toBe('2 bounces are open in this tab');
    click(button(place, 'Second'));
    expect(headline(place)).toContain('Microsoft 365 blocks');
    expect(document.activeElement).toBe(place.querySelector('h1'));
    click(button(place, 'All 2 bounces'));
    expect(headline(place)).toBe('2 bounces are open in this tab');
    expect(document.activeElement).toBe(place.querySelector('h1'));
  });

  test('other mail beside a bounce does not stand in its way', () =>
    expect(headline(read(fixtures.none, fixtures.explanationWith()))).toContain('Microsoft 365 blocks'));
});

describe('several recipients', () => {
  const recipients = [fixtures.recipientWith(), fixtures.unknownRecipient, fixtures.delivered];

  test('each has a line with its own fate', () => {
    const lines = [...read(fixtures.explanationWith({ recipients })).querySelectorAll('.choice-line')];
    expect(lines.map((line) => line.querySelector('.chip')?.textContent)).toEqual([
      'Refused for good',
      'Refused for good',
      'Delivered',
    ]);
  });

  test('one is chosen, acted on, and left again', () => {
    const onAct = vi.fn();
    const explanation = fixtures.explanationWith({ recipients });
    const place = draw(
      <Reading result={{ state: 'read', explanations: [explanation] }} of="message" onAct={onAct} onCopyIp={ignore} />,
    );
    click(button(place, 'karin'));
    expect(document.activeElement).toBe(place.querySelector('h1'));
    click(button(place, `Open: ${textsIn('en').t('advice:destination.ndr-541')}`));
    expect(onAct).toHaveBeenCalledWith({ action: 'ndr-541', copyIp: null }, explanation, fixtures.unknownRecipient);
    click(button(place, 'All 3 recipients'));
    expect(headline(place)).toBe('3 recipients in this report');
  });
});
