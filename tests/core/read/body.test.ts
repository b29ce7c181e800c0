import { describe, expect, test } from 'vitest';
import { decodeBody } from '../../../core/read/mime/body';

const decoded = (raw: string, encoding: string, charset = 'utf-8') =>
  decodeBody(raw, new TextEncoder().encode(raw), encoding, charset);

describe('quoted-printable', () => {
  test.each([
    ['Gr=C3=BC=c3=9fe', 'Grüße'],
    ['a=\nb', 'ab'],
    ['a=\r\nb', 'ab'],
    ['a= \t\nb', 'ab'],
    ['a =\nb', 'a b'],
    ['blanks  \t\r\nb', 'blanks\nb'],
    ['kept=20\nb', 'kept \nb'],
    ['a=3D\nb', 'a=\nb'],
    ['a=ZZ=4', 'a=ZZ=4'],
    ['a=', 'a='],
    ['=\n=\n', ''],
    ['\n\n', '\n\n'],
    ['a \t', 'a'],
    ['', ''],
  ])('%j → %j', (raw, text) => expect(decoded(raw, 'quoted-printable')).toBe(text));

  test('in a code page, and labelled wrongly', () => {
    expect(decoded('Gr=FC=DFe', 'quoted-printable', 'iso-8859-1')).toBe('Grüße');
    expect(decoded('Gr=FC=DFe', 'quoted-printable', 'utf-8')).toBe('Grüße');
  });
});

describe('base64', () => {
  test.each([
    ['SGVs\nbG8=', 'Hello'],
    ['SGVsbG8', 'Hello'],
    ['SGVsbG8!!', 'Hello'],
    ['', ''],
  ])('%j → %j', (raw, text) => expect(decoded(raw, 'base64')).toBe(text));
});

test('without transfer encoding', () => expect(decoded('Grüße', '8bit')).toBe('Grüße'));
