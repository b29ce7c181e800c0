import { outlookCom } from '../adapters/outlook-com';
import { outlookWeb } from '../adapters/outlook-web';
import { correspondentOf, oneLine } from '../address';
import type { Row, RowReader } from './row';

// Seen in public extensions of 2024 to 2026. Class names change with every build; what holds is the order: the sender,
// with the address as title, then the subject, the time, the beginning of the text.
const rows = '[role="listbox"] [role="option"][data-convid]';

const WORD = /\p{L}\p{L}/u;

/** Elements with a text of their own; icons are letters of a private alphabet. */
function textsIn(row: Element): Element[] {
  return [...row.querySelectorAll('*')].filter(
    (one) => one.childElementCount === 0 && WORD.test(one.textContent ?? ''),
  );
}

function readRow(row: Element): Row[] {
  const texts = textsIn(row);
  const sender = texts.find((one) => one.closest('[title*="@"]')) ?? texts[0];
  const place = sender && texts[texts.indexOf(sender) + 1];
  if (!place) return [];
  const from = correspondentOf(sender.closest('[title*="@"]') ?? sender);
  return [{ subject: oneLine(place.textContent) || null, from, place }];
}

export const outlookRows: RowReader = {
  matches: (document) => outlookWeb.matches(document) || outlookCom.matches(document),
  rows: (document) => [...document.querySelectorAll(rows)].flatMap(readRow),
};
