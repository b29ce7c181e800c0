import { expect, test } from 'vitest';
import { placeIn, placeOf } from '../../../entrypoints/webmail.content/frame-place';

/** As much of a window as other sites may see. */
interface Seen {
  parent: Seen;
  length: number;
  [index: number]: Seen;
}

function page(parent?: Seen): Seen {
  const view = { length: 0 } as Seen;
  view.parent = parent ?? view;
  return view;
}
/** A frame that its parent counts; one in a shadow tree is not counted. */
function frameOf(parent: Seen, isCounted = true): Seen {
  const view = page(parent);
  if (isCounted) parent[parent.length++] = view;
  return view;
}
const elementOf = (view: Seen, contentWindow: Seen | null) =>
  ({ ownerDocument: { defaultView: view }, contentWindow }) as unknown as Element;

const top = page();
const first = frameOf(top);
const second = frameOf(top);
const inner = frameOf(second);
const shadowed = frameOf(second, false);

test.each([
  ['the page', top, ''],
  ['a frame', first, '/0'],
  ['its sibling', second, '/1'],
  ['a frame in a frame', inner, '/1/0'],
  ['a frame in a shadow tree', shadowed, '/1/-1'],
])('%s stands at "%s"', (_, view, expected) => expect(placeOf(view as unknown as Window)).toBe(expected));

test('the page around it finds the same', () => {
  for (const view of [first, inner, shadowed]) {
    expect(placeIn(elementOf(view.parent, view))).toBe(placeOf(view as unknown as Window));
  }
});

test('a frame that has gone stands nowhere else', () => {
  expect(placeIn(elementOf(second, null))).toBe('/1/-1');
});
