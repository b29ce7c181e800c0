import { describe, expect, test } from 'vitest';
import { limits } from '../../../core/limits';
import { cutAt, linesOf } from '../../../core/read/lines';

describe('a text that is too long', () => {
  test.each([
    ['within the limit', 'a 5.1.10', 8, 'a 5.1.10'],
    // The mail that forced it: a status read from where its paragraph was cut.
    ['within a code', 'a 5.1.10', 7, 'a'],
    ['behind a word', 'a 5.1.10 b', 8, 'a 5.1.10'],
    ['within the only word', 'example', 3, 'exa'],
    ['in Chinese, which has no blanks', '邮件被退回', 3, '邮件被'],
    ['in a number of a word without end', '192.0.2.254192.0.2.254', 10, '192.0.2.'],
    ['nothing', '', 3, ''],
  ])('cut %s', (_, text, chars, cut) => expect(cutAt(text, chars)).toBe(cut));

  test('of one endless word keeps all that fits', () => {
    const word = 'x'.repeat(10_000);
    expect(cutAt(`550 ${word}`, 2_000)).toHaveLength(2_000);
  });

  test('is cut line by line', () => {
    const [first, second] = linesOf(`${'word '.repeat(limits.lineChars)}\nnext`);
    expect(first?.endsWith('word')).toBe(true);
    expect(first?.length).toBeLessThanOrEqual(limits.lineChars);
    expect(second).toBe('next');
  });
});
