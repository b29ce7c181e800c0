import assert from 'node:assert/strict';
import PostalMime from 'postal-mime';
import { fill, has, waitForText } from '../actions';
import type { Tab } from '../driver/browser';
import { runIn } from '../driver/view';
import { replies } from '../hosts/pages';
import { until } from '../poll';
import type { Scenario } from '../scenario';
import type { Stage } from '../stage';
import { textsIn } from '../texts';
import { explainText, openBox } from './boxes';
import * as walk from './walk';

const texts = textsIn('en');
const { t } = texts;

const readBody = (page: Tab) =>
  runIn(page, (root) => root.querySelector<HTMLTextAreaElement>('.letter-body')?.value ?? '');

async function waitForBody(page: Tab, text: string): Promise<void> {
  let last = '';
  await until(
    () => `"${text}" in the letter "${last}"`,
    async () => {
      last = await readBody(page);
      return last.includes(text);
    },
  );
}

/** The composer of the letter that is offered for a reply that names the refused IP. */
async function writeToHost(stage: Stage): Promise<Tab> {
  const page = await openBox(stage, 'paste');
  await explainText(stage, page, replies['m365-banned-ip']);
  await stage.click(page, 'button', t('letter:offer.host'));
  await waitForText(page, t('letter:subject.host', { ip: walk.facts.ip }));
  return page;
}

/** Letters, from the report to the compose window, the clipboard or a file. */
export const letter: readonly Scenario[] = [
  {
    name: 'the letter to the recipient, in the language of the recipient, handed to a webmail',
    async run(stage) {
      const tab = await stage.open(walk.bounceIn('gmail', 'customer-blocklist'));
      await walk.turnOnFromPopup(stage, tab, 'en');
      const composer = await walk.explainFromBar(stage, tab, 'en', 'customer-blocklist');
      await stage.click(composer, 'button', walk.actionNamed(textsIn('en'), 'recipient-letter'));
      await waitForText(composer, t('ui:letter.title'));
      await stage.choose(composer, t('letter:field.language'), 'da');
      const danish = textsIn('da').t('letter:subject.recipient');
      await waitForText(composer, danish);
      // From the toolbar's popup, where the browser opens one.
      await stage.click(composer, 'button', t('ui:letter.txt'));
      assert.ok((await stage.browser.downloaded('redeliver-letter.txt')).startsWith(danish));
      await stage.click(composer, 'checkbox', t('letter:field.elsewhere'));
      await stage.click(composer, 'button', t('ui:letter.outlook'));
      const compose = await stage.door('https://outlook.office.com/mail/deeplink/compose');
      const query = new URL(compose.url()).searchParams;
      assert.deepEqual([...query.keys()].sort(), ['body', 'subject', 'to']);
      assert.equal(query.get('to'), walk.facts.address);
      assert.equal(query.get('subject'), danish);
      for (const part of ['5.7.513', walk.facts.ip])
        assert.ok(query.get('body')?.includes(part), `no ${part} in the letter`);
    },
  },
  {
    name: 'a letter begun is still there after the page has closed; too long for a link, it goes by the clipboard',
    alsoWithKills: true,
    async run(stage) {
      const open = async () => {
        const page = await openBox(stage, 'paste');
        await explainText(stage, page, replies['customer-blocklist']);
        await waitForText(page, walk.headline(texts, 'customer-blocklist'));
        await stage.click(page, 'button', walk.actionNamed(texts, 'recipient-letter', null));
        await waitForText(page, t('letter:subject.recipient'));
        return page;
      };
      const first = await open();
      await fill(first, t('letter:field.contact'), 'phone 555 0100');
      await until('the draft to be kept', async () =>
        JSON.stringify(await stage.stored('session', 'draft')).includes('555 0100'),
      );
      await first.close();
      const second = await open();
      await waitForText(second, t('ui:letter.restored'));
      await stage.click(second, 'checkbox', t('letter:field.elsewhere'));
      await stage.click(second, 'button', t('ui:letter.mailto'));
      await waitForText(second, t('ui:toast.letterCopiedOpening'));
      const copied = await stage.browser.clipboard();
      for (const part of ['555 0100', '5.7.513', walk.facts.ip]) assert.ok(copied.includes(part), `no ${part} in it`);
    },
  },
  {
    name: 'a letter to one’s own mail host: the page where it has to ask stands in it; to be addressed in the compose window',
    async run(stage) {
      const page = await writeToHost(stage);
      await waitForBody(page, t('letter:paragraph.host-where', { door: 'https://sender.office.com/' }));
      await fill(page, t('letter:field.contact'), 'phone 555 0100');
      await waitForBody(page, t('letter:paragraph.reach', { contact: 'phone 555 0100' }));
      await stage.click(page, 'button', t('ui:letter.gmail'));
      const compose = await stage.door('https://mail.google.com/mail/');
      const query = new URL(compose.url()).searchParams;
      assert.deepEqual([query.get('to'), query.get('su')], ['', t('letter:subject.host', { ip: walk.facts.ip })]);
      assert.ok(query.get('body')?.includes('phone 555 0100'));
    },
  },
  {
    name: 'a second request: blanks until they are filled in, the promise only once it is ticked, then on the clipboard',
    alsoWithKills: true,
    async run(stage) {
      const page = await writeToHost(stage);
      await stage.choose(page, t('letter:field.kind'), 'second-request');
      const blank = t('letter:blank', { field: t('letter:field.mended') });
      await waitForBody(page, t('letter:paragraph.mended', { mended: blank }));
      const promise = t('letter:paragraph.assurance');
      assert.ok(!(await readBody(page)).includes(promise), 'promised unasked');
      await fill(page, t('letter:field.mended'), 'hijacked mailbox closed');
      await waitForBody(page, t('letter:paragraph.mended', { mended: 'hijacked mailbox closed' }));
      await stage.click(page, 'checkbox', t('letter:field.assurance'));
      await waitForBody(page, promise);
      await stage.click(page, 'button', t('ui:letter.copy'));
      await waitForText(page, t('ui:toast.letterCopied'));
      const copied = await stage.browser.clipboard();
      for (const part of ['hijacked mailbox closed', promise, '5.7.606'])
        assert.ok(copied.includes(part), `no ${part}`);
    },
  },
  {
    name: 'a report of unwanted mail from an address that was looked up, with its header, in Dutch',
    async run(stage) {
      const page = await openBox(stage, 'ip');
      await fill(page, t('ui:ip.label'), '8.8.4.4');
      await stage.click(page, 'button', t('ui:ip.button'));
      await stage.click(page, 'button', t('letter:offer.abuse'));
      await stage.choose(page, t('letter:field.language'), 'nl');
      const dutch = textsIn('nl');
      await waitForText(page, dutch.t('letter:subject.abuse', { source: '8.8.4.4' }));
      await fill(page, t('letter:field.headers'), 'Received: from mail.example.net\nSubject: Watches');
      await waitForBody(page, 'Headers:\nReceived: from mail.example.net\nSubject: Watches');
      await stage.click(page, 'button', t('ui:letter.eml'));
      const draft = await PostalMime.parse(await stage.browser.downloaded('redeliver-letter.eml'));
      assert.deepEqual([draft.to, draft.text?.includes('Subject: Watches')], [undefined, true]);
    },
  },
  {
    name: 'from the blocked address it goes nowhere: ways by mail open with the promise; as a text and as a draft in Russian',
    async run(stage) {
      const page = await openBox(stage, 'paste');
      await explainText(stage, page, replies['customer-blocklist']);
      await stage.click(page, 'button', walk.actionNamed(texts, 'recipient-letter', null));
      await stage.choose(page, t('letter:field.language'), 'ru');
      const subject = textsIn('ru').t('letter:subject.recipient');
      await waitForText(page, subject);
      for (const way of ['mailto', 'gmail', 'outlook', 'eml'] as const)
        assert.equal(await has(page, 'button', t(`ui:letter.${way}`)), false, way);
      await stage.click(page, 'button', t('ui:letter.txt'));
      assert.ok((await stage.browser.downloaded('redeliver-letter.txt')).startsWith(`${subject}\n\n`));
      await stage.click(page, 'checkbox', t('letter:field.elsewhere'));
      await stage.click(page, 'button', t('ui:letter.eml'));
      await waitForText(page, t('ui:toast.letterSaved'));
      const draft = await PostalMime.parse(await stage.browser.downloaded('redeliver-letter.eml'));
      assert.deepEqual([draft.subject, draft.from], [subject, undefined]);
      assert.ok(draft.headers.some(({ key, value }) => key === 'x-unsent' && value === '1'));
      assert.ok(draft.text?.includes(replies['customer-blocklist']));
    },
  },
];
