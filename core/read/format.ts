import { findAddress } from './address';
import { readBlocks } from './blocks';
import { codesIn } from './codes';
import { type Draft, draft } from './draft';
import type { Report } from './report';
import { isReporterAddress } from './report';

/** One way of writing reports: a mail server's, a service's, a filter's. */
export interface Format {
  /** Reporter id, kebab case. */
  readonly id: string;
  /** Cheap: sender, subject, `includes` on the folded text. */
  recognise(report: Report): boolean;
  /** Recipients as the visible text names them; empty if it names none. */
  read(report: Report): Draft[];
}

const GREETING =
  /(?:^|[.!] )(?:hello|hi|dear|sorry|hola|hallo|bonjour|dobrý den|ciao|olá|guten tag|beste|sehr geehrte[r]?|здравствуйте|您好|尊敬的用户)[\s,!]{0,3}<?$/i;
const FROM_BEFORE =
  /(?:\bfrom|sent by|sender|message id|message-id|absender|contact|write to|e-?mail to|forward (?:the )?(?:original mail )?to|visit|您的邮箱账号)\s?[:：]?\s?[<(（"“]?$/i;

/** The first address in running text that can be the recipient, with the sentence around it. */
export function readSentence(report: Report): Draft[] {
  let paragraph = '';
  const paragraphs: string[] = [];
  for (const line of [...report.lines, '']) {
    if (line.trim()) paragraph += `${paragraph ? ' ' : ''}${line.trim()}`;
    else if (paragraph) {
      paragraphs.push(paragraph);
      paragraph = '';
    }
  }
  for (const [at, text] of paragraphs.entries()) {
    for (let found = findAddress(text); found; found = findAddress(text, found.end)) {
      const before = text.slice(Math.max(0, found.start - 60), found.start);
      const known = found.address.toLowerCase();
      if (GREETING.test(before) || FROM_BEFORE.test(before) || report.bystanders.has(known) || isReporterAddress(known))
        continue;
      return [draft(found.address, paragraphs.slice(at))];
    }
  }
  return [];
}

/** Sentences with codes that stand before the first recipient or belong to nobody. */
function strayReplies(lines: readonly string[]): string[] {
  const found: string[] = [];
  for (const [at, line] of lines.entries()) {
    if (!/[245]/.test(line) || codesIn(line).at < 0) continue;
    found.push(joinedFrom(lines, at));
    if (found.length >= 8) break;
  }
  return found;
}

/** A line and those after it up to a blank one. */
function joinedFrom(lines: readonly string[], from: number): string {
  const blank = lines.findIndex((line, at) => at > from && !line.trim());
  return lines.slice(from, blank < 0 ? from + 12 : Math.min(blank, from + 12)).join(' ');
}

/** Reads any transcript: recipients at line starts, else the one in running text; a lone recipient gets stray replies. */
export function readTranscript(report: Report): Draft[] {
  const blocks = readBlocks(report.lines, report.bystanders);
  const drafts = blocks.length > 0 ? blocks : readSentence(report);
  const [only] = drafts;
  const sameOne = only && drafts.every(({ address }) => address?.toLowerCase() === only.address?.toLowerCase());
  if (!sameOne || drafts.some(({ replies }) => replies.some((text) => codesIn(text).at >= 0))) return drafts;
  return [{ ...only, replies: [...drafts.flatMap(({ replies }) => replies), ...strayReplies(report.lines)] }];
}

/** A format that any transcript reader can read and that only needs telling apart. */
export function transcript(
  id: string,
  recognise: (report: Report) => boolean,
  read: Format['read'] = readTranscript,
): Format {
  return { id, recognise, read };
}
