import { findAddress } from '../address';
import { codesIn } from '../codes';
import { type Draft, draft } from '../draft';
import type { Format } from '../format';
import type { Report } from '../report';
import { readSentence } from '../sentence';

// Labels of the details, in the languages seen; the values stay English everywhere. Since about 2022 English ones read
// `Error:` and `Message rejected by:`.
const RECIPIENT =
  'recipient address|empfängeradresse|modtageradresse|adres van geadresseerde|адрес получателя|收件人地址|adressaadi aadress'.split(
    '|',
  );
const REPORTED =
  'reported error|error|gemeldeter fehler|rapporteret fejl|gerapporteerde fout|сообщение об ошибке|报告的错误|teatatud tõrge'.split(
    '|',
  );
const STATUS = 'status code|statuscode|statuskode|код состояния|状态代码|olekukood'.split('|');
const REMOTE =
  'remote server|message rejected by|remoteserver|fjernserver|externe server|удаленный сервер|远程服务器|kaugserver'.split(
    '|',
  );
const HOST = /^[\w.-]{3,255}$/;

/** The value beside a label, or in the next cell or line. */
function labelled(lines: readonly string[], labels: readonly string[]): string | null {
  for (const [at, line] of lines.entries()) {
    const bare = line.trim();
    const lower = bare.toLowerCase();
    const label = labels.find((one) => lower.startsWith(one));
    if (label === undefined || !/^\s?(?:[:：\t]|$)/.test(bare.slice(label.length))) continue;
    const beside = bare
      .slice(label.length)
      .trim()
      .replace(/^[:：]/, '')
      .trim();
    const value =
      beside ||
      lines
        .slice(at + 1, at + 3)
        .find((next) => next.trim())
        ?.trim();
    if (value) return value;
  }
  return null;
}

/** The reply in full: some leave its codes to the line `Status code:`. */
function withCodes(reported: string | null, status: string | null): string | null {
  const isBare = reported !== null && status !== null && codesIn(reported).at < 0;
  return isBare ? `${status} ${reported}` : reported;
}

function readFriendly(report: Report): Draft[] {
  const { lines } = report;
  const [sentence] = readSentence(lines, report.bystanders);
  const recipient = labelled(lines, RECIPIENT);
  const address = (recipient && findAddress(recipient)?.address) ?? sentence?.address ?? null;
  const reported = labelled(lines, REPORTED);
  const status = labelled(lines, STATUS);
  const coded = lines.filter((line) => /[45]\.\d{1,3}\.\d/.test(line) && codesIn(line).at >= 0).slice(0, 4);
  const own = withCodes(reported, status);
  // Lines that name no more than the code would outweigh a reply that has a tag instead of one.
  const isWhole = own !== null && codesIn(own).at >= 0;
  const replies = isWhole ? [own] : [own, status, ...coded].filter((text) => text !== null);
  const remote = labelled(lines, REMOTE)?.split(/\s/, 1)[0] ?? '';
  const remoteHost = HOST.test(remote) ? remote : null;
  const code = codesIn(status ?? '').status;
  return address || replies.length > 0 ? [draft(address, replies, { remoteHost, status: code })] : [];
}

/** Exchange Online's picture with three parties, `How to Fix It`, details at the end. */
export const exchangeFriendly: Format = {
  id: 'exchange-online',
  recognise: ({ folded }) =>
    folded.includes('how to fix it') ||
    folded.includes('more info for email admins') ||
    (folded.includes('office 365') &&
      !folded.includes('generating server:') &&
      (/action required|original message details|vajab sekkumist|lisateavet meiliadministraatoritele/.test(folded) ||
        [RECIPIENT, STATUS].every((labels) => labels.some((label) => folded.includes(label))))),
  read: readFriendly,
};
