import { describe, expect, test } from 'vitest';
import { segmentsOf, withoutHidden } from '../../components/explanation/segments';

const shape = (text: string, ...spans: [number, number][]) =>
  segmentsOf(
    text,
    spans.map(([start, end]) => ({ start, end })),
  ).map((one) => `${one.marked ? '*' : ''}${one.kind === 'text' ? one.text : `<${one.code}>`}`);

describe('a reply is cut at the evidence', () => {
  test.each<[string, [number, number][], string[]]>([
    ['550 denied', [], ['550 denied']],
    ['550 denied', [[0, 3]], ['*550', ' denied']],
    ['550 denied', [[4, 10]], ['550 ', '*denied']],
    [
      '550 denied',
      [
        [0, 3],
        [4, 10],
      ],
      ['*550', ' ', '*denied'],
    ],
    [
      '550 denied',
      [
        [0, 3],
        [3, 10],
      ],
      ['*550', '* denied'],
    ],
    [
      '550 denied',
      [
        [0, 5],
        [3, 7],
      ],
      ['*550 d', '*en', 'ied'],
    ],
    ['550 denied', [[4, 99]], ['550 ', '*denied']],
    ['550 denied', [[7, 3]], ['550 denied']],
    ['550 denied', [[-5, 3]], ['*550', ' denied']],
    ['', [[0, 3]], []],
  ])('%j at %j', (text, spans, expected) => expect(shape(text, ...spans)).toEqual(expected));

  test('no character is lost or doubled, whatever the spans', () => {
    const text = 'abcdefgh';
    for (let start = -1; start < 10; start += 1)
      for (let end = -1; end < 10; end += 1)
        expect(shape(text, [start, end], [2, 4]).join('').replaceAll('*', '')).toBe(text);
  });
});

describe('what hides or reorders text is shown', () => {
  test.each([
    ['right-to-left override', 'a\u202Eb', ['a', '<U+202E>', 'b']],
    ['isolates', '\u2067x\u2069', ['<U+2067>', 'x', '<U+2069>']],
    ['marks', '\u200Fx\u061C', ['<U+200F>', 'x', '<U+061C>']],
    ['zero width', 'pay\u200Bpal', ['pay', '<U+200B>', 'pal']],
    ['byte order mark', '\uFEFF550', ['<U+FEFF>', '550']],
    ['NUL', 'a\0b', ['a', '<U+0000>', 'b']],
    ['carriage return', 'a\rb', ['a', '<U+000D>', 'b']],
    ['tag characters', 'a\u{E0041}b', ['a', '<U+E0041>', 'b']],
    ['line feed and tab stay', 'a\n\tb', ['a\n\tb']],
    ['other scripts stay', 'Доступ 拒绝 مرفوض', ['Доступ 拒绝 مرفوض']],
    ['an emoji stays whole', 'a😀b', ['a😀b']],
  ])('%s', (_, text, expected) => expect(shape(text)).toEqual(expected));

  test('within the evidence too', () => expect(shape('a\u202Eb', [0, 3])).toEqual(['*a', '*<U+202E>', '*b']));

  test('and left out where the text stands in a sentence', () =>
    expect(withoutHidden('a\u202Enna@example.com\u2069')).toBe('anna@example.com'));
});
