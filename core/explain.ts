import type { Catalog } from '../catalog/schema';
import { advise } from './advise/advise';
import { guideSectionOf } from './advise/guide';
import { letterLanguage } from './advise/letter-language';
import { letterStart } from './advise/letter-start';
import { walkStart } from './advise/walk-start';
import { readBareReply } from './diagnose/bare-reply';
import { diagnose } from './diagnose/diagnose';
import { surroundings } from './diagnose/surroundings';
import { statusTokens } from './diagnose/tokens';
import { entryOf } from './entry';
import type { ExplainedRecipient, Explanation } from './explanation';
import { limits } from './limits';
import { domainAskOf } from './lookup/domain-ask';
import type { Bounce, Recipient } from './read/bounce';
import type { Message } from './read/message';
import { readMessage } from './read/read';

function explainRecipient(
  recipient: Recipient,
  bounce: Bounce,
  prose: (recipient: Recipient) => string,
  catalog: Catalog,
): ExplainedRecipient {
  const diagnosis = diagnose(recipient, bounce, catalog, () => prose(recipient));
  const given = advise(recipient, diagnosis, catalog);
  const lookUp = given.actions.includes('check-domain')
    ? domainAskOf(bounce.original, recipient, diagnosis.lights)
    : null;
  // Without a domain there is nothing to look at.
  const actions = given.actions.filter((action) => action !== 'check-domain' || lookUp !== null);
  const advice = { ...given, actions };
  return {
    ...recipient,
    diagnosis,
    advice,
    receiverName: entryOf(catalog.receivers, diagnosis.receiver)?.name ?? null,
    blocklistName: entryOf(catalog.blocklists, diagnosis.blocklist)?.name ?? null,
    guide: guideSectionOf(diagnosis, recipient.status, catalog),
    walk: walkStart(diagnosis, advice, catalog),
    letter: letterStart(recipient, diagnosis, advice, catalog),
    lookUp,
  };
}

/** Codes of the recipients' replies; of the text where there is no recipient. */
function codesOf(bounce: Bounce, message: Message): string[] {
  const statusesIn = (text: string) => statusTokens(text).map((token) => token.text);
  const codes = bounce.recipients
    .flatMap(({ replyCode, status, diagnostic }) => [replyCode, status, ...statusesIn(diagnostic ?? '')])
    .filter((code) => code !== null);
  const found = codes.length > 0 ? codes : statusesIn(message.text);
  return [...new Set(found)].slice(0, limits.codes);
}

/** Everything the pages show about a message: what the report says, why, who can fix it, and what to do. Never throws. */
export function explain(message: Message, catalog: Catalog): Explanation {
  const read = readMessage(message);
  const isOpen = read.recipients.length === 0 && (read.kind === 'none' || read.kind === 'failed');
  const bounce = (isOpen && readBareReply(message, read, catalog)) || read;
  const prose = surroundings(message, bounce);
  return {
    kind: bounce.kind,
    reporter: bounce.reporter,
    recipients: bounce.recipients.map((recipient) => explainRecipient(recipient, bounce, prose, catalog)),
    original: bounce.original,
    signs: bounce.signs,
    codes: codesOf(bounce, message),
    subject: message.subject,
    letterLanguage: letterLanguage(bounce.recipients.map(({ address }) => address)),
  };
}
