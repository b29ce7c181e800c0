import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { catalog } from '../../catalog/catalog';
import { explain } from '../../core/explain';
import type { BarContent, Explanation, ReadError, ReadResult } from '../../core/explanation';
import { limits } from '../../core/limits';
import { type Shown, shown } from '../../core/messages';
import type { Message } from '../../core/read/message';
import { readSource } from '../../core/read/source';
import { isSource } from '../../core/read/source-text';
import { bytesOf } from './analyse';
import { barFor } from './bar';
import { keepReport } from './kept-reports';
import { currentLanguage } from './settings';
import { errorOf } from './tab';
import { texts } from './texts';
import { explainShown, isSourceOf, tellOf } from './told';

/** The message, in one frame of a tab or in whichever frame shows it. */
interface Wanted {
  readonly tab: number;
  readonly frame?: number;
  readonly key: string;
}

const base64 = z.string().check(z.maxLength(Math.ceil(limits.fileBytes / 3) * 4 + 4));
const failures = ['report-no-address', 'report-refused', 'report-no-answer', 'report-too-large'] as const;

/** What the report script answers in one frame. It ran in a page's process, so its answer is parsed like any message. */
const frameAnswer = z.union([
  z.strictObject({ message: shown, base64 }),
  z.strictObject({ message: shown, error: z.enum(failures) }),
]);
type FrameAnswer = z.infer<typeof frameAnswer>;

type Source = { readonly message: Message; readonly explanation: Explanation } | { readonly error: ReadError };

async function tooLate(): Promise<never> {
  await new Promise((passed) => setTimeout(passed, limits.reportMs + limits.readTabMs));
  throw new Error('no answer from the tab');
}

/** Runs in the page's frame, in the extension's own world there. */
function want(key: string): void {
  globalThis.wantedReport = key;
}

async function askFrames({ tab, frame, key }: Wanted): Promise<FrameAnswer | undefined> {
  const target = { tabId: tab, ...(frame === undefined ? { allFrames: true } : { frameIds: [frame] }) };
  await browser.scripting.executeScript({ target, func: want, args: [key] });
  const results = await browser.scripting.executeScript({ target, files: ['/report.js'] });
  const answers = results.flatMap(({ result }) => {
    const parsed = frameAnswer.safeParse(result);
    return parsed.success && parsed.data.message.key === key ? [parsed.data] : [];
  });
  return answers.find((answer) => 'base64' in answer) ?? answers[0];
}

/** The source of a message, if the webmail hands it out and it is the one that the page shows. */
async function fetchSource(wanted: Wanted): Promise<Source> {
  let answer: FrameAnswer | undefined;
  try {
    answer = await Promise.race([askFrames(wanted), tooLate()]);
  } catch (reason) {
    return { error: errorOf(reason, false) };
  }
  if (!answer) return { error: 'report-gone' };
  if ('error' in answer) return { error: answer.error };
  const bytes = bytesOf(answer.base64);
  if (!bytes || !isSource(new TextDecoder('windows-1252').decode(bytes.subarray(0, limits.headerBytes))))
    return { error: 'report-not-source' };
  const read = await readSource(bytes);
  if (read.state === 'error') return { error: 'report-not-source' };
  if (!isSourceOf(answer.message, explainShown(answer.message), read.message)) return { error: 'report-other-message' };
  const explanation = explain(read.message, catalog);
  if (explanation.kind === 'none') return { error: 'report-no-bounce' };
  return { message: read.message, explanation };
}

/**
 * Fetches the full report of one message that is open in a tab, and explains that. Only ever called because somebody
 * pressed the button for it.
 */
export async function readReport(wanted: Wanted): Promise<ReadResult> {
  const source = await fetchSource(wanted);
  if ('error' in source) return { state: 'error', error: source.error };
  const { tab, key } = wanted;
  await keepReport(tab, key, source.message);
  return { state: 'read', explanations: [{ ...source.explanation, report: { by: 'read', tab, key } }] };
}

/** The bar of a message after the button for its full report was pressed: what that says, or why it did not come. */
export async function barFromReport(message: Shown, tab: number, frame: number): Promise<BarContent | null> {
  const read = await readReport({ tab, frame, key: message.key });
  if (read.state === 'read') return barFor(read.explanations[0] ?? (await tellOf(tab, message)));
  const bar = await barFor(await tellOf(tab, message));
  const t = texts(await currentLanguage());
  return bar && { ...bar, detail: `${t(`errors:${read.error}.title`)} ${t('background:bar.otherWay')}` };
}
