import { findAddress } from '../address';
import { type Draft, draft } from '../draft';
import { transcript } from '../format';
import type { Report } from '../report';

/** The list's own address stands in the first sentence that has one. */
function readList(report: Report): Draft[] {
  const line = report.lines.find((text) => findAddress(text) !== null);
  const list = line ? findAddress(line) : null;
  return line && list ? [draft(list.address, [line])] : [];
}

/** fml mailing lists: not a member, or a message seen twice. */
export const fml = transcript(
  'fml',
  ({ subject, folded }) =>
    /\bml\)$/.test(subject) && /not a member of this mailing list|duplicated message-id|rejected/.test(folded),
  readList,
);
