// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isMeant } from '../../../entrypoints/webmail.content/pressed';

let host: HTMLElement;
let top: Element | null;

/** A press as the browser makes it: `detail` counts the clicks, and is 0 for a key. */
function press(isTrusted = true, detail = 1): MouseEvent {
  const event = new MouseEvent('click', { clientX: 5, clientY: 5, detail });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  return event;
}

beforeEach(() => {
  document.body.innerHTML = '<div class="around"><x-bar></x-bar></div><i></i>';
  host = document.querySelector('x-bar') as HTMLElement;
  top = host;
  document.elementFromPoint = () => top;
  vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ width: 700, height: 56 } as DOMRect);
});
afterEach(() => vi.restoreAllMocks());

describe('a press on the bar', () => {
  test('counts', () => expect(isMeant(press(), host)).toBe(true));

  test('of a script does not', () => expect(isMeant(press(false), host)).toBe(false));

  test('does not where another element lies above, but a key reaches what has the focus', () => {
    top = document.querySelector('i');
    expect([isMeant(press(), host), isMeant(press(true, 0), host)]).toEqual([false, true]);
  });

  test.each([
    ['opacity: 0.8', true],
    ['opacity: 0.3', false],
    ['filter: opacity(0)', false],
    ['filter: grayscale(1)', true],
  ])('in a page with %s: %s', (style, expected) => {
    document.querySelector('.around')?.setAttribute('style', style);
    expect(isMeant(press(), host)).toBe(expected);
  });

  test.each([
    [700, 2],
    [20, 56],
  ])('does not at %i × %i', (width, height) => {
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ width, height } as DOMRect);
    expect(isMeant(press(), host)).toBe(false);
  });
});
