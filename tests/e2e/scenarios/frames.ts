import assert from 'node:assert/strict';
import { waitForText } from '../actions';
import type { Tab } from '../driver/browser';
import { runIn } from '../driver/view';
import { type Framing, framings, type Kind } from '../hosts/framed';
import { never } from '../poll';
import type { Scenario } from '../scenario';
import type { Stage } from '../stage';
import { textsIn } from '../texts';
import * as walk from './walk';

const texts = textsIn('en');
const page = (framing: Framing, kind: Kind) =>
  `https://post.example/framed/page?framing=${encodeURIComponent(framing)}&kind=${kind}`;
const bodies = 'https://bodies.example/*';

/** Frames that belong to no site: where nothing was granted, Firefox lets a click read the site's own frames only. */
const opaque: readonly Framing[] = ['sandbox without tokens', 'sandbox without tokens, srcdoc', 'data:'];

/** How many bars stand in the page, and in all of its frames. */
async function barsIn(tab: Tab): Promise<{ readonly here: number; readonly inFrames: number }> {
  const inner = await Promise.all((await tab.frames()).map((frame) => frame.closedRoots().catch(() => [])));
  return { here: (await tab.closedRoots()).length, inFrames: inner.flat().length };
}

/** Watches the page's own site, as its reader would. */
async function watched(stage: Stage): Promise<Tab> {
  stage.expect(bodies);
  const tab = await stage.open('https://post.example/generic-bounce.html');
  await walk.turnOnFromPopup(stage, tab, 'en');
  return tab;
}

/** One bar, right above the frame and no wider than the message. */
async function checkPlace(tab: Tab): Promise<void> {
  const [bar, frame] = await runIn(tab, (root) => {
    const edges = (element: Element | undefined | null) => {
      const { top = 0, bottom = 0, left = 0, right = 0 } = element?.getBoundingClientRect() ?? {};
      return { top, bottom, left, right };
    };
    const host = [...root.querySelectorAll('*')].find(({ localName }) => localName.startsWith('x-'));
    return [edges(host), edges(root.querySelector('iframe'))] as const;
  });
  assert.ok(bar.bottom <= frame.top + 1 && frame.top - bar.bottom < 40, 'the bar stands right above the frame');
  assert.ok(bar.left >= frame.left - 1 && bar.right <= frame.right + 1, 'the bar is as wide as the frame');
}

async function checkOneBar(stage: Stage, tab: Tab, framing: Framing): Promise<void> {
  await tab.goto(page(framing, 'bounce'));
  await waitForText(await stage.bar(tab), walk.headline(texts, 'm365-banned-ip'));
  await checkPlace(tab);
  await never('a second bar', async () => {
    const { here, inFrames } = await barsIn(tab);
    return here + inFrames !== 1;
  });
}

async function checkNoBar(tab: Tab, framing: Framing, kind: Kind): Promise<void> {
  await tab.goto(page(framing, kind));
  await never(`a bar on ${kind} mail, ${framing}`, async () => {
    const { here, inFrames } = await barsIn(tab);
    return here + inFrames > 0;
  });
}

const reachable = (Object.keys(framings) as Framing[]).filter((framing) => framing !== 'another site');

export const frames: readonly Scenario[] = [
  ...reachable.map(
    (framing): Scenario => ({
      name: `a message in a frame (${framing}): one bar above it, none on ordinary mail`,
      async run(stage) {
        const tab = await watched(stage);
        await checkOneBar(stage, tab, framing);
        await checkNoBar(tab, framing, 'ordinary');
      },
    }),
  ),
  {
    name: 'a message in a frame of another site: a bar once that site is granted, none before and none after',
    async run(stage) {
      const tab = await watched(stage);
      await checkNoBar(tab, 'another site', 'bounce');
      const own = await stage.open('https://bodies.example/generic-bounce.html');
      await walk.turnOnFromPopup(stage, own, 'en');
      await own.close();
      await tab.front();
      await checkOneBar(stage, tab, 'another site');
      await stage.browser.withdraw(bodies);
      await tab.front();
      await checkNoBar(tab, 'another site', 'bounce');
      await stage.browser.agreeTo(bodies);
    },
  },
  {
    name: 'a message in a frame, nothing turned on: the toolbar button reads what it may, and says where it may not',
    async run(stage) {
      stage.expect(bodies);
      const tab = await stage.open(page('same origin', 'bounce'));
      for (const framing of Object.keys(framings) as Framing[]) {
        await tab.goto(page(framing, 'bounce'));
        const isClosed = framing === 'another site' || (stage.browser.name === 'firefox' && opaque.includes(framing));
        const popup = await stage.pressToolbarButton(tab);
        const said = isClosed ? texts.t('errors:text-closed.title') : walk.headline(texts, 'm365-banned-ip');
        await waitForText(popup, said);
        await stage.browser.closePopup();
      }
    },
  },
];
