import browser, { type Tabs } from 'webextension-polyfill';
import * as z from 'zod/mini';
import type { ReadError, ReadResult } from '../../core/explanation';
import { limits } from '../../core/limits';
import { apart, given, type Shown, shown } from '../../core/messages';
import { analyseText } from './analyse';
import { joinAll } from './join';
import { isShut } from './site';
import { tellOf } from './told';

/** What the reader script answers in one frame. It ran in a page's process, so its answer is parsed like any message. */
const frameAnswer = z.object({
  messages: z.array(shown).check(z.maxLength(limits.tabMessages)),
  apart: z.array(apart).check(z.maxLength(limits.tabMessages)),
  given: z.nullable(given),
  selection: z.nullable(z.string().check(z.maxLength(limits.textChars))),
});
type FrameAnswer = z.infer<typeof frameAnswer>;

/** The named tab, or the one that the user looks at; undefined if it is gone. */
export async function tabOf(wanted: number | null): Promise<Tabs.Tab | undefined> {
  if (wanted !== null) return browser.tabs.get(wanted).catch(() => undefined);
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}

/**
 * `byButton`: the toolbar button was pressed in this tab, which lets us read every page that may be read at all. Firefox
 * words its refusal the same for closed pages and for ungranted ones.
 */
export function errorOf(reason: unknown, byButton: boolean): ReadError {
  const text = String(reason);
  if (/No tab with id|Invalid tab ID/i.test(text)) return 'tab-gone';
  // Browser pages, the stores and other extensions are closed to every extension, whatever was granted.
  if (/\b(?:chrome|about|edge|(?:moz|chrome)-extension):|gallery|restricted|cannot be scripted/i.test(text))
    return 'tab-unreachable';
  return byButton ? 'tab-unreachable' : 'no-permission';
}

/** Chromium lets the call hang where access was taken back in its own settings, until the user clicks our button. */
async function tooLate(): Promise<never> {
  await new Promise((passed) => setTimeout(passed, limits.readTabMs));
  throw new Error('no answer from the tab');
}

async function readFrames(tab: number): Promise<FrameAnswer[]> {
  const results = await Promise.race([
    browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: ['/reader.js'] }),
    tooLate(),
  ]);
  return results.flatMap(({ result }) => {
    const parsed = frameAnswer.safeParse(result);
    return parsed.success ? [parsed.data] : [];
  });
}

/** A frame whose own script read it may have been read by structure from the page around it too, header and all. */
function withoutDoubles(messages: readonly Shown[]): Shown[] {
  const known = messages.filter(({ webmail }) => webmail !== 'generic');
  const isDouble = ({ webmail, text }: Shown) =>
    webmail === 'generic' && known.some((one) => one.text !== '' && text.includes(one.text));
  return messages.filter((message) => !isDouble(message));
}

/**
 * Explains what is open in a tab: the message with `key` if it is still there; else every bounce in any of its frames;
 * the selected text if the messages hold no bounce; else the best message, with the reason why it is none.
 */
export async function readTab(wanted: number | null, key: string | null = null): Promise<ReadResult> {
  const { id: tab, url } = (await tabOf(wanted)) ?? {};
  if (tab === undefined) return { state: 'error', error: 'tab-gone' };
  let frames: FrameAnswer[];
  try {
    frames = await readFrames(tab);
  } catch (reason) {
    return { state: 'error', error: errorOf(reason, wanted === null) };
  }
  const joined = joinAll(frames);
  const messages = withoutDoubles([...joined.messages, ...frames.flatMap((frame) => frame.messages)]).slice(
    0,
    limits.tabMessages,
  );
  const asked = messages.filter((message) => message.key === key).slice(0, 1);
  const told = await Promise.all((asked.length > 0 ? asked : messages).map((message) => tellOf(tab, message)));
  const bounces = told.filter(({ kind }) => kind !== 'none');
  if (bounces.length > 0) return { state: 'read', explanations: bounces };
  const selection = frames.find((frame) => frame.selection?.trim())?.selection;
  if (selection) return analyseText(selection);
  const isIncomplete = joined.missing > 0 || messages.length === 0;
  if (isIncomplete && (await isShut(url))) return { state: 'error', error: 'text-apart' };
  // A header was found, and no frame was there to give its text away: that is not the same as no report.
  if (joined.missing > 0 && told.length === 0 && frames.every(({ given }) => given === null))
    return { state: 'error', error: 'text-closed' };
  return { state: 'read', explanations: told.slice(0, 1) };
}
