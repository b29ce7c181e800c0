import browser from 'webextension-polyfill';
import type { GuideSection } from '../../catalog/schema';
import type {
  AccessAnswer,
  CaseAnswer,
  CasesAnswer,
  CheckAnswer,
  HandedOver,
  Letter,
  ReadResult,
  SiteAnswer,
  WalkAnswer,
} from '../../core/explanation';
import type { LookUpAsk } from '../../core/lookup/ask';
import type { FactsAnswer } from '../../core/lookup/facts';
import type { LookUpPlaces } from '../../core/lookup/places';
import type { Draft, FromUi, Settings } from '../../core/messages';

/** What the background answers to each question of a page. */
interface Answers {
  'read-tab': ReadResult;
  'read-report': ReadResult;
  'get-site': SiteAnswer;
  'take-pending': ReadResult | null;
  'analyse-text': ReadResult;
  'analyse-file': ReadResult;
  'check-ip': CheckAnswer;
  'check-facts': FactsAnswer;
  open: { readonly ok: boolean };
  'write-letter': Letter;
  'send-letter': { readonly state: HandedOver };
  /** Null where it is refused. */
  'write-eml': { readonly content: string | null };
  'save-draft': undefined;
  'get-draft': Draft | null;
  'get-settings': Settings;
  'save-settings': undefined;
  'get-access': AccessAnswer;
  'get-guide': readonly GuideSection[];
  'open-walk': { readonly ok: boolean };
  'get-walk': WalkAnswer;
  'save-walk': undefined;
  'note-case': CaseAnswer;
  'get-cases': CasesAnswer;
  'count-due': number;
  'change-case': CaseAnswer;
  'delete-case': { readonly ok: boolean };
  'delete-cases': { readonly ok: boolean };
  'get-look-up-places': LookUpPlaces;
  'want-look-up': undefined;
  'take-look-up': LookUpAsk | null;
  revoke: { readonly ok: boolean };
  'open-page': undefined;
}

/** What must not happen twice: each opens something. */
const once: ReadonlySet<FromUi['type']> = new Set(['open', 'send-letter', 'open-page', 'open-walk']);
/** What is answered by silence. To all else, silence means that the worker was stopped before it could answer. */
const silent: ReadonlySet<FromUi['type']> = new Set([
  'save-draft',
  'save-settings',
  'save-walk',
  'want-look-up',
  'open-page',
]);
/** Rests between tries, in milliseconds: a worker that was just stopped takes a moment to wake. */
const rests = [0, 100, 400];

const after = (rest: number) => new Promise((passed) => setTimeout(passed, rest));

/**
 * Asks the background. Asks again if no answer came, for the worker may have been stopped with the question in its
 * hands. Rejects if it is not there at all, e.g. because the extension was updated meanwhile.
 */
export async function ask<Type extends FromUi['type']>(
  message: Extract<FromUi, { type: Type }>,
): Promise<Answers[Type]> {
  let failure: unknown = new Error('no answer');
  for (const rest of once.has(message.type) ? [0] : rests) {
    if (rest > 0) await after(rest);
    try {
      const answer = (await browser.runtime.sendMessage(message)) as Answers[Type] | undefined;
      if (answer !== undefined || silent.has(message.type)) return answer as Answers[Type];
    } catch (reason) {
      failure = reason;
    }
  }
  throw failure;
}

/** Asks for a reading; whatever goes wrong on the way is a reading that failed. */
export async function askForReading(
  message: Extract<FromUi, { type: 'read-tab' | 'read-report' | 'analyse-text' | 'analyse-file' }>,
): Promise<ReadResult> {
  const answer: ReadResult | undefined = await ask(message).catch(() => undefined);
  return answer ?? { state: 'error', error: 'unexpected' };
}
