import type { Point, Root } from './driver/view';

export type Role = 'button' | 'link' | 'textbox' | 'combobox' | 'checkbox';

export type Located = { readonly at: Point } | { readonly missing: string };

/**
 * Finds what a person would find: a visible, enabled control of this role whose name is, or else begins with, the given one, not
 * covered by anything. Runs inside the page, so it stands alone. Answers where to click, or what it saw instead.
 */
export function locate(root: Root, role: Role, name: string): Located {
  const selectors = {
    button: 'button, [role="button"], summary',
    link: 'a[href]',
    textbox: 'textarea, input:not([type]), input[type="text"], input[type="url"]',
    combobox: 'select',
    checkbox: 'input[type="checkbox"]',
  };
  const plain = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
  const nameOf = (element: HTMLElement) => {
    const label = 'labels' in element ? (element as HTMLInputElement).labels?.[0] : undefined;
    return plain(element.getAttribute('aria-label') ?? label?.textContent ?? (element.textContent || element.title));
  };
  const seen = [...root.querySelectorAll<HTMLElement>(selectors[role])].filter(
    (one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches(':disabled'),
  );
  const wanted = plain(name);
  const found = seen.find((one) => nameOf(one) === wanted) ?? seen.find((one) => nameOf(one).startsWith(wanted));
  if (!found) return { missing: `no ${role} "${wanted}" among ${seen.map((one) => `"${nameOf(one)}"`).join(', ')}` };
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = found.getBoundingClientRect();
  const at = { x: x + width / 2, y: y + height / 2 };
  const top = root.elementFromPoint(at.x, at.y);
  if (!top || !(found.contains(top) || top.contains(found))) {
    return { missing: `${role} "${wanted}" is covered by ${top?.outerHTML.slice(0, 200)}` };
  }
  return { at };
}

/** All that can be read in a document or a closed root. Runs inside the page. */
export function visibleText(root: Root): string {
  const text = 'body' in root ? (root.body?.innerText ?? '') : (root.textContent ?? '');
  return text.replaceAll(/\s+/g, ' ').trim();
}
