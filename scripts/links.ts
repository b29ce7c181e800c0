/**
 * Keeps the catalogue's addresses: lists those that nobody has looked at for 90 days and, where there is a network, asks
 * each address once. Ends with 1 if one of them is gone.
 */
import { destinations } from '../catalog/destinations';
import type { Destination } from '../catalog/schema';
import { addressOf } from '../core/advise/address';
import { ageInDays, DAYS_BETWEEN_LOOKS, dueAmong } from './links/due';
import { type Look, look } from './links/look';

const AT_ONCE = 6;

interface Looked extends Look {
  readonly id: string;
  readonly url: string;
}

/** The same page as in a browser set to English, without anybody's IP. */
function pageOf(destination: Destination): string | null {
  const url = addressOf(destination, 'en', null);
  return url?.startsWith('https:') ? url : null;
}

async function lookAtAll(pages: readonly { id: string; url: string }[]): Promise<Looked[]> {
  const waiting = [...pages];
  const looked: Looked[] = [];
  const work = async () => {
    for (let page = waiting.shift(); page; page = waiting.shift()) looked.push({ ...page, ...(await look(page.url)) });
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return looked;
}

function listDue(now: Date): void {
  const due = dueAmong(destinations, now);
  console.log(
    `${destinations.length} destinations; ${due.length} not looked at for more than ${DAYS_BETWEEN_LOOKS} days`,
  );
  for (const one of due) {
    console.log(`  ${one.id}: ${ageInDays(one, now)} days, ${one.url}`);
    for (const dead of one.replaces) console.log(`    stands for ${dead}`);
  }
}

async function listAnswers(): Promise<boolean> {
  const pages = destinations.flatMap((one) => {
    const url = pageOf(one);
    return url === null ? [] : [{ id: one.id, url }];
  });
  const looked = await lookAtAll(pages);
  if (looked.every(({ state }) => state === 'unreachable')) {
    console.log('No network here, or none that lets us out: no address was asked.');
    return true;
  }
  const odd = looked.filter(({ state }) => state !== 'there');
  console.log(`${looked.length} addresses asked, ${looked.length - odd.length} there`);
  for (const { state, id, url, detail } of odd) console.log(`  ${state}: ${id}, ${url}, ${detail}`);
  return odd.every(({ state }) => state !== 'gone');
}

listDue(new Date());
const isWell = process.argv.includes('--offline') || (await listAnswers());
process.exitCode = isWell ? 0 : 1;
