import { pageLimits } from '../../core/page-limits';

const BETWEEN_WORDS = /[\s<>()[\],;:"'?&]+/;
const ADDRESS = /^[^@]{1,64}@[a-z0-9][a-z0-9.-]{1,252}$/i;
const ATTRIBUTES = ['email', 'data-email', 'data-hovercard-id', 'title', 'aria-label', 'href'] as const;

/** Elements that may name a correspondent, by roles that hold on any site. */
export const correspondent = ATTRIBUTES.map((name) => `[${name}*="@"]`).join(',');

/** Text on one line, capped. */
export function oneLine(text: string | null | undefined): string {
  return (text ?? '').slice(0, pageLimits.headerChars).replace(/\s+/g, ' ').trim();
}

/** The first mail address in a text, null if there is none. */
export function addressIn(text: string): string | null {
  const words = text.slice(0, pageLimits.headerChars).split(BETWEEN_WORDS);
  return words.find((word) => ADDRESS.test(word)) ?? null;
}

/** `Name <address>` for an element that names a correspondent in its text or in an attribute. */
export function correspondentOf(element: Element): string | null {
  const text = oneLine(element.getAttribute('name') ?? element.textContent);
  const attributes = ATTRIBUTES.map((name) => addressIn(element.getAttribute(name) ?? ''));
  const address = attributes.find((found) => found !== null) ?? null;
  if (address === null || text.includes(address)) return text || address;
  return text ? `${text} <${address}>` : address;
}

const LABEL_END = /[:：]\s*$/;

/** "From: Anna" beside the visible text "Anna", whatever the word for "From" is. */
export function isLabelled(element: Element): boolean {
  const label = oneLine(element.getAttribute('aria-label'));
  if (label === '') return false;
  const text = oneLine(element.textContent);
  return text !== '' && label.endsWith(text) && LABEL_END.test(label.slice(0, -text.length));
}
