import assert from 'node:assert/strict';
import { actionText } from '../../../components/explanation/wording';
import { firstText, type Texts } from '../../../components/texts';
import type { Language } from '../../../core/messages';
import { webmails } from '../../../entrypoints/webmail.content/adapters';
import { has, readText, waitForText } from '../actions';
import type { Tab } from '../driver/browser';
import { runIn, type View } from '../driver/view';
import type { Reply } from '../hosts/pages';
import { until } from '../poll';
import type { Stage } from '../stage';
import { textsIn } from '../texts';

/** What is known of the bounces of `tests/pages`. */
export const facts = { ip: '203.0.113.7', address: 'anna@example.com' } as const;

/** Pages in the shape of a webmail, at the address where it lives. */
const shapes = {
  gmail: { webmail: 'gmail', bounce: 'https://mail.google.com/gmail-bounce.html' },
  outlook: { webmail: 'outlook-web', bounce: 'https://outlook.office.com/outlook-bounce.html' },
  'outlook-com': { webmail: 'outlook-com', bounce: 'https://outlook.live.com/outlook-bounce.html' },
  icloud: { webmail: 'icloud', bounce: 'https://www.icloud.com/mail/icloud-shell.html' },
  gmx: { webmail: 'gmx-webde', bounce: 'https://navigator.gmx.net/gmx-webde-shell.html' },
} as const;
export type Shape = keyof typeof shapes;

export const bounceIn = (shape: Shape, reply: Reply) => `${shapes[shape].bounce}?reply=${reply}`;

const cases = {
  'm365-banned-ip': ['rejections:microsoft.m365-banned-ip.title', 'diagnosis:cause.ip-blocked.title'],
  'recipient-not-found': [
    'rejections:microsoft.recipient-not-found-5110.title',
    'diagnosis:cause.recipient-unknown.title',
  ],
  'customer-blocklist': ['rejections:microsoft.m365-customer-blocklist.title', 'diagnosis:cause.ip-blocked.title'],
} as const satisfies Record<Reply, readonly string[]>;

/** The sentence that says what happened. */
export function headline(texts: Texts, reply: Reply): string {
  const values = { receiver: 'Microsoft 365', list: '', ...facts };
  const found = firstText(texts, cases[reply], values);
  assert.ok(found, `no text for ${reply}`);
  return found;
}

/** What a button of an explanation says; a single line that was pasted names no recipient. */
export const actionNamed = (texts: Texts, action: string, address: string | null = facts.address) =>
  actionText(texts, action, { ip: facts.ip, address });

/** Turns a webmail on where a new user does: on the welcome page, in the user's language. */
export async function turnOnFromWelcome(stage: Stage, language: Language, shape: Shape): Promise<void> {
  const { t } = textsIn(language);
  const page = await stage.openOwn('welcome.html');
  await chooseLanguage(stage, page, language);
  await waitForText(page, t('ui:welcome.title'));
  const webmail = webmails.find(({ id }) => id === shapes[shape].webmail);
  assert.ok(webmail);
  for (const origin of webmail.origins) await stage.browser.agreeTo(origin);
  const button = t('ui:webmails.turnOnFor', { name: webmail.name });
  await until('the list of webmails', () => runIn(page, (root) => root.querySelector('.access button') !== null));
  if (!(await has(page, 'button', button))) {
    const more = await runIn(page, (root) => root.querySelector('.access-more summary')?.textContent ?? null);
    assert.ok(more, `${webmail.name} is not in the list`);
    await stage.click(page, 'button', more);
  }
  await stage.click(page, 'button', button);
  await until(`${webmail.name} to be on`, async () => !(await has(page, 'button', button)));
  await page.close();
}

/** Chooses the language in the header of one of the extension's pages, and waits until it is kept. */
export async function chooseLanguage(stage: Stage, page: View, language: Language): Promise<void> {
  const current = await until('the page to say its language', () =>
    runIn(page, (root) => (root as Document).documentElement.lang),
  );
  if (current === language) return;
  await stage.choose(page, textsIn(current as Language).t('ui:header.language'), language);
  await until(`the page in ${language}`, () =>
    runIn(page, (root, lang) => (root as Document).documentElement.lang === lang, language),
  );
  await until(`${language} to be kept`, () => runIn(page, isLanguageKept, language));
}

declare const browser: { storage: { local: { get(key: string): Promise<{ settings?: { language: string } }> } } };

async function isLanguageKept(_root: unknown, language: string): Promise<boolean> {
  return (await browser.storage.local.get('settings')).settings?.language === language;
}

/** What is asked for when the site in this tab is to be watched. */
export function patternOf(tab: Tab): string {
  const { protocol, hostname } = new URL(tab.url());
  return `${protocol}//${hostname}/*`;
}

/** Turns the open webmail on from the popup, as the button under every explanation offers. */
export async function turnOnFromPopup(stage: Stage, tab: Tab, language: Language): Promise<void> {
  const { t } = textsIn(language);
  await stage.browser.agreeTo(patternOf(tab));
  const popup = await stage.pressToolbarButton(tab);
  // Read to the end: a background that ends in the middle of reading is another story.
  await until('the offer to watch', () => runIn(popup, (root) => root.querySelector('.watch button') !== null));
  await chooseLanguage(stage, popup, language);
  await stage.click(popup, 'button', t('ui:watch.button'));
  await waitForText(popup, t('ui:watch.on', { host: new URL(tab.url()).hostname }));
  await stage.browser.closePopup();
}

/** The bar stands in the page in this language, and the page's own scripts cannot look into it. */
export async function checkBar(stage: Stage, tab: Tab, language: Language, reply: Reply): Promise<View> {
  const bar = await stage.bar(tab);
  await waitForText(bar, headline(textsIn(language), reply));
  const isClosed = await runIn(tab, (root) => [...root.querySelectorAll('*')].every((one) => one.shadowRoot === null));
  assert.ok(isClosed, 'the page can look into the bar');
  return bar;
}

/** From the open bounce to its explanation: the bar's button. */
export async function explainFromBar(stage: Stage, tab: Tab, language: Language, reply: Reply): Promise<View> {
  const texts = textsIn(language);
  const bar = await checkBar(stage, tab, language, reply);
  await stage.click(bar, 'button', texts.t('background:bar.explain'));
  const explanation = await stage.explanation();
  await waitForText(explanation, headline(texts, reply));
  await waitForText(explanation, texts.t('ui:fix.label'));
  return explanation;
}

/** The delist portal opens at a click, and the refused IP is on the clipboard. */
export async function goThroughPortal(stage: Stage, explanation: View, language: Language): Promise<void> {
  const name = actionNamed(textsIn(language), 'm365-delist-portal');
  assert.ok((await readText(explanation)).includes(facts.ip), 'the explanation does not name the IP');
  await stage.click(explanation, 'button', name);
  await stage.door('https://sender.office.com/');
  assert.equal(await stage.browser.clipboard(), facts.ip);
}
