import { browser } from 'wxt/browser';
import type { BarContent, JoinedBar } from '../../core/explanation';
import type { FromPage } from '../../core/messages';
import { isAlive } from './alive';

/** Asks or tells the background; undefined if there was no answer. */
export type Tell = (message: FromPage) => Promise<BarContent | JoinedBar | null | undefined>;

/** What is always answered: to these, silence means that the background was stopped with the question in its hands. */
const questions: ReadonlySet<FromPage['type']> = new Set(['seen', 'seen-apart', 'changed', 'need', 'get-mark']);
/** Rests before asking again, in milliseconds: a background that was just stopped takes a moment to wake. */
const RESTS = [100, 400];

async function send<Answer>(message: FromPage): Promise<Answer | null | undefined> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}

export async function tell<Answer = BarContent>(message: FromPage): Promise<Answer | null | undefined> {
  let answer = await send<Answer>(message);
  for (const rest of questions.has(message.type) ? RESTS : []) {
    if (answer !== undefined || !isAlive()) break;
    await new Promise((passed) => setTimeout(passed, rest));
    answer = await send<Answer>(message);
  }
  return answer;
}
