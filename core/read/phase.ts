import type { Phase } from './bounce';

// The command beside or before the quoted reply: `(in reply to RCPT TO command)`, `after end of data`, `[MAIL_FROM]`,
// `did not like our DATA`, `>>> RCPT To:`, `SMTP:RCPT host`.
const COMMAND =
  /(?:repl(?:y|ied) to|response to|\bafter|did not like our|failed on|smtp:|>>>|\[)\s?(?:pipelined |pipelining |end of |final |the |sending )?(rcpt|mail[ _]from|data\b|message body|ehlo|helo|initial connection|announce|connect\])/i;
const PHASES: readonly (readonly [string, Phase])[] = [
  ['rcpt', 'rcpt'],
  ['mail', 'mail'],
  ['data', 'data'],
  ['message', 'data'],
  ['ehlo', 'helo'],
  ['helo', 'helo'],
  ['initial', 'connect'],
  ['announce', 'connect'],
  ['connect', 'connect'],
];
// Sentences of Postfix and qmail that name no command.
const SENTENCES: readonly (readonly [string, Phase])[] = [
  ['refused to talk to me', 'connect'],
  ['but greeting failed', 'connect'],
  ['initial server greeting', 'connect'],
  ['but my name was rejected', 'helo'],
  ['but sender was rejected', 'mail'],
  ['does not like recipient', 'rcpt'],
  ['failed after i sent the message', 'data'],
];

/** Which step of the SMTP dialogue the reply in a reporter's sentence answered; null where the sentence does not tell. */
export function phaseIn(sentence: string): Phase | null {
  const command = COMMAND.exec(sentence)?.[1]?.toLowerCase();
  if (command !== undefined) return PHASES.find(([start]) => command.startsWith(start))?.[1] ?? null;
  const lower = sentence.toLowerCase();
  return SENTENCES.find(([words]) => lower.includes(words))?.[1] ?? null;
}
