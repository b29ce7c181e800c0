import assert from 'node:assert/strict';
import { aboutOf, headingOf, sayingText, verdictOf } from '../../../../components/lookup/wording';
import type { Finding, Light, Publish } from '../../../../core/lookup/finding';
import { fill, waitForText } from '../../actions';
import { runIn, type View } from '../../driver/view';
import { until } from '../../poll';
import type { Stage } from '../../stage';
import { textsIn } from '../../texts';

const texts = textsIn('en');
export const { t } = texts;

declare const browser: {
  permissions: { getAll(): Promise<{ origins: string[] }> };
};

/** Resolvers of the catalogue with the hosts that stand for them in the lab (hosts/resolvers.ts). */
export const resolverHosts = {
  cloudflare: 'cloudflare-dns.com',
  google: 'dns.google',
  quad9: 'dns10.quad9.net',
  'dns-sb': 'doh.dns.sb',
  alidns: 'dns.alidns.com',
  mullvad: 'dns.mullvad.net',
} as const;
export type ResolverId = keyof typeof resolverHosts;

export const patternOf = (host: string) => `https://${host}/*`;

/** Has this resolver chosen, and agrees to its being asked before the browser asks. */
export async function useResolver(stage: Stage, id: ResolverId): Promise<void> {
  const settings = { language: 'en', badge: true, resolver: id };
  await stage.plant('local', { settings });
  await allow(stage, resolverHosts[id]);
}

export async function allow(stage: Stage, host: string): Promise<void> {
  stage.expect(patternOf(host));
  await stage.browser.agreeTo(patternOf(host));
}

/** Hosts that the browser lets the extension ask. */
export const granted = (page: View) => runIn(page, async () => (await browser.permissions.getAll()).origins);

/** Puts an address or a domain into the box; what is known without any network is shown then. */
export async function check(stage: Stage, page: View, subject: string): Promise<void> {
  await fill(page, t('ui:ip.label'), subject);
  await stage.click(page, 'button', t('ui:ip.button'));
  await waitForAsked(page, subject);
}

/** Until the box offers to look this up; what stood there before may stay for a moment. */
export const waitForAsked = (page: View, subject: string) =>
  waitForText(
    page,
    subject.includes(':') || /^[\d.]+$/.test(subject)
      ? t('lookup:ask.sent.ip', { ip: subject })
      : t('lookup:ask.sent.domain', { domain: subject }),
  );

/** Presses a button at once, as a script does: for what other scenarios do by hand, and tables do again and again. */
const trigger = (page: View, name: string) =>
  until(`the button "${name}"`, () =>
    runIn(
      page,
      (root, name) => {
        const found = [...root.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);
        found?.click();
        return found !== undefined;
      },
      name,
    ),
  );

/** Has a text checked, as fast as a script can. */
export async function checkAtOnce(page: View, text: string): Promise<void> {
  await until('the box', () =>
    runIn(
      page,
      (root, text) => {
        const field = root.querySelector<HTMLInputElement>('#ip-text');
        if (!field) return false;
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
        return field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      text,
    ),
  );
  await trigger(page, t('ui:ip.button'));
}

/** One look-up of a table, from the box to its end: only the button that asks the browser is pressed by hand. */
export async function lookUp(stage: Stage, page: View, subject: string): Promise<void> {
  await checkAtOnce(page, subject);
  await waitForAsked(page, subject);
  await press(stage, page);
  await waitForEnd(page);
}

export const press = (stage: Stage, page: View) => stage.click(page, 'button', t('lookup:ask.button'));

/** Until the look-up is over, in whatever way. */
export const waitForEnd = (page: View, milliseconds?: number) =>
  waitForText(page, t('lookup:ticket.title'), milliseconds);

/** The result as a file, in which everything stands that the page shows, folded or not. */
export async function ticketOf(stage: Stage, page: View, subject: string): Promise<string> {
  await trigger(page, t('lookup:ticket.save'));
  return stage.browser.downloaded(`redeliver-${subject.replaceAll(':', '-')}.txt`);
}

/** Id and values of one sentence. */
export type Said = readonly [id: string, values?: Readonly<Record<string, string | number>>];

/** What a check must come to. */
export interface Expected {
  readonly check: Finding['check'];
  readonly about: string;
  readonly light: Light;
  readonly says: readonly Said[];
  readonly publish?: readonly Publish[];
}

const lights = (['good', 'warn', 'bad', 'plain', 'unknown'] as const).map((light) => `${t(`lookup:light.${light}`)}: `);

/** A sentence of a checklist without the word for its own light. */
const bare = (line: string) => line.slice(lights.find((word) => line.startsWith(word))?.length ?? 0);

/** Sentences sorted below their heading: a name server gives several records in any order. */
const inOrder = ([heading = '', ...lines]: readonly string[]) => [heading, ...lines.sort()].join('\n');

/** Findings as the ticket writes them: heading, verdict and sentences, without the records. */
function writtenIn(ticket: string): string[] {
  const blocks: string[][] = [];
  const [, ...groups] = ticket.split('\n== ');
  for (const line of groups.flatMap((group) => group.split('\n').slice(1))) {
    if (line === '' || line.startsWith('  > ')) continue;
    if (line.startsWith('  ')) blocks.at(-1)?.push(bare(line.trim()));
    else blocks.push([line]);
  }
  return blocks.map(inOrder).sort();
}

function written({ check, about, light, says, publish = [] }: Expected, subject: string): string {
  const finding: Finding = {
    check,
    about,
    light,
    says: says.map(([id, values = {}]) => ({ id, values })),
    found: [],
    publish,
    offers: [],
  };
  const named = aboutOf(finding, subject);
  return inOrder([
    `${headingOf(texts, finding)}: ${verdictOf(texts, finding)}`,
    ...(named ? [named] : []),
    ...finding.says.map((saying) => sayingText(texts, saying)),
    ...publish.flatMap(({ type, name, value }) => [
      `${t('lookup:publish.title')}:`,
      `${t('lookup:publish.type')}: ${type}`,
      `${t('lookup:publish.name')}: ${name}`,
      `${t('lookup:publish.value')}: ${value}`,
    ]),
  ]);
}

/** The ticket on a subject holds these findings and no other. */
export function checkFindings(ticket: string, subject: string, expected: readonly Expected[]): void {
  assert.deepEqual(writtenIn(ticket), expected.map((one) => written(one, subject)).sort());
}

/** The ticket on a subject holds this finding, and no other of the same check. */
export function checkFinding(ticket: string, subject: string, expected: Expected): void {
  const block = written(expected, subject);
  const [heading = ''] = block.split(': ', 1);
  assert.deepEqual(
    writtenIn(ticket).filter((one) => one.startsWith(`${heading}: `)),
    [block],
  );
}
