import { findAddress } from '../address';
import { codesIn } from '../codes';
import { type Draft, draft } from '../draft';
import { transcript } from '../format';
import type { Report } from '../report';
import { paragraphsOf, readSentence } from '../sentence';

// `收件人` of the original message, `无法发送到` of QQ; the address in the greeting is the sender's.
const MARKS = ['收件人邮件地址', '收件人', '无法发送到', '發送到', '发送到'];
/** Between the mark and the address stand a colon, a bracket or a second label at most. */
const MARK_CHARS = 12;

function markedAddress(line: string): string | undefined {
  for (const mark of MARKS) {
    const at = line.indexOf(mark);
    const found = at < 0 ? null : findAddress(line, at + mark.length);
    if (found && found.start <= at + mark.length + MARK_CHARS) return found.address;
  }
  return undefined;
}

function readLabels(report: Report): Draft[] {
  const found = report.lines.map(markedAddress).find((address) => address !== undefined);
  const replies = paragraphsOf(report.lines).filter((text) => codesIn(text).at >= 0);
  if (found) return [draft(found, replies)];
  return readSentence(report.lines, report.bystanders).map((one) => ({ ...one, replies }));
}

/** Chinese services: NetEase (163, 126), QQ, Coremail, Alibaba: labels in Chinese, the reply in English at the end. */
export const netease = transcript(
  'netease',
  ({ folded, sender }) => /退信|被退回|coremail/.test(folded) && !/@(?:qq|foxmail)\.com/.test(sender),
  readLabels,
);

/** Tencent's QQ Mail writes the same labels in a table. */
export const readChineseLabels = readLabels;
