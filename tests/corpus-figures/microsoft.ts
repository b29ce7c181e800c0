import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { catalog } from '../../catalog/catalog';
import { isFutile, isRemovalDoor } from '../../core/advise/doors';
import { explain } from '../../core/explain';
import type { ExplainedRecipient } from '../../core/explanation';
import { alsoRight, wordsOfManyServers, wordsOfNobody } from './microsoft-labels';
import { type MicrosoftReply, type MicrosoftShape, microsoftShapes } from './microsoft-shapes';

/** What comes out where Microsoft's known replies are met in one shape. */
export interface MicrosoftFigure {
  readonly shape: string;
  readonly origin: MicrosoftShape['origin'];
  /** Read as the entry that the reply belongs to, by the entry's route. */
  readonly right: number;
  /** Words that many servers write, read as just what they say. */
  readonly honest: number;
  readonly of: number;
  readonly wrongDoors: number;
  readonly misses: readonly string[];
}

interface Entry {
  readonly id: string;
  readonly match: { readonly status?: readonly string[]; readonly status_range?: readonly [string, string] };
  readonly samples?: readonly string[];
  readonly emitted_by: readonly string[];
}
interface Case extends MicrosoftReply {
  readonly entry: string;
}

const facts = fileURLToPath(new URL('../../../shared/facts/microsoft-codes.json', import.meta.url));

/** What stands for real values in the samples. */
const values: Readonly<Record<string, string>> = {
  '<ip>': '192.0.2.7',
  '<ipv6>': '2001:db8::7',
  '<host>': 'AB1PR01MB0001.eurprd01',
  '<region>': 'EUR01',
  '<domain>': 'example.net',
  '<recipient-domain>': 'example.org',
  '<recipient>': 'anna@example.org',
  '<recipients>': 'anna@example.org',
  '<sender>': 'alice@example.net',
  '<from-address>': 'team@example.net',
  '<group>': 'team@example.org',
  '<utc-timestamp>': '2026-03-02T09:12:00.000Z',
  '<hex>': '08DE0123456789AB',
  '<n>': '5',
  '<text>': '5.1.1 User unknown',
};

/** The code that a report's `Status:` has beside a text without one; null where several are possible. */
function documentedCode({ status, status_range: range }: Entry['match']): string | null {
  return range?.[0] ?? (status?.length === 1 ? (status[0] ?? null) : null);
}

function casesOf({ id, samples = [], emitted_by, match }: Entry): Case[] {
  const isConsumer = emitted_by.includes('outlookcom') && !emitted_by.includes('exo');
  const place = isConsumer
    ? { host: 'hotmail-com.olc.protection.outlook.com', address: 'anna@hotmail.com' }
    : { host: 'example-org.mail.protection.outlook.com', address: 'anna@example.org' };
  return samples.map((sample) => ({
    ...place,
    entry: `microsoft.${id}`,
    text: sample.replace(/<[^<>]*>/g, (name) => values[name] ?? name.slice(1, -1)),
    documentedCode: documentedCode(match),
  }));
}

/** A door where removal can be asked for, but to which the entry does not lead. */
function wrongDoor({ advice }: ExplainedRecipient, ids: readonly string[]): string | undefined {
  const entries = catalog.rejections.filter(({ id }) => ids.includes(id));
  const isRight = (action: string) =>
    entries.some(({ actions, futile }) => actions.includes(action) && !isFutile(action, futile, catalog));
  return advice.actions.find((action) => isRemovalDoor(action, catalog.destinations) && !isRight(action));
}

type Verdict = { readonly verdict: 'right' | 'honest' | 'missed' | 'wrong door'; readonly told: string };

function judge(
  recipient: ExplainedRecipient | undefined,
  { entry, text }: Case,
  { isAlone, wrapper }: MicrosoftShape,
): Verdict {
  const mayBeGeneric = wordsOfNobody.has(text) || (isAlone && wordsOfManyServers.has(text));
  if (!recipient) return { verdict: mayBeGeneric ? 'honest' : 'missed', told: 'no bounce' };
  const { diagnosis, advice } = recipient;
  const right = [entry, ...(alsoRight[text] ?? [])];
  const told = `${diagnosis.rejection} ${diagnosis.cause} by ${advice.route}`;
  if (wrongDoor(recipient, right)) return { verdict: 'wrong door', told };
  const found = catalog.rejections.find(({ id }) => id === diagnosis.rejection && right.includes(id));
  // Single codes of an entry have another cause, whose route is taken then.
  const isRight = found && (found.route === advice.route || found.cause !== diagnosis.cause);
  if (isRight) return { verdict: 'right', told };
  const isGeneric = diagnosis.rejection === null || diagnosis.rejection === wrapper;
  return { verdict: isGeneric && mayBeGeneric ? 'honest' : 'missed', told };
}

/** Microsoft's replies, as the facts know them, in every shape; null where the facts are not there. */
export async function microsoftFigures(): Promise<MicrosoftFigure[] | null> {
  if (!existsSync(facts)) return null;
  const entries: readonly Entry[] = JSON.parse(readFileSync(facts, 'utf8')).codes;
  const cases = entries.flatMap(casesOf);
  const figures: MicrosoftFigure[] = [];
  for (const shape of microsoftShapes) {
    const verdicts: (Verdict & { readonly one: Case })[] = [];
    for (const one of cases) {
      const [recipient] = explain(await shape.make(one), catalog).recipients;
      verdicts.push({ ...judge(recipient, one, shape), one });
    }
    const count = (wanted: string) => verdicts.filter(({ verdict }) => verdict === wanted).length;
    const misses = verdicts
      .filter(({ verdict }) => verdict === 'missed' || verdict === 'wrong door')
      .map(({ verdict, told, one }) => `${verdict}: ${one.entry} read as ${told}: ${one.text}`);
    figures.push({
      shape: shape.name,
      origin: shape.origin,
      right: count('right'),
      honest: count('honest'),
      of: cases.length,
      wrongDoors: count('wrong door'),
      misses,
    });
  }
  return figures;
}
