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
