// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import {
  above,
  alone,
  lineOf,
  named,
  nearest,
  openTexts,
  outside,
  senderOf,
} from '../../../entrypoints/webmail.content/reading';

/** Visibility needs a document that is shown. */
function show(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

const ids = (elements: readonly (Element | null)[]) => elements.map((one) => one?.id ?? null);
const one = (selector: string) => document.querySelector(selector) as Element;

describe('texts that are open', () => {
  test.each([
    ['two of them', '<p class="t" id="a">x</p><p class="t" id="b">x</p>', ['a', 'b']],
    ['one that quotes the markup of another', '<p class="t" id="a"><b class="t" id="b">x</b></p>', ['a']],
    ['one in a view that is hidden', '<div style="display: none"><p class="t" id="a">x</p></div>', []],
    ['one in a draft', '<div contenteditable="true"><p class="t" id="a">x</p></div>', []],
    ['one beside a draft', '<p class="t" id="a">x</p><div role="textbox"><p class="t" id="b">x</p></div>', ['a']],
  ])('%s', (_, html, expected) => expect(ids(openTexts(show(html), '.t'))).toEqual(expected));
});

const conversation = `
  <h1 class="s" id="whole">x</h1>
  <div><h2 class="s" id="first">x</h2><i class="s" id="other">x</i><p class="t" id="a">x<b class="s" id="quoted">x</b></p></div>
  <div><h2 class="s" id="second">x</h2><p class="t" id="b">x</p><h2 class="s" id="below">x</h2></div>
  <div><h2 class="s" id="gone" hidden style="display: none">x</h2><p class="t" id="c">x</p></div>`;

describe('what stands outside of a text', () => {
  test.each([
    ['#a', 'whole', 'first', 'other'],
    ['#b', 'whole', 'second', 'second'],
    // A header that is hidden counts as none.
    ['#c', 'whole', 'whole', 'below'],
  ])('%s: first in the page, nearest around, last above', (text, first, around, last) => {
    show(conversation);
    const content = one(text);
    expect(ids([outside(content, '.s'), nearest(content, '.s'), above(content, '.s', '.t')])).toEqual([
      first,
      around,
      last,
    ]);
  });

  test('is never a part of it, nor of another', () => {
    show('<p class="t" id="a"><b class="s">x</b></p><p class="t" id="b"><b class="s">x</b></p>');
    expect(outside(one('#b'), '.s', one('#b'))).toBeNull();
    expect(above(one('#b'), '.s', '.t')).toBeNull();
  });

  test('one message of several ends where the next begins', () => {
    show(conversation);
    expect(alone(one('#a'), '.t')).toBe(one('#a').parentElement);
    show('<main><div><p class="t" id="a">x</p></div></main>');
    expect(alone(one('#a'), '.t', 'main')).toBe(one('main'));
  });
});

test.each([
  ['Anna Berg', 'anna@example.com', 'Anna Berg <anna@example.com>'],
  ['Anna Berg', null, 'Anna Berg'],
  [null, 'anna@example.com', 'anna@example.com'],
  [null, null, null],
  ['Anna Berg <anna@example.com>', 'anna@example.com', 'Anna Berg <anna@example.com>'],
  ['"Anna Berg" (anna@example.com)', 'anna@example.com', 'Anna Berg <anna@example.com>'],
  ['anna@example.com', 'anna@example.com', 'anna@example.com'],
])('name %j and address %j: %j', (name, address, expected) => expect(named(name, address)).toBe(expected));

test.each([
  // Side by side without a space: the address is not `Berganna@…`.
  ['<u><b>Anna Berg</b><i>anna@example.com</i></u>', 'Anna Berg <anna@example.com>'],
  ['<u><b>Anna Berg</b> <i>&lt;anna@example.com&gt;</i></u>', 'Anna Berg <anna@example.com>'],
  ['<u title="anna@example.com"><b>Anna Berg</b></u>', 'Anna Berg <anna@example.com>'],
  ['<u><b title="Anna Berg"></b><i>anna@example.com</i></u>', 'Anna Berg <anna@example.com>'],
  ['<u><b>Anna Berg</b></u>', 'Anna Berg'],
])('%s is from %s', (html, expected) => {
  show(html);
  expect(senderOf(one('b'), one('u'))).toBe(expected);
});

test('a shortened text is kept whole in the title', () => {
  show('<b title="Minutes of Monday">Minutes…</b><i> a\n b </i><u></u>');
  expect(['b', 'i', 'u', 'x'].map((name) => lineOf(document.querySelector(name)))).toEqual([
    'Minutes of Monday',
    'a b',
    null,
    null,
  ]);
});
