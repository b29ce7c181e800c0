import type { Cause, Phrase } from '../../catalog/schema';
import type { CatalogIndex } from './catalog-index';
import { fold } from './folded';
import { phraseReading, type Reading } from './reading';
import { findTexts } from './text-index';

/** Left out are causes whose words also stand in what scanners and disclaimers add to any mail: virus, spam, attachment. */
const tellable: ReadonlySet<Cause> = new Set([
  'recipient-unknown',
  'recipient-restricted',
  'mailbox-full',
  'mailbox-disabled',
  'message-too-large',
  'relay-denied',
  'routing-dns',
  'connection-failed',
  'expired',
  'loop',
]);
/** Their words are vague beside a code, but nobody writes them in passing. */
const inTransport: ReadonlySet<Cause> = new Set(['connection-failed', 'expired']);

/** What a report's own words say about a recipient, in the words of the catalogue only: its numbers belong to replies. */
export function readProse(prose: string, index: CatalogIndex): Reading | null {
  const hits = findTexts(index.texts, fold(prose).text);
  const isClear = ({ cause, vague }: Phrase) => !vague && tellable.has(cause);
  const found = phraseReading({ hits }, isClear) ?? phraseReading({ hits }, ({ cause }) => inTransport.has(cause));
  return found && { ...found, basis: 'report', evidence: [], blocklist: null };
}
