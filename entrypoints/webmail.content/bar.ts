import type { BarContent } from '../../core/explanation';
import { style } from './bar-style';
import { createClosedRoot } from './closed-root';
import { CROSS, icon, SHAPES } from './icon';
import { place } from './place';
import { isMeant } from './pressed';
import { rewind, startPulse } from './pulse';
import { isDark } from './theme';

/** Frameworks drop what they did not put there; one that insists gets its way. */
const ATTACHMENTS = 4;

/** What the buttons do; each runs only because a person pressed it. */
export interface BarActs {
  explain(): void;
  dismiss(): void;
  /** Fetches the full report; what the bar says then, undefined if nobody answered. */
  report(): Promise<BarContent | null | undefined>;
}

export interface Bar {
  show(content: BarContent): void;
  /** Puts the bar back if the page dropped or moved it, and follows the page's theme. */
  keep(anchor: Element): void;
  remove(): void;
}

/** The bar above a message: in a closed root, in the page's flow, with its full height from the first moment on. */
export function createBar(document: Document, acts: BarActs): Bar {
  const { host, root } = createClosedRoot(document, style);
  const bar = document.createElement('div');
  bar.setAttribute('role', 'region');
  // The page around may be written from right to left; none of our languages is.
  bar.dir = 'ltr';
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
    element.addEventListener('click', (event) => isMeant(event, host) && isInPlace() && act());
    return element;
  };
  const explain = button('explain', acts.explain);
  const report = button('report', () => void readReport());
  const dismiss = button('dismiss', acts.dismiss);
  dismiss.append(icon(document, CROSS));
  const followTheme = () => bar.classList.toggle('dark', !!host.parentElement && isDark(host.parentElement));
  // Webmails change their theme in many ways, and few of them can be heard of.
  const beat = () => {
    rewind(bar);
    followTheme();
  };
  let attachments = 0;
  let above: Element | null = null;
  let isInPlace = () => false;
  let stop: (() => void) | null = null;
  const remove = () => {
    stop?.();
    stop = null;
    host.remove();
  };
  let last: BarContent | undefined;
  const readReport = async () => {
    const shown = last;
    // A button that is disabled for real would lose the focus.
    if (!shown?.report || report.ariaDisabled === 'true') return;
    report.ariaDisabled = 'true';
    line.textContent = shown.report.busy;
    const content = await acts.report();
    if (last === shown) show(content ?? shown);
  };
  const show = (content: BarContent) => {
    last = content;
    bar.className = `bar ${content.tone}`;
    bar.lang = content.language;
    bar.setAttribute('aria-label', content.label);
    const headline = document.createElement('b');
    headline.textContent = content.headline;
    line.replaceChildren(headline, ` ${content.detail}`);
    explain.textContent = content.button;
    report.textContent = content.report?.button ?? '';
    report.ariaDisabled = null;
    dismiss.setAttribute('aria-label', content.dismiss);
    dismiss.title = content.dismiss;
    const hadFocus = root.activeElement === report;
    const more = content.report ? [report] : [];
    bar.replaceChildren(icon(document, SHAPES[content.tone]), line, explain, ...more, dismiss);
    if (hadFocus) (content.report ? report : explain).focus();
  };
  return {
    show,
    keep(anchor) {
      if ((anchor !== above || !isInPlace()) && attachments < ATTACHMENTS) {
        attachments += 1;
        above = anchor;
        isInPlace = place(host, anchor);
        // Live regions speak of changes only, and only once they are in the page.
        requestAnimationFrame(() => line.replaceChildren(...line.childNodes));
      }
      stop ??= startPulse(document, beat, remove);
      followTheme();
    },
    remove,
  };
}
