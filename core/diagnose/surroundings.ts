import { limits } from '../limits';
import type { Bounce, Recipient } from '../read/bounce';
import type { Message } from '../read/message';
import { layOut } from '../read/report';

/** In reports to more people, each has a line of a table at most; looking for words around each would only cost time. */
const recipientsWithWords = 20;
/** From one address to the next. */
const NEXT_ADDRESS = /[^\s@]@[^\s@]/;

/** What stands behind one of several recipients, up to the next address. */
function behind(text: string, { address }: Recipient): string {
  const start = address === null ? -1 : text.toLowerCase().indexOf(address.toLowerCase());
  if (address === null || start < 0) return '';
  const words = text.slice(start + address.length, start + address.length + limits.lineChars);
  const next = words.search(NEXT_ADDRESS);
  return next < 0 ? words : words.slice(0, next);
}

/**
 * What a report says in its own words around a recipient: everything before the returned message where there is just one,
 * else what stands behind its address. A heading counts only without a colon: behind it stands the returned mail's subject.
 */
export function surroundings(message: Message, { recipients }: Bounce): (recipient: Recipient) => string {
  let text: string | null = null;
  return (recipient) => {
    if (recipients.length > recipientsWithWords) return '';
    text ??= layOut(message).lines.join(' ');
    if (recipients.length > 1) return behind(text, recipient);
    const heading = message.subject?.includes(':') ? '' : (message.subject ?? '');
    return `${heading} ${text.slice(0, limits.lineChars)}`;
  };
}
