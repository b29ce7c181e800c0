import { limits } from '../limits';
import { addressesIn, findAddress } from './address';
import type { Bystanders } from './blocks';
import { type Draft, draft } from './draft';
import { cutAt } from './lines';
import { isReporterAddress } from './report';

const GREETING =
  /(?:^|[.!] )(?:hello|hi|dear|sorry|hola|hallo|bonjour|dobrý den|ciao|olá|guten tag|beste|sehr geehrte[r]?|здравствуйте|您好|尊敬的用户)[\s,!]{0,3}<?$/i;
const NOT_THE_RECIPIENT_BEFORE =
  /(?:\bfrom|sent by|sender|message id|message-id|absender|contact(?: us)?(?: at)?|write to|e-?mail to|forward (?:the )?(?:original (?:e-?)?mail )?to|visit|您的邮箱账号|场合は、|場合は、|return-path|reply-to|is|finger)\s?[:：]?\s?[<(（"“]?$/i;
const RECIPIENT_BEFORE =
  /(?:\bto|\bfor|recipient|addressed,?|address(?:es)?|\ban|\bà|\baan|\btil|\bpara|\ba|\btill|\bdo|получател[а-я]{1,3}|адрес|сообщение|收件人|发送到|发送给|地址|收件人邮件地址)\s?[:：]?\s?[<(（"“]{0,2}$/i;
const LIST_BETWEEN = /^[\s,;<>"']{0,4}$/;

/** Paragraphs of a text, each in one line. */
export function paragraphsOf(lines: readonly string[]): string[] {
  const paragraphs: string[] = [];
  let paragraph = '';
  for (const line of [...lines, '']) {
    if (line.trim()) {
      if (paragraph.length < limits.lineChars) paragraph += `${paragraph ? ' ' : ''}${line.trim()}`;
    } else if (paragraph) {
      paragraphs.push(cutAt(paragraph, limits.lineChars));
      paragraph = '';
    }
  }
  return paragraphs;
}

/** The address at a match and those listed right after it. */
function listFrom(text: string, from: number): string[] {
  const found = addressesIn(text.slice(from));
  const listed: string[] = [];
  let end = 0;
  for (const { address, start, end: next } of found) {
    if (listed.length > 0 && !LIST_BETWEEN.test(text.slice(from + end, from + start))) break;
    listed.push(address);
    end = next;
  }
  return listed;
}

function search(paragraphs: readonly string[], skip: Bystanders, wanted: RegExp | null): Draft[] {
  let seen = 0;
  for (const [at, text] of paragraphs.entries()) {
    for (let found = findAddress(text); found && seen < limits.recipients; found = findAddress(text, found.end)) {
      seen++;
      const before = text.slice(Math.max(0, found.start - 60), found.start);
      const known = found.address.toLowerCase();
      if (
        skip?.has(known) ||
        (skip && isReporterAddress(known)) ||
        GREETING.test(before) ||
        NOT_THE_RECIPIENT_BEFORE.test(before)
      )
        continue;
      if (wanted && !wanted.test(before)) continue;
      // The sentence that names the recipient comes last: what follows it says more often why.
      const replies = [...paragraphs.slice(at + 1), text];
      return listFrom(text, found.start).map((address) => draft(address, replies));
    }
  }
  return [];
}

/** Recipients in running text: an address after "to" and its kin in any language, else the first that can be one. */
export function readSentence(lines: readonly string[], skip: Bystanders): Draft[] {
  const paragraphs = paragraphsOf(lines);
  const named = search(paragraphs, skip, RECIPIENT_BEFORE);
  return named.length > 0 ? named : search(paragraphs, skip, null);
}
