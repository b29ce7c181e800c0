import browser, { type Runtime } from 'webextension-polyfill';
import { guide } from '../../catalog/guide';
import type { BarContent, ReadResult } from '../../core/explanation';
import { type FromPage, type FromUi, fromPage, fromUi, type Settings, type Shown } from '../../core/messages';
import { getAccess, getSite, injectWhereGranted, revoke, syncRegistration } from './access';
import { analyseFile, analyseText } from './analyse';
import { countGone, countSeen } from './badge';
import { barFor } from './bar';
import { bringPart } from './bring-part';
import { deleteCase, deleteCases } from './cases';
import { check, checkFacts } from './check';
import { dismiss, isDismissed } from './dismissed';
import { openDoor } from './doors';
import { getDraft, saveDraft } from './draft';
import { countDue } from './due';
import { getCases, noteCase, noteEvent, withStandings } from './follow';
import { sendLetter, writeEml } from './hand-over';
import { askFrame, rescan } from './join';
import { writeLetter } from './letter';
import { lookUpPlaces } from './lookup/resolver';
import { takeLookUp, wantLookUp } from './lookup/wanted';
import { getMark } from './mark';
import { createMenu } from './menu';
import { isOwnPage } from './own-page';
import { openExplanation, pendingTab, takePending } from './pending';
import { remind } from './remind';
import { barFromReport, readReport } from './report';
import { getSettings, saveSettings } from './settings';
import { readTab } from './tab';
import { tellOf } from './told';
import { noteWalk } from './walk-follow';
import { getWalk, openWalk, saveWalk } from './walks';

interface PageSender {
  readonly tab: number;
  readonly frame: number;
  readonly origin: string;
}

/** The bar above a bounce that was opened; null where there is none, or where it was closed before. */
async function openBar(message: Shown, { tab, origin }: PageSender): Promise<BarContent | null> {
  if (await isDismissed(origin, message.key)) return null;
  const bar = await barFor(await tellOf(tab, message));
  if (bar) await countSeen(tab, message.key);
  return bar;
}

async function answerPage(message: FromPage, sender: PageSender): Promise<unknown> {
  const { tab, frame, origin } = sender;
  switch (message.type) {
    case 'seen':
      return openBar(message.message, sender);
    case 'seen-apart': {
      const joined = await askFrame(tab, message.message);
      const bar = joined && (await openBar(joined, sender));
      return bar && { ...bar, key: joined?.key };
    }
    case 'changed':
      return rescan(tab);
    case 'explain':
      return openExplanation({ of: 'message', tab, key: message.key });
    case 'read-report':
      return barFromReport(message.message, tab, frame);
    case 'dismiss':
      await dismiss(origin, message.key);
      return countGone(tab, message.key);
    case 'gone':
      return countGone(tab, message.key);
    case 'get-mark':
      return getMark();
    case 'need':
      return bringPart(message.part, tab, frame);
  }
}

async function answerUi(message: FromUi, sender: Runtime.MessageSender): Promise<unknown> {
  switch (message.type) {
    case 'read-tab':
      return withStandings(await readTab(message.tab), message.tab, sender);
    case 'get-site':
      return getSite(message.tab);
    case 'take-pending':
      return takeFollowed(sender);
    case 'read-report':
      return withStandings(await readReport({ tab: message.tab, key: message.key }), message.tab, sender);
    case 'analyse-text':
      return withStandings(await analyseText(message.text), null, sender);
    case 'analyse-file':
      return withStandings(await analyseFile(message.base64), null, sender);
    case 'check-ip':
      return check(message.text, sender);
    case 'check-facts':
      return checkFacts(message);
    case 'open':
      return { ok: await openDoor(message.destination, message.language, message.ip) };
    case 'write-letter':
      return writeLetter(message.draft);
    case 'send-letter':
      return { state: await sendLetter(message) };
    case 'write-eml':
      return { content: writeEml(message.draft) };
    case 'save-draft':
      return saveDraft(message.draft);
    case 'get-draft':
      return getDraft();
    case 'get-settings':
      return getSettings();
    case 'save-settings':
      return applySettings(message.settings);
    case 'get-access':
      return getAccess();
    case 'get-guide':
      return guide;
    case 'open-walk':
      return { ok: await openWalk(message.walk, message.about) };
    case 'get-walk':
      return getWalk(message.walk, message.token);
    case 'save-walk':
      return saveWalk(message.walk, message.token, message.progress).then(() => noteWalk(message, sender));
    case 'note-case':
      return noteCase(message, sender);
    case 'get-cases':
      return getCases();
    case 'count-due':
      return countDue();
    case 'change-case':
      return noteEvent(message.id, message.event);
    case 'delete-case':
      return { ok: await deleteCase(message.id).finally(() => void remind()) };
    case 'delete-cases':
      return deleteCases()
        .then(() => ({ ok: true }))
        .finally(() => void remind());
    case 'get-look-up-places':
      return lookUpPlaces();
    case 'want-look-up':
      return wantLookUp(message.ask);
    case 'take-look-up':
      return takeLookUp();
    case 'revoke':
      return { ok: await revoke(message.origins) };
    case 'open-page':
      return openOwnPage(message);
  }
}

/** What is pending may come from another tab than the one that the popup covers. */
async function takeFollowed(sender: Runtime.MessageSender): Promise<ReadResult | null> {
  const tab = await pendingTab();
  return withStandings(await takePending(), tab, sender);
}

async function applySettings(settings: Settings): Promise<void> {
  const before = await getSettings();
  await saveSettings(settings);
  await createMenu();
  if (settings.marks !== before.marks) await syncRegistration();
  if (settings.marks && !before.marks) await injectWhereGranted();
  await remind();
  return relabelOpenTabs();
}

async function relabelOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(({ id }) => (id === undefined ? undefined : browser.tabs.sendMessage(id, { type: 'relabel' }))),
  );
}

type OpenPage = Extract<FromUi, { type: 'open-page' }>;

async function openOwnPage({ page, tab, section }: OpenPage): Promise<void> {
  const query = tab === null ? '' : `?tab=${tab}`;
  const known = page === 'guide' && guide.some(({ id }) => id === section);
  await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html${query}${known ? `#${section}` : ''}`) });
}

/** Sites that a content script may speak for; anything else in the sender's place is not ours. */
function pageSender(sender: Runtime.MessageSender): PageSender | undefined {
  const tab = sender.tab?.id;
  if (tab === undefined || !sender.url) return undefined;
  return { tab, frame: sender.frameId ?? 0, origin: URL.parse(sender.tab?.url ?? sender.url)?.origin ?? 'null' };
}

/**
 * The one door for messages: parses, checks who sends, dispatches. What does not parse, or comes from the wrong side,
 * gets no answer.
 */
export function route(raw: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  if (isOwnPage(sender)) {
    const parsed = fromUi.safeParse(raw);
    return parsed.success ? answerUi(parsed.data, sender) : undefined;
  }
  const page = pageSender(sender);
  const parsed = fromPage.safeParse(raw);
  return page && parsed.success ? answerPage(parsed.data, page) : undefined;
}
