import { gmail } from '../adapters/gmail';
import { correspondentOf, oneLine } from '../address';
import type { Row, RowReader } from './row';

// In the wide layout sender and subject stand in one table row; beside an open message the subject has the next row to
// itself. Both are in InboxSDK's readers of 2014 to 2026 (InboxSDK/InboxSDK, gmail-thread-row-view), which find the
// rows by their class as well.
const subjects = 'tr .xT .y6 > span:first-of-type';
const senders = '.yW [email]';

function readRow(place: Element): Row[] {
  const row = place.closest('tr');
  const sender = row?.querySelector(senders) ?? row?.previousElementSibling?.querySelector(senders);
  if (!sender) return [];
  return [{ subject: oneLine(place.textContent) || null, from: correspondentOf(sender), place }];
}

export const gmailRows: RowReader = {
  matches: gmail.matches,
  rows: (document) => [...document.querySelectorAll(subjects)].flatMap(readRow),
};
