import type { Tab } from '../driver/browser';
import { runIn } from '../driver/view';
import { until } from '../poll';
import type { Stage } from '../stage';
import { openWide, type Webmail } from './webmail';

/** Its scripts are large, and its first answers slow. */
const slow = 30_000;

const hasList = (tab: Tab) => runIn(tab, (root) => root.querySelector('.sg-message-list-item') !== null);

async function logIn(stage: Stage): Promise<Tab> {
  const tab = await openWide(stage, stage.lab.sogo);
  const sendForm = () =>
    runIn(tab, (root) => {
      for (const [name, value] of [
        ['username', 'alice'],
        ['password', 'dummy'],
      ]) {
        const field = root.querySelector<HTMLInputElement>(`input[ng-model="app.creds.${name}"]`);
        if (!field || !value) return false;
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      const button = root.querySelector<HTMLButtonElement>('form [type="submit"]:enabled');
      button?.click();
      return button !== null;
    });
  await until('SOGo', async () => (await hasList(tab)) || sendForm(), slow);
  await until('the list of messages', () => hasList(tab), slow);
  return tab;
}

async function openMessage(tab: Tab, subject: string): Promise<Tab> {
  const place = await until(`"${subject}" in the list`, () =>
    runIn(
      tab,
      (root, subject) => {
        const row = [...root.querySelectorAll('.sg-message-list-item')].find((one) =>
          one.getAttribute('aria-label')?.includes(subject),
        );
        const box = row?.getBoundingClientRect();
        return box && box.height > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      },
      subject,
    ),
  );
  await tab.clickAt(place);
  await until(`the message "${subject}"`, () =>
    runIn(
      tab,
      (root, subject) =>
        [...root.querySelectorAll('[ng-bind="viewer.message.subject"]')].some((one) =>
          one.textContent?.includes(subject),
        ) && root.querySelector('.mailer_mailcontent') !== null,
      subject,
    ),
  );
  return tab;
}

/** SOGo with the message beside the list, in one document. */
export const sogoWebmail: Webmail = { name: 'SOGo', server: 'sogo', logIn, openMessage };
