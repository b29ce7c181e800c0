import browser, { type Runtime } from 'webextension-polyfill';
import { catalog } from '../../catalog/catalog';
import { waitRules } from '../../catalog/follow';
import { entryOf } from '../../core/entry';
import type {
  CaseAnswer,
  CasesAnswer,
  ExplainedRecipient,
  Explanation,
  ReadExplanation,
  ReadResult,
} from '../../core/explanation';
import type { CaseSeed, UserEvent } from '../../core/follow/case';
import { causeFirst } from '../../core/follow/cause-first';
import { caseFrom, withBounce, withEvent } from '../../core/follow/change';
import { letterDoor } from '../../core/follow/letter-door';
import { progressOf } from '../../core/follow/standing';
import { reportMark, subjectOf } from '../../core/follow/subject';
import { limits } from '../../core/limits';
import { caseId, changeCase, loadCases, salted } from './cases';
import { remind } from './remind';
import { getSettings } from './settings';
import { tabOf } from './tab';

/** Whether what is told comes from a private window: of those nothing is kept. */
async function isPrivate(tab: number | null, sender: Runtime.MessageSender): Promise<boolean> {
  if (browser.extension.inIncognitoContext || sender.tab?.incognito) return true;
  // A page in a tab speaks for itself, unless it names another one; the popup for the tab that it covers.
  if (tab === null && sender.tab) return false;
  return (await tabOf(tab))?.incognito ?? false;
}

/** Whether what is told may be kept: follow-up is on, and the window is no private one. */
export async function isFollowed(tab: number | null, sender: Runtime.MessageSender): Promise<boolean> {
  return (await getSettings()).follow && !(await isPrivate(tab, sender));
}

/** Whether something can be asked for there, so that it is worth knowing when. */
function isDoor(action: string): boolean {
  const kind = entryOf(catalog.destinations, action)?.kind;
  return Object.hasOwn(waitRules.destinations, action) || kind === 'form' || kind === 'mail';
}

/** Doors to open, and those at which a letter knocks; best first. */
function doorsOf({ advice, letter }: ExplainedRecipient): string[] {
  const letters = [letter, letter?.ownServer].map((aim) => aim && letterDoor(aim));
  const all = [...advice.actions.filter(isDoor), ...letters.filter((door) => typeof door === 'string')];
  return [...new Set(all)].slice(0, limits.caseDoors);
}

/** What a case about this refusal would begin with; null where the report does not say whom or what it is about. */
async function seedOf(recipient: ExplainedRecipient, explanation: Explanation): Promise<CaseSeed | null> {
  const about = subjectOf(recipient, explanation);
  if (!about) return null;
  const { receiver, cause } = recipient.diagnosis;
  return {
    subject: { ...about, mailbox: about.mailbox === null ? null : await salted(about.mailbox) },
    receiver,
    cause,
    code: (recipient.status ?? recipient.replyCode)?.slice(0, 16) ?? null,
    doors: doorsOf(recipient),
    report: await salted(reportMark(recipient, explanation)),
  };
}

/** A recipient with where its case stands; a bounce of a case that is followed is noted. */
async function followed(recipient: ExplainedRecipient, explanation: Explanation): Promise<ExplainedRecipient> {
  const seed = await seedOf(recipient, explanation);
  if (!seed) return recipient;
  const now = Date.now();
  const id = await caseId(seed.subject, seed.receiver);
  const change = await changeCase(id, (record) => record && withBounce(record, seed, now));
  if (change.state !== 'kept') return { ...recipient, standing: { seed, progress: null } };
  const progress = progressOf(change.record, now, waitRules);
  const { findCause } = progress.listings;
  const advice = findCause ? causeFirst(recipient.advice, catalog.destinations) : recipient.advice;
  return { ...recipient, advice, standing: { seed, progress } };
}

async function followedAll(explanation: ReadExplanation): Promise<ReadExplanation> {
  if (explanation.kind !== 'failed' && explanation.kind !== 'delayed') return explanation;
  const recipients: ExplainedRecipient[] = [];
  for (const recipient of explanation.recipients) {
    const isRefused = recipient.action === null || recipient.action === 'failed' || recipient.action === 'delayed';
    recipients.push(isRefused ? await followed(recipient, explanation) : recipient);
  }
  return { ...explanation, recipients };
}

/** A reading with where each case stands, if the user wants that to be remembered; else as it was. */
export async function withStandings<Result extends ReadResult | null>(
  result: Result,
  tab: number | null,
  sender: Runtime.MessageSender,
): Promise<Result> {
  if (result?.state !== 'read' || !(await isFollowed(tab, sender))) return result;
  const explanations: ReadExplanation[] = [];
  for (const explanation of result.explanations) explanations.push(await followedAll(explanation));
  void remind();
  return { ...result, explanations };
}

/** Notes what the user did about a refusal; its case begins with it, if there is none yet. */
export async function noteCase(
  { seed, event, tab }: { readonly seed: CaseSeed; readonly event: UserEvent; readonly tab: number | null },
  sender: Runtime.MessageSender,
): Promise<CaseAnswer> {
  if (!(await isFollowed(tab, sender))) return { state: 'off' };
  const id = await caseId(seed.subject, seed.receiver);
  const now = Date.now();
  return told(await changeCase(id, (record) => withEvent(record ?? caseFrom(seed, now), event, now)), now);
}

/** Notes what the user did about a case of the list. */
export async function noteEvent(id: string, event: UserEvent): Promise<CaseAnswer> {
  const now = Date.now();
  return told(await changeCase(id, (record) => record && withEvent(record, event, now)), now);
}

function told(change: Awaited<ReturnType<typeof changeCase>>, now: number): CaseAnswer {
  void remind();
  return change.state === 'kept' ? { state: 'kept', progress: progressOf(change.record, now, waitRules) } : change;
}

/** All cases, the ones to look at first, then by what happened last. */
export async function getCases(): Promise<CasesAnswer> {
  const now = Date.now();
  const { cases, damaged } = await loadCases();
  const entries = [...cases].map(([id, record]) => ({
    ...record,
    id,
    receiverName: entryOf(catalog.receivers, record.receiver)?.name ?? null,
    progress: progressOf(record, now, waitRules),
  }));
  const lastAt = ({ events }: (typeof entries)[number]) => Math.max(...events.map(({ at }) => at));
  return { cases: entries.sort((one, other) => lastAt(other) - lastAt(one)), damaged: damaged.length };
}
