import { correspondentOf, oneLine } from '../address';
import type { Row, RowReader } from './row';

// Measured in 1.6 with the skins elastic, larry and classic: a column each, or all in the subject's.
const rows = '#messagelist tr.message';

function readRow(row: Element): Row[] {
  const place = row.querySelector('span.subject > a, td.subject > a');
  const sender = row.querySelector('.fromto .rcmContactAddress');
  if (!place || !sender) return [];
  return [{ subject: oneLine(place.textContent) || null, from: correspondentOf(sender), place }];
}

export const roundcubeRows: RowReader = {
  matches: (document) => document.querySelector(rows) !== null,
  rows: (document) => [...document.querySelectorAll(rows)].flatMap(readRow),
};
