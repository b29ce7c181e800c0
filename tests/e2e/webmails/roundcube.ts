import type { FrameView, Tab } from '../driver/browser';
import { runIn } from '../driver/view';
import type { Skin } from '../lab/roundcube';
import { until } from '../poll';
import type { Stage } from '../stage';
import { openWide, type Webmail } from './webmail';

/** PHP compiles Roundcube anew for the first pages that it serves. */
const slow = 30_000;

const hasList = (tab: Tab) => runIn(tab, (root) => root.querySelectorAll('#messagelist tbody tr').length > 0);

async function logIn(stage: Stage, skin: Skin): Promise<Tab> {
  const tab = await openWide(stage, stage.lab.roundcube(skin));
  const hasForm = () => runIn(tab, (root) => root.querySelector('#rcmloginuser') !== null);
  await until('Roundcube', async () => (await hasForm()) || hasList(tab), slow);
  await runIn(tab, (root) => {
    for (const [name, value] of [
      ['user', 'alice'],
      ['pwd', 'dummy'],
    ]) {
      const field = root.querySelector<HTMLInputElement>(`#rcmlogin${name}`);
      if (field && value) field.value = value;
    }
    root.querySelector<HTMLElement>('#login-form [type="submit"]')?.click();
  });
  await until('the list of messages', () => hasList(tab), slow);
  return tab;
}

/** The message opens in the preview; what is answered with is its frame. */
async function openMessage(tab: Tab, subject: string): Promise<FrameView> {
  const place = await until(`"${subject}" in the list`, () =>
    runIn(
      tab,
      (root, subject) => {
        const cell = [...root.querySelectorAll('#messagelist tbody td.subject')].find((one) =>
          one.textContent?.includes(subject),
        );
        const box = cell?.getBoundingClientRect();
        return box && box.height > 0 ? { x: box.x + 30, y: box.y + 8 } : null;
      },
      subject,
    ),
  );
  await tab.clickAt(place);
  return until(`the message "${subject}"`, async () => {
    const frame = await tab.frame('_action=preview');
    return frame && (await runIn(frame, (root, subject) => (root as Document).title.includes(subject), subject))
      ? frame
      : null;
  });
}

/** Roundcube in one of its skins, the message in the preview beside or below the list. */
export const roundcubeIn = (skin: Skin): Webmail => ({
  name: `Roundcube in ${skin}`,
  server: 'roundcube',
  logIn: (stage) => logIn(stage, skin),
  openMessage,
});
