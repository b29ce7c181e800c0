import { linesOf } from './lines';
import { htmlToText } from './mime/html';
import { signsOf } from './sniff';

const TAG =
  /<\/?(?:p|br|div|span|b|i|strong|td|tr|table|li|ul|ol|pre|code|html|body|blockquote|font|a)(?:[\s/][^<>]{0,300})?>/i;
const MARKDOWN = /\*\*|`{1,3}|^#{1,6} /g;
const QUOTE = /^(?:> ?){1,8}/;
const FORWARDED_RULE =
  /^-{2,} ?(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|oprindelig meddelelse|oorspronkelijk bericht|исходное сообщение|原始邮件|转发邮件|message d'origine|mensaje original)|^begin forwarded message/i;
const FORWARDED_HEAD_LINES = 12;

/** Drops what somebody wrote above a forwarded or answered report, and the head of the forwarded mail. */
function afterForwardedHead(lines: readonly string[]): readonly string[] {
  const rule = lines.findIndex((line) => FORWARDED_RULE.test(line.trim()));
  if (rule < 0) return lines;
  const head = lines.slice(rule + 1, rule + FORWARDED_HEAD_LINES);
  const named = head.some((line) => /^[^:：]{1,20}[:：] ?\S/.test(line));
  const blank = head.findIndex((line, at) => at > 0 && !line.trim());
  // Gmail's reports put the same rule below, before the mail that came back.
  const isReport = signsOf({ subject: null, from: null, text: lines.slice(0, rule).join('\n') }).phrase;
  return named && blank > 0 && !isReport ? lines.slice(rule + 1 + blank) : lines;
}

/**
 * Lines of what somebody pasted or selected, without the damage of its way: tags, Markdown, quote marks, the head of
 * the mail that it was forwarded in.
 */
export function fragmentLines(text: string): string[] {
  const plain = TAG.test(text) ? htmlToText(text).text : text;
  const lines = linesOf(plain).map((line) => line.replace(QUOTE, '').replace(MARKDOWN, ' '));
  return [...afterForwardedHead(lines)];
}
