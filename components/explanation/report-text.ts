import type { ExplainedRecipient, Explanation } from '../../core/explanation';
import type { Texts } from '../texts';

/** The report's facts as lines for a mail or a ticket: the labels in the reader's language, the facts as they are. */
export function reportText({ t }: Texts, { original }: Explanation, recipient: ExplainedRecipient): string {
  const facts = [
    ['recipient', recipient.address],
    ['ip', recipient.rejectedIp],
    ['server', recipient.remoteHost],
    ['originalSubject', original.subject],
    ['originalDate', original.date],
    ['messageId', original.messageId],
  ] as const;
  const lines = facts.filter(([, value]) => value).map(([name, value]) => `${t(`ui:facts.${name}`)}: ${value}`);
  return [recipient.diagnostic, ...lines].filter((line) => line !== null).join('\n');
}
