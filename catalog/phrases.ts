import { identityPhrases } from './phrases/identity';
import { languagePhrases } from './phrases/languages';
import { messagePhrases } from './phrases/message';
import { recipientPhrases } from './phrases/recipient';
import { reputationPhrases } from './phrases/reputation';
import { resolverPhrases } from './phrases/resolver';
import { transportPhrases } from './phrases/transport';
import { vaguePhrases } from './phrases/vague';
import type { Phrase } from './schema';

/** The first that hits wins, clear ones before vague ones. */
export const phrases: readonly Phrase[] = [
  ...resolverPhrases,
  ...identityPhrases,
  ...recipientPhrases,
  ...languagePhrases,
  ...messagePhrases,
  ...reputationPhrases,
  ...transportPhrases,
  ...vaguePhrases,
];
