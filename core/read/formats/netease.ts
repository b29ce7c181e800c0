import { findAddress } from '../address';
import { codesIn } from '../codes';
import { type Draft, draft } from '../draft';
import { transcript } from '../format';
import type { Report } from '../report';
import { paragraphsOf, readSentence } from '../sentence';

// `收件人` of the original message, `无法发送到` of QQ; the address in the greeting is the sender's.
const RECIPIENT =
  /(?:收件人(?:\/To)?|收件人邮件地址|无法发送到|發送到|发送到|to)\s{0,4}[:：（(]?\s{0,4}["“<]?([^\s@"“<>（(：:]{1,64}@[\w.-]{1,255})/i;

function readLabels(report: Report): Draft[] {
  const named = report.lines.map((line) => RECIPIENT.exec(line)?.[1]).find((address) => address !== undefined);
  const found = named ? findAddress(named)?.address : undefined;
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
