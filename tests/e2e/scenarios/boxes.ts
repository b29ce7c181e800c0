import assert from 'node:assert/strict';
import { languages } from '../../../core/messages';
import { fill, has, readText, waitForText } from '../actions';
import type { Tab } from '../driver/browser';
import { runIn } from '../driver/view';
import { replies } from '../hosts/pages';
import { until } from '../poll';
import type { Scenario } from '../scenario';
import type { Stage } from '../stage';
import { textsIn } from '../texts';
import * as walk from './walk';

const texts = textsIn('en');
const { t } = texts;

export async function openBox(stage: Stage, box: 'ip' | 'paste'): Promise<Tab> {
  const page = await stage.openOwn('popup.html');
  await stage.click(page, 'button', t(`ui:nav.${box}`));
  await waitForText(page, t(`ui:${box}.title`));
  return page;
}

export async function explainText(stage: Stage, page: Tab, text: string): Promise<void> {
  await fill(page, t('ui:paste.label'), text);
  await stage.click(page, 'button', t('ui:paste.button'));
}

export const sourceOf = (diagnostic: string) =>
  `From: Mail Delivery System <MAILER-DAEMON@mail.example.org>
To: lena@example.org
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain; charset=utf-8

This is the mail system at host mail.example.org.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.org

${['anna', 'bert']
  .map(
    (name) => `Final-Recipient: rfc822; ${name}@example.com
Action: failed
Status: 5.7.606
Diagnostic-Code: smtp; ${diagnostic}
`,
  )
  .join('\n')}
--b--
`;

/** Gives the page a file as its file field does after the browser's own dialog. */
async function chooseFile(page: Tab, name: string, content: string, copies = 1): Promise<void> {
  await until('the file field', () =>
    runIn(
      page,
      (root, name, content, copies) => {
        const field = root.querySelector<HTMLInputElement>('input[type="file"]');
        if (!field) return false;
        const transfer = new DataTransfer();
        transfer.items.add(
          new File(
            Array.from({ length: copies }, () => content),
            name,
          ),
        );
        field.files = transfer.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      name,
      content,
      copies,
    ),
  );
}

/** What is typed, what kind of address it is said to be, and whether there are doors. */
const addresses: readonly (readonly [typed: string, key: string, hasDoors: boolean])[] = [
  ['8.8.4.4', 'ip:kind.public-v4', true],
  ['[8.8.4.4]:25', 'ip:kind.public-v4', true],
  ['[2a00:db9::1]:25', 'ip:kind.public-v6', true],
  ['fe80::1%eth0', 'ip:kind.link-local', false],
  ['10.1.2.3', 'ip:kind.private', false],
  ['203.0.113.7', 'ip:kind.documentation', false],
  ['2001:db8::7', 'ip:kind.documentation', false],
  ['mail.example.org', 'ip:state.hostname', false],
  ['192.0.2.0/24', 'ip:state.range', false],
  ['5.7.606', 'ip:state.not-an-ip', false],
  ['\u202e<b>x', 'ip:state.not-an-ip', false],
];

export const boxes: readonly Scenario[] = [
  {
    name: 'paste box: one line, a whole source with two recipients, something else',
    alsoWithKills: true,
    async run(stage) {
      const page = await openBox(stage, 'paste');
      await explainText(stage, page, replies['m365-banned-ip']);
      await waitForText(page, walk.headline(texts, 'm365-banned-ip'));
      await stage.click(page, 'button', t('ui:paste.back'));
      await explainText(stage, page, sourceOf(replies['m365-banned-ip']));
      await waitForText(page, t('ui:recipients.title', { count: 2 }));
      await stage.click(page, 'button', 'bert@example.com');
      await waitForText(page, walk.headline(texts, 'm365-banned-ip'));
      await stage.click(page, 'button', t('ui:paste.back'));
      await explainText(stage, page, 'Shall we have lunch on Monday?');
      await waitForText(page, t('diagnosis:noBounce.title'));
    },
  },
  {
    name: 'paste box: text beyond the limit is refused in words, and stays in the box',
    async run(stage) {
      const page = await openBox(stage, 'paste');
      await fill(page, t('ui:paste.label'), 'x'.repeat(262_145));
      await waitForText(page, t('ui:paste.tooLong', { count: '1' }));
      assert.equal(await has(page, 'button', t('ui:paste.button')), false);
    },
  },
  {
    name: 'the background ended with the question in its hands: it is asked again',
    async run(stage) {
      const page = await openBox(stage, 'paste');
      // The moment in which it ends differs from time to time.
      for (let time = 0; time < 8; time += 1) {
        await explainText(stage, page, replies['m365-banned-ip']);
        await stage.browser.killBackground();
        await waitForText(page, walk.headline(texts, 'm365-banned-ip'));
        await stage.click(page, 'button', t('ui:paste.back'));
      }
    },
  },
  {
    name: 'files: a saved report, an empty one, a picture, one that is too large',
    async run(stage) {
      const page = await openBox(stage, 'paste');
      const files: readonly (readonly [name: string, content: string, copies: number, shows: string])[] = [
        ['report.eml', sourceOf(replies['m365-banned-ip']), 1, t('ui:recipients.title', { count: 2 })],
        ['empty.eml', '', 1, t('errors:file-empty.title')],
        ['picture.png', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\u0001', 1, t('errors:file-binary.title')],
        ['large.eml', 'x'.repeat(1_048_576), 100, t('errors:file-too-large.title')],
      ];
      for (const [name, content, copies, shows] of files) {
        await chooseFile(page, name, content, copies);
        await waitForText(page, shows);
        await stage.click(page, 'button', t('ui:paste.back'));
      }
    },
  },
  {
    name: 'IP box: what kind of address it is, and doors only where there are any',
    async run(stage) {
      const page = await openBox(stage, 'ip');
      for (const [typed, key, hasDoors] of addresses) {
        await fill(page, t('ui:ip.label'), typed);
        await stage.click(page, 'button', t('ui:ip.button'));
        await waitForText(page, t(`${key}.title` as never));
        assert.equal((await readText(page)).includes(t('ui:ip.doors')), hasDoors, typed);
      }
    },
  },
  {
    name: 'IP box: the portal opens with the address on the clipboard',
    alsoWithKills: true,
    async run(stage) {
      const page = await openBox(stage, 'ip');
      await fill(page, t('ui:ip.label'), '[8.8.4.4]');
      await stage.click(page, 'button', t('ui:ip.button'));
      await waitForText(page, t('ip:kind.public-v4.title'));
      await stage.click(page, 'button', walk.actionNamed(texts, 'm365-delist-portal'));
      await stage.door('https://sender.office.com/');
      assert.equal(await stage.browser.clipboard(), '8.8.4.4');
    },
  },
  {
    name: 'language switch: every language at once, and kept after a reload',
    async run(stage) {
      const page = await stage.openOwn('popup.html');
      for (const language of languages) {
        await walk.chooseLanguage(stage, page, language);
        await waitForText(page, textsIn(language).t('ui:nav.paste'));
        await page.reload();
        await waitForText(page, textsIn(language).t('ui:nav.paste'));
      }
    },
  },
  {
    name: 'damaged storage: defaults, and everything works',
    async run(stage) {
      await stage.plant('local', { settings: 'no settings', dismissed: { not: 'a list' } });
      await stage.plant('session', { pending: [1, 2], draft: 'torn' });
      await walk.turnOnFromWelcome(stage, 'en', 'gmail');
      const tab = await stage.open(walk.bounceIn('gmail', 'm365-banned-ip'));
      const explanation = await walk.explainFromBar(stage, tab, 'en', 'm365-banned-ip');
      await walk.goThroughPortal(stage, explanation, 'en');
    },
  },
  {
    name: 'the tab with the message has gone',
    async run(stage) {
      const page = await stage.openOwn('popup.html?tab=987654321');
      await waitForText(page, t('errors:tab-gone.title'));
    },
  },
  {
    name: 'access refused: said in words, nothing is lost',
    async run(stage) {
      const page = await stage.openOwn('welcome.html');
      await waitForText(page, t('ui:welcome.title'));
      // Prompts cannot be answered from here; the page sees the answer that a "no" gives.
      await runIn(page, () => {
        Object.defineProperty(browser.permissions, 'request', { value: () => Promise.resolve(false) });
      });
      await stage.click(page, 'button', t('ui:webmails.turnOnFor', { name: 'Gmail' }));
      await waitForText(page, t('errors:permission-refused.title'));
      assert.ok(await has(page, 'button', t('ui:webmails.turnOnFor', { name: 'Gmail' })));
    },
  },
];

declare const browser: { permissions: object };
