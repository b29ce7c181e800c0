import { addressesIn } from '../address';
import { readBlocks } from '../blocks';
import type { Phase } from '../bounce';
import { codesIn } from '../codes';
import { type Draft, draft } from '../draft';
import { transcript } from '../format';
import { phaseIn } from '../phase';
import type { Report } from '../report';
import { proseOf, readTranscript } from '../transcript';

const REASON = '(reason: ';
// Answers to commands that came too late to mean anything.
const AFTERMATH = /^(?:503|250|354)/;
const LOCAL_SUMMARY = /^\d{3} (?:\d\.\d\.\d )?(?:service unavailable|unknown mailer error)/i;
/** The command of a `>>>` line stands at its start. */
const COMMAND_CHARS = 40;
const PIPE_RECIPIENT = /^"\|[^"]{1,200}"|^\|\S{1,200}/;

/** One reply of the other server (`<<<`), its lines joined, and the step that it answered. */
interface Said {
  readonly text: string;
  readonly phase: Phase;
}

interface Session {
  readonly remote: readonly Said[];
  /** Sendmail's own summary of them. */
  readonly own: readonly string[];
  readonly host: string | null;
}

/** What stands in `(reason: …)`. */
function reasonIn(text: string): string | undefined {
  const at = text.indexOf(REASON);
  if (at < 0) return undefined;
  const reason = text.slice(at + REASON.length).trimEnd();
  return reason.endsWith(')') ? reason.slice(0, -1) : reason;
}

function readSession(lines: readonly string[]): Session {
  const remote: Said[] = [];
  const own: string[] = [];
  let host: string | null = null;
  let phase: Phase = 'connect';
  let open = false;
  for (const line of lines) {
    const bare = line.trim();
    if (bare.startsWith('<<< ')) {
      const text = bare.slice(4);
      const last = remote.at(-1);
      if (open && last) remote[remote.length - 1] = { ...last, text: `${last.text} ${text}` };
      else if (!AFTERMATH.test(text)) remote.push({ text, phase });
      // Commands went out together: "need RCPT" shows that the refusal before it was about the recipient, not the data.
      else if (last?.phase === 'data' && text.startsWith('503')) remote[remote.length - 1] = { ...last, phase: 'rcpt' };
      open = /^\d{3}-/.test(text);
    } else if (bare.startsWith('>>>')) phase = phaseIn(bare.slice(0, COMMAND_CHARS)) ?? phase;
    else if (/while talking to /i.test(bare)) {
      host = /talking to ([\w-]{1,63}(?:\.[\w-]{1,63}){1,8})/i.exec(bare)?.[1] ?? null;
      phase = 'connect';
      open = false;
    } else if (/^[45]\d\d[ -]/.test(bare) || /\.\.\. (?:deferred|\S)/i.test(bare)) own.push(bare);
    else if (bare && own.length > 0) own[own.length - 1] += ` ${bare}`;
  }
  return { remote, own, host };
}

/** The session's words about one recipient: what the other server said of it, else its last refusal, else Sendmail's. */
function replyFor(one: Draft, session: Session, alone: boolean): { replies: string[]; phase: Phase | null } {
  const address = one.address?.toLowerCase() ?? '';
  const about = (said: string) => addressesIn(said).some((found) => found.address.toLowerCase() === address);
  const refusals = session.remote.filter(({ text }) => /^[45]/.test(text));
  const permanent = refusals.find(({ text }) => text.startsWith('5'));
  const told = refusals.find(({ text }) => about(text)) ?? (alone ? (permanent ?? refusals[0]) : undefined);
  const summary =
    session.own.find(about) ?? (alone ? session.own.find((said) => !LOCAL_SUMMARY.test(said)) : undefined);
  const replies = [told?.text, summary, alone ? session.own[0] : undefined].filter((said) => said !== undefined);
  return { replies, phase: told?.phase ?? null };
}

function best(reason: string | undefined, said: readonly string[]): string[] {
  const code = reason === undefined ? null : codesIn(reason);
  if (reason === undefined || code === null) return said.slice(0, 1);
  if (code.at < 0) return [...said.slice(0, 1), reason];
  // The summary repeats the reason with its status: `550 Host unknown` → `550 5.1.2 <…>... Host unknown`
  const fuller = code.status
    ? undefined
    : said.find((one) => codesIn(one).replyCode === code.replyCode && codesIn(one).status);
  return fuller ? [fuller] : [reason];
}

function readSendmail(report: Report): Draft[] {
  const lines = proseOf(report);
  const at = lines.findIndex((line) => line.toLowerCase().includes('transcript of session'));
  const listed = at < 0 ? lines : lines.slice(0, at);
  const session = readSession(at < 0 ? lines : lines.slice(at + 1));
  const drafts = readBlocks(listed, report.bystanders);
  const found = drafts.length > 0 ? drafts : [...pipes(listed), ...readBlocks(listed)];
  if (found.length === 0) return readTranscript(report);
  return found.map((one) => {
    const reason = one.replies.map(reasonIn).find((text) => text !== undefined);
    const told = replyFor(one, session, found.length === 1);
    const replies = best(reason, told.replies);
    const bracket = one.replies.filter((text) => codesIn(text).at >= 0 && reasonIn(text) === undefined);
    return {
      ...one,
      replies: replies.length > 0 ? replies : bracket,
      remoteHost: one.remoteHost ?? session.host,
      phase: told.phase,
    };
  });
}

/** Programs as recipients are named by the address they were expanded from. */
function pipes(lines: readonly string[]): Draft[] {
  const start = lines.findIndex((line) => PIPE_RECIPIENT.test(line.trim()));
  if (start < 0) return [];
  const block = lines.slice(start + 1, start + 5);
  const [owner] = block.flatMap((line) => addressesIn(line));
  return owner
    ? [
        draft(
          owner.address,
          block.filter((line) => reasonIn(line) !== undefined),
        ),
      ]
    : [];
}

/** Sendmail: `had permanent fatal errors`, reasons in brackets, then the session's transcript. */
export const sendmail = transcript(
  'sendmail',
  ({ folded }) =>
    (folded.includes('addresses had') && /addresses had (?:permanent|transient|fatal|delivery)/.test(folded)) ||
    folded.includes('transcript of session follows'),
  readSendmail,
);
