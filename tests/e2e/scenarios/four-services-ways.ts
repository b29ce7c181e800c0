import assert from 'node:assert/strict';
import { destinations } from '../../../catalog/destinations';
import { addressOf } from '../../../core/advise/address';
import type { Language } from '../../../core/messages';
import { waitForText } from '../actions';
import type { Tab } from '../driver/browser';
import { runIn } from '../driver/view';
import { until } from '../poll';
import type { Stage } from '../stage';
import { textsIn } from '../texts';
import { explainText, openBox } from './boxes';
import { reportWith } from './four-services-rows';
import * as walk from './walk';

/** Today as people of the language write it, in this browser's words. */
export const today = (page: Tab, language: Language, style: 'medium' | 'long') =>
  runIn(
    page,
    (_root, language, style) => new Intl.DateTimeFormat(language, { dateStyle: style }).format(Date.now()),
    language,
    style,
  );

/** Address of a destination of the catalogue. */
export function addressIn(id: string, language: Language): string {
  const destination = destinations.find((one) => one.id === id);
  const address = destination && addressOf(destination, language, walk.facts.ip);
  assert.ok(address, `no address for ${id}`);
  return address;
}

/** Presses what opens a door, and sees the door asked for once more. */
export async function through(stage: Stage, page: Tab, button: string, address: string): Promise<void> {
  const { protocol, host } = new URL(address);
  const before = stage.asked(host).length;
  await stage.browser.clearClipboard();
  await stage.click(page, 'button', button);
  if (protocol === 'mailto:') {
    // What a mail program is given no host is asked for; it takes the IP from the clipboard.
    await until('the IP on the clipboard', async () => (await stage.browser.clipboard()) === walk.facts.ip);
    return;
  }
  const door = await stage.door(address);
  assert.ok(stage.asked(host).length > before, `${host} was not asked for another time`);
  await door.close();
}

/** The explanation of a report, in a page of its own. */
export async function explained(stage: Stage, reply: string): Promise<Tab> {
  const page = await openBox(stage, 'paste');
  await explainText(stage, page, reportWith(reply));
  await waitForText(page, textsIn('en').t('ui:fix.label'));
  return page;
}
