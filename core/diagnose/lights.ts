import { limits } from '../limits';
import type { Light, Lights } from './diagnosis';

/** How far its result may stand from a name: `SPF [example.com] with ip: [192.0.2.7] = did not pass`. */
const reach = { spf: 90, dkim: 20, dmarc: 20 } as const;
const longestResult = 12;
const RESULT = /^= ?([a-z]+)/;

const NEXT_NAME = /\b(?:spf|dkim|dmarc)\b/;

const lightOf: ReadonlyMap<string, Light> = new Map([
  ['pass', 'pass'],
  ['fail', 'fail'],
  ['hardfail', 'fail'],
  ['softfail', 'fail'],
  ['permerror', 'fail'],
  ['temperror', 'fail'],
  ['did', 'fail'],
  ['none', 'none'],
  ['neutral', 'none'],
]);

/** What a name's result may be in: the text behind it, up to the next name. */
function behind(text: string, start: number, length: number): string {
  const near = text.slice(start, start + length);
  const next = near.search(NEXT_NAME);
  return next < 0 ? near : near.slice(0, next);
}

/** The result behind the first mention of a name that has one. */
function light(name: keyof typeof reach, text: string): Light | null {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const near = behind(text, at + name.length, reach[name] + longestResult);
    const equals = near.indexOf('=');
    const found = equals < 0 ? null : lightOf.get(RESULT.exec(near.slice(equals))?.[1] ?? '');
    if (found) return found;
  }
  return null;
}

/** Results of SPF, DKIM and DMARC that a reply names, e.g. at the end of Outlook.com's 5.7.515. Null: it names none. */
export function readLights(diagnostic: string): Lights | null {
  const text = diagnostic.slice(0, limits.lineChars).toLowerCase();
  const lights = { spf: light('spf', text), dkim: light('dkim', text), dmarc: light('dmarc', text) };
  return lights.spf || lights.dkim || lights.dmarc ? lights : null;
}
