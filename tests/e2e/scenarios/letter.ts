import assert from 'node:assert/strict';
import { fill, waitForText } from '../actions';
import { replies } from '../hosts/pages';
import { until } from '../poll';
import type { Scenario } from '../scenario';
import { textsIn } from '../texts';
import { explainText, openBox } from './boxes';
import * as walk from './walk';

const texts = textsIn('en');
const { t } = texts;

/** The letter to the recipient, from the report to the compose window. */
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
];
