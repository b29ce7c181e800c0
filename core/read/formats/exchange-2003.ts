import { addressesIn } from '../address';
import { readBlocks } from '../blocks';
import { type Draft, draft } from '../draft';
import { transcript } from '../format';
import type { Report } from '../report';
import { readTranscript } from '../transcript';

const LIST = /did not reach the following recipient|recipient\(s\) could not be reached|could not be reached:/i;

function readList(report: Report): Draft[] {
  const at = report.lines.findIndex((line) => LIST.test(line));
  if (at < 0) return readTranscript(report);
  const list = report.lines.slice(at + 1);
  const blocks = readBlocks(list);
  if (blocks.length > 0) return blocks;
  // X.400 names hold the Internet address as a domain-defined attribute.
  for (const [line, text] of list.entries()) {
    const attribute = text.indexOf('SMTP=');
    const address = addressesIn(attribute < 0 ? text : text.slice(attribute + 5))[0]?.address;
    if (address) return [draft(address, [list.slice(line + 1).join(' ')])];
  }
  return readTranscript(report);
}

/** Exchange 5.5 to 2003: `did not reach the following recipient(s):`, addresses with a date, `MSEXCH:` at the end. */
export const exchange2003 = transcript(
  'exchange-server',
  ({ folded }) =>
    folded.includes('did not reach the following recipient') ||
    folded.includes('did not reach some or all of the intended') ||
    folded.includes('msexch:im'),
  readList,
);
