import { readBlocks } from './blocks';
import { codesIn } from './codes';
import type { Draft } from './draft';
import type { Report } from './report';
import { paragraphsOf, readSentence } from './sentence';

const NOBODY: ReadonlySet<string> = new Set();
const STRAY_REPLIES = 8;
const LINES_OF_REPLY = 12;

/** Lines with codes, each with what follows up to a blank line. */
function strayReplies(lines: readonly string[]): string[] {
  const found: string[] = [];
  for (const [at, line] of lines.entries()) {
    if (!/[45]/.test(line) || codesIn(line).at < 0) continue;
    const blank = lines.findIndex((next, after) => after > at && !next.trim());
    const end = Math.min(blank < 0 ? lines.length : blank, at + LINES_OF_REPLY);
    found.push(lines.slice(at, end).join(' '));
    if (found.length >= STRAY_REPLIES) break;
  }
  return found;
}

/** The prose of a report, without a delivery status that the text shows after it. */
export function proseOf(report: Report): readonly string[] {
  if (!report.folded.includes('reporting-mta')) return report.lines;
  const status = report.lines.findIndex((line) => /^\s{0,8}reporting-mta ?:/i.test(line));
  return status > 3 ? report.lines.slice(0, status) : report.lines;
}

/**
 * Reads any transcript: recipients at line starts, else those in running text; if there is just one, replies that stand
 * elsewhere are its own.
 */
export function readTranscript(report: Report): Draft[] {
  const lines = proseOf(report);
  const attempts = [
    () => readBlocks(lines, report.bystanders),
    () => readSentence(lines, report.bystanders),
    // A mail to oneself: the reader of the report is the failed recipient.
    () => readBlocks(lines, NOBODY),
    () => readSentence(lines, NOBODY),
    // A mail to a postmaster.
    () => readBlocks(lines, null),
    () => readSentence(lines, null),
  ];
  for (const attempt of attempts) {
    const drafts = attempt();
    if (drafts.length > 0) return withStrayReplies(drafts, lines);
  }
  return [];
}

function withStrayReplies(drafts: Draft[], lines: readonly string[]): Draft[] {
  const [only] = drafts;
  const same = only && drafts.every(({ address }) => address?.toLowerCase() === only.address?.toLowerCase());
  const hasCodes = drafts.some(({ replies }) => replies.some((text) => codesIn(text).at >= 0));
  if (!same || hasCodes) return drafts;
  const own = [...drafts.flatMap(({ replies }) => replies), ...strayReplies(lines)];
  return [{ ...only, replies: own.length > 0 ? own : paragraphsOf(lines) }];
}
