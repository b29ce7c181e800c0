import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countGone, countSeen } from '../../../entrypoints/background/badge';
import { remind } from '../../../entrypoints/background/remind';
import { saveSettings } from '../../../entrypoints/background/settings';
import { caseWith, DAY, start } from '../../core/follow/fixtures';

/** The toolbar button as browsers keep it: what a tab has none of, it takes from all. */
const texts = new Map<number | undefined, string>();
const titles = new Map<number | undefined, string>();
const textIn = (tab: number) => texts.get(tab) ?? texts.get(undefined);
const titleIn = (tab: number) => titles.get(tab) ?? titles.get(undefined);

const follow = (isOn: boolean, badge = true) =>
  saveSettings({ language: null, badge, marks: false, follow: isOn, resolver: 'cloudflare', ownResolver: '' });

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: start });
  vi.stubGlobal('navigator', { languages: ['en'] });
  fakeBrowser.reset();
  texts.clear();
  titles.clear();
  fakeBrowser.i18n.getUILanguage = () => 'en';
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 7 }, { id: 8 }] });
  Object.assign(fakeBrowser.action, {
    setBadgeText: async ({ tabId, text }: { tabId?: number; text: string | null }) =>
      text === null ? texts.delete(tabId) : texts.set(tabId, text),
    setTitle: async ({ tabId, title }: { tabId?: number; title: string }) => titles.set(tabId, title),
    setBadgeBackgroundColor: async () => undefined,
  });
  await fakeBrowser.storage.local.set({
    'case-a': caseWith([
      ['bounced', 0],
      ['asked m365-delist-portal', 1],
    ]),
  });
  await follow(true);
});

/** Two days later the answer is due. */
async function later(): Promise<void> {
  vi.setSystemTime(start + 4 * DAY);
  await remind();
}

describe('a tab and the mark of what is due', () => {
  test('a bounce comes before it', async () => {
    await later();
    await countSeen(7, 'one');
    expect([textIn(7), textIn(8)]).toEqual(['1', '!']);
    expect(titleIn(7)).toContain('1');
  });

  test('once the bounce has gone, it shows in that tab too', async () => {
    await later();
    await countSeen(7, 'one');
    await countGone(7, 'one');
    expect([textIn(7), textIn(8)]).toEqual(['!', '!']);
    expect(titleIn(7)).toBe('1 case to look at');
  });

  test('what becomes due after that is said there as well', async () => {
    await countSeen(7, 'one');
    await countGone(7, 'one');
    expect(textIn(7) ?? '').toBe('');
    const before = titleIn(7);
    await later();
    expect([textIn(7), titleIn(7)]).toEqual(['!', '1 case to look at']);
    await follow(false);
    await remind();
    expect([textIn(7), titleIn(7)]).toEqual(['', before]);
  });

  test('false friend: another bounce is still open there', async () => {
    await later();
    await countSeen(7, 'one');
    await countSeen(7, 'two');
    await countGone(7, 'one');
    expect(textIn(7)).toBe('1');
  });

  test.each([
    [true, '1'],
    [false, ''],
  ])('numbers on the button: %s', async (badge, text) => {
    await countSeen(7, 'one');
    await follow(true, badge);
    await remind();
    expect(textIn(7)).toBe(text);
  });
});
