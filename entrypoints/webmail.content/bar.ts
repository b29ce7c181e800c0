import type { BarContent } from '../../core/explanation';
import { style } from './bar-style';
import { isDark } from './theme';

const SVG = 'http://www.w3.org/2000/svg';
const SHAPES: Readonly<Record<BarContent['tone'], string>> = {
  stop: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM6 9h8v2H6Z',
  wait: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM9 5h2v4.6l3.2 3.2-1.4 1.4L9 10.4Z',
  done: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM9 14l-3.5-3.5L6.9 9.1 9 11.2l4.6-4.6L15 8Z',
  warn: 'M10 2 19 18H1ZM9 8h2v5H9Zm0 6h2v2H9Z',
};
const CROSS = 'M5.3 4 10 8.7 14.7 4 16 5.3 11.3 10 16 14.7 14.7 16 10 11.3 5.3 16 4 14.7 8.7 10 4 5.3Z';

/** A page that knows the name could aim rules at it. */
const hostName = `x-${Math.random().toString(36).slice(2)}`;

/** Frameworks drop what they did not put there; one that insists gets its way. */
const ATTACHMENTS = 4;

export interface Bar {
  show(content: BarContent): void;
  /** Puts the bar back if the page dropped it, and follows the page's theme. */
  keep(anchor: Element): void;
  remove(): void;
}

function icon(document: Document, shape: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', shape);
  path.setAttribute('fill', 'currentColor');
  path.setAttribute('fill-rule', 'evenodd');
  svg.append(path);
  return svg;
}

function addStyle(root: ShadowRoot): void {
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

/** Whether a person can see what they pressed: a page may make the bar see-through and put a bait below it. */
function isSeen(host: HTMLElement): boolean {
  const { width, height } = host.getBoundingClientRect();
  return width > 100 && height > 30 && host.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
}

/** The bar above a message: in a closed root, in the page's flow, with its full height from the first moment on. */
export function createBar(document: Document, onExplain: () => void, onDismiss: () => void): Bar {
  const host = document.createElement(hostName);
  const root = host.attachShadow({ mode: 'closed' });
  addStyle(root);
  const bar = document.createElement('div');
  bar.setAttribute('role', 'region');
  const line = document.createElement('p');
  line.setAttribute('aria-live', 'polite');
  root.append(bar);
  // The webmail's shortcuts must not see what is typed or clicked here.
  for (const type of ['click', 'mousedown', 'pointerdown', 'keydown', 'keyup', 'keypress']) {
    root.addEventListener(type, (event) => event.stopPropagation());
  }
  const button = (name: string, act: () => void) => {
    const element = document.createElement('button');
    element.type = 'button';
    element.className = name;
    element.addEventListener('click', (event) => event.isTrusted && isSeen(host) && act());
    return element;
  };
  const explain = button('explain', onExplain);
  const dismiss = button('dismiss', onDismiss);
  dismiss.append(icon(document, CROSS));
  let attachments = 0;
  return {
    show(content) {
      bar.className = `bar ${content.tone}`;
      bar.lang = content.language;
      bar.setAttribute('aria-label', content.label);
      const headline = document.createElement('b');
      headline.textContent = content.headline;
      line.replaceChildren(headline, ` ${content.detail}`);
      explain.textContent = content.button;
      dismiss.setAttribute('aria-label', content.dismiss);
      dismiss.title = content.dismiss;
      bar.replaceChildren(icon(document, SHAPES[content.tone]), line, explain, dismiss);
    },
    keep(anchor) {
      if (host.nextElementSibling !== anchor && attachments < ATTACHMENTS) {
        attachments += 1;
        anchor.before(host);
        // Live regions speak of changes only, and only once they are in the page.
        requestAnimationFrame(() => line.replaceChildren(...line.childNodes));
      }
      bar.classList.toggle('dark', !!host.parentElement && isDark(host.parentElement));
    },
    remove: () => host.remove(),
  };
}
