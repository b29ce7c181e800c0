import browser from 'webextension-polyfill';
import type { AccessAnswer, IpAnswer, Letter, ReadResult, SiteAnswer } from '../../core/explanation';
import type { Draft, FromUi, Settings } from '../../core/messages';

/** What the background answers to each question of a page. */
interface Answers {
  'read-tab': ReadResult;
  'get-site': SiteAnswer;
  'take-pending': ReadResult | null;
  'analyse-text': ReadResult;
  'analyse-file': ReadResult;
  'check-ip': IpAnswer;
  open: { readonly ok: boolean };
  'write-letter': Letter;
  'send-letter': { readonly ok: boolean };
  'save-draft': undefined;
  'get-draft': Draft | null;
  'get-settings': Settings;
  'save-settings': undefined;
  'get-access': AccessAnswer;
  revoke: { readonly ok: boolean };
  'open-page': undefined;
}

/** Asks the background. Rejects if it is not there, e.g. because the extension was updated meanwhile. */
export async function ask<Type extends FromUi['type']>(
  message: Extract<FromUi, { type: Type }>,
): Promise<Answers[Type]> {
  return (await browser.runtime.sendMessage(message)) as Answers[Type];
}

/**
 * Asks for a reading; whatever goes wrong on the way is a reading that failed. Asks twice: the worker may have been
 * stopped with the first question in its hands, and wakes for the second.
 */
export async function askForReading(
  message: Extract<FromUi, { type: 'read-tab' | 'analyse-text' | 'analyse-file' }>,
): Promise<ReadResult> {
  const answer = (): Promise<ReadResult | undefined> => ask(message).catch(() => undefined);
  return (await answer()) ?? (await answer()) ?? { state: 'error', error: 'unexpected' };
}
