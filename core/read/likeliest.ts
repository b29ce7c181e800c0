import { limits } from '../limits';
import { codesIn } from './codes';
import { cutAt } from './lines';

// Words with which servers give reasons, where they give no code.
const REASON =
  /not found|unknown|no such|n't exist|not exist|is full|quota|exceed|disabled|discontinued|expired|timeout|timed out|refused|socket error|n't accept|not accept|n't connect|cannot connect|lookup|\bdns\b|loop|hops|relay|denied|blocked|rejected|spam|virus|policy|too large|too big|suspended|inactive|not recognized|unroute?able|no longer|failing for|not responding|not valid|invalid|no mail ?box|could not initiate|dropped|not allowed|permission|temporary failure/i;
// Sentences that stand in reports whatever the reason: advice, headings, footers of scanners.
const BOILERPLATE =
  /will be retried|see (?:the )?technical details|to the following|do(?:es)? not (?:need to )?re-?send|not re-?send|^please |please (?:check|contact|do not)|^[_=*#-]{5}|following reason|scanned (?:for|by)|problem report|^action: |^will keep|attempts will|^(?:this|your) (?:report|message|e-?mail) (?:relates|with subject)|automatically generated|error occurred while|deliver(?:ing)? (?:the|your|a) (?:e-?mail|mail|message) to|^ua-id|antivirus|learn more$|^sent by/i;

const FIELD = /^(?:subject|to|from|cc|date|sent|message-?id|delivered-to|received|betreff|onderwerp|emne|тема) ?[:：]/i;
const ADDRESS_ONLY = /^<?[^\s@]{1,64}@[^\s@]{1,255}$/;
const LABEL = /^.{1,100}[:：]$/;

/** How much a sentence looks like the refusing server's own reply. */
function weight(sentence: string, labelled: boolean): number {
  const { replyCode, status } = codesIn(sentence);
  const isLabel = LABEL.test(sentence);
  return (
    (replyCode ? 8 : 0) +
    (status ? 4 : 0) +
    (labelled ? 2 : 0) +
    (REASON.test(sentence) ? 1 : 0) -
    (FIELD.test(sentence) || ADDRESS_ONLY.test(sentence) ? 4 : 0) -
    (isLabel ? 3 : 0) -
    (BOILERPLATE.test(sentence) ? 2 : 0)
  );
}

/**
 * The sentence that is likeliest the reply: with most codes, after a label that ends in a colon, with a reason in it;
 * the first among equals.
 */
export function likeliestReply(sentences: readonly string[]): string | null {
  let best: string | null = null;
  // Nothing but advice is no reply.
  let most = -1;
  let labelled = false;
  for (const sentence of sentences) {
    const text = cutAt(sentence, limits.lineChars).trim();
    const now = weight(text, labelled);
    if (text && now > most) {
      best = text;
      most = now;
    }
    labelled = LABEL.test(text);
  }
  return best;
}
