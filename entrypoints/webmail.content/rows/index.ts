import { gmailRows } from './gmail';
import { outlookRows } from './outlook';
import { roundcubeRows } from './roundcube';
import type { Row, RowReader } from './row';

/** Every webmail whose lists can be marked; a test compares this list with the folder. */
export const rowReaders: readonly RowReader[] = [gmailRows, outlookRows, roundcubeRows];

/** The rows of the message list in this document; none where the webmail's lists are not known. */
export function rowsIn(document: Document): Row[] {
  return rowReaders.find((reader) => reader.matches(document))?.rows(document) ?? [];
}
