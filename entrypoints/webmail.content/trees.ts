import { isVisible } from './visible';

/** Lists, menus and forms stand above messages too, and name other correspondents. */
const NO_HEADER = 'nav, form, [role="navigation"], [role="toolbar"], [role="menu"], [role="listbox"], [role="grid"]';

const treesIn = (root: ParentNode) => [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);

/** Like `querySelectorAll`, then the same in the open shadow trees below. */
export function deep(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector), ...treesIn(root).flatMap((tree) => deep(tree, selector))];
}

const outer = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/**
 * What stands above an element within the nearest `limit` around it, in reading order. Shadow trees count as parts of
 * their own, since their text is no part of their host's.
 */
export function above(element: Element, limit: string): Element[] {
  const header: Element[] = [];
  for (let around: Element | null = element; around && !around.matches(limit); around = outer(around)) {
    for (let one = around.previousElementSibling; one; one = one.previousElementSibling) {
      if (isVisible(one) && !one.matches(NO_HEADER)) header.unshift(one);
    }
  }
  return header.flatMap(withTrees);
}

function withTrees(element: Element): Element[] {
  const trees = [...(element.shadowRoot ? [element.shadowRoot] : []), ...treesIn(element)];
  return [element, ...trees.flatMap((tree) => [...tree.children].flatMap(withTrees))];
}
