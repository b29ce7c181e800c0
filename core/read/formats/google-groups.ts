import { addressesIn } from '../address';
import { type Draft, draft } from '../draft';
import { transcript } from '../format';
import { field } from '../mime/headers';
import { returnedHeaders } from '../original';
import type { Report } from '../report';

const GROUP_NAME = /\(([\w.+-]{2,100})\)/;

/** The text names the group without its domain; the address stands in the returned header only. */
function readGroup(report: Report): Draft[] {
  const returned = returnedHeaders(report);
  const to =
    field(report.message.headers, 'x-failed-recipients') ??
    field(returned, 'x-failed-recipients') ??
    field(returned, 'to') ??
    '';
  const [address] = addressesIn(to, 1);
  const name = report.lines.map((line) => GROUP_NAME.exec(line)?.[1]).find((group) => group !== undefined);
  const reason = report.lines.find((line) => line.includes(`(${name})`)) ?? '';
  const group = address?.address ?? name ?? null;
  return group ? [draft(group, reason ? [reason] : [])] : [];
}

/** Google Groups: a greeting, the group in brackets, bullets; no codes, any language. */
export const googleGroups = transcript(
  'google-groups',
  ({ folded }) => folded.includes('groups.google.com/support') && folded.includes('google groups'),
  readGroup,
);
