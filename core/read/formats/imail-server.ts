import { findAddress } from '../address';
import { type Draft, draft } from '../draft';
import { transcript } from '../format';
import type { Report } from '../report';
import { readTranscript } from '../transcript';

const VERDICT =
  /^(?:unknown (?:user|host)|user mailbox exceeds allowed size|invalid final delivery userid|delivery failed \d{1,3} attempts|undeliverable to|mailbox full|user not found|not a local user|.{0,40}mailbox)[: ]/i;

function readVerdicts(report: Report): Draft[] {
  const drafts: { address: string; verdict: string; said: string[] }[] = [];
  for (const line of report.lines) {
    const address = VERDICT.test(line) ? findAddress(line) : null;
    if (address) drafts.push({ address: address.address, verdict: line, said: [] });
    else if (line.trim()) drafts.at(-1)?.said.push(line.trim());
  }
  if (drafts.length === 0) return readTranscript(report);
  return drafts.map(({ address, verdict, said }) =>
    draft(
      address,
      [said.join(' '), verdict].filter((text) => text),
    ),
  );
}

/** IPSwitch IMail Server: one line for each recipient, the verdict first. */
export const imailServer = transcript(
  'imail-server',
  ({ subject, lines }) => subject.startsWith('undeliverable mail') && lines.some((line) => VERDICT.test(line)),
  readVerdicts,
);
