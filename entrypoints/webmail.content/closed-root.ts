import { browser } from 'wxt/browser';

/** A page that knows the name could aim rules at it. */
const hostName = `x-${Math.random().toString(36).slice(2)}`;

function addStyle(root: ShadowRoot, style: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox refuses constructed sheets from content scripts (Bugzilla 1770592), but lets this one past the page's CSP.
    const element = root.ownerDocument.createElement('style');
    element.textContent = style;
    root.prepend(element);
  }
}

/** An element that no page can aim at, with a root that no page can look into, in our own style. */
export function createClosedRoot(document: Document, style: string): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement(hostName);
  const root = host.attachShadow({ mode: 'closed' });
  addStyle(root, style);
  return { host, root };
}

/** Firefox gives extensions a property, Chromium a function. */
function rootOf(host: HTMLElement & { readonly openOrClosedShadowRoot?: ShadowRoot | null }): ShadowRoot | null {
  return host.openOrClosedShadowRoot ?? browser.dom?.openOrClosedShadowRoot(host) ?? null;
}

/**
 * Removes what an older version of the extension left in the page, if its root holds a match. The page cannot look into
 * closed roots, but extensions can, and the name of each copy's elements is another one.
 */
export function removeLeftovers(document: Document, selector: string): void {
  for (const host of document.querySelectorAll<HTMLElement>(':not(:defined)')) {
    if (!host.localName.startsWith('x-') || host.localName === hostName) continue;
    if (rootOf(host)?.querySelector(selector)) host.remove();
  }
}
