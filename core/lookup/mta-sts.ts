import type { Resolve } from './dns';
import { failedFinding } from './failed';
import type { Finding, Light, Saying } from './finding';
import { gravest, say, shown } from './say';
import { parseTags } from './tags';

export const mtaStsSayings = [
  'mta-sts.found',
  'mta-sts.none',
  'mta-sts.several',
  'mta-sts.bad-id',
  'mta-sts.not-fetched',
] as const;

const tell = (id: (typeof mtaStsSayings)[number], light: Light, values: Saying['values']) => say(id, light, values);
const ID = /^[a-z\d]{1,32}$/i;

/** What the records tell (RFC 8461, 3.1): other than exactly one is as good as none. */
function saysOf(domain: string, records: readonly string[]): readonly Saying[] {
  const [record, ...more] = records;
  if (record === undefined) return [tell('mta-sts.none', 'plain', { domain })];
  if (more.length > 0) return [tell('mta-sts.several', 'warn', { domain, count: records.length })];
  if (!ID.test(parseTags(record).tags.get('id') ?? '')) return [tell('mta-sts.bad-id', 'warn', { domain })];
  return [tell('mta-sts.found', 'good', { domain }), tell('mta-sts.not-fetched', 'plain', { domain })];
}

/** Whether the domain announces that it takes mail over TLS only. Its policy stands on a web server, which is not asked. */
export async function lookAtMtaSts(domain: string, resolve: Resolve): Promise<Finding> {
  const name = `_mta-sts.${domain}`;
  const answer = await resolve(name, 'TXT');
  if (answer.state === 'failed') return failedFinding('mta-sts', domain, answer.why, name);
  const records = answer.state === 'found' ? answer.records.filter((text) => /^v=STSv1\s{0,9}(?:;|$)/.test(text)) : [];
  const says = saysOf(domain, records);
  const light = gravest(says.map((one) => one.light));
  return { check: 'mta-sts', about: domain, light, says, found: shown(records), publish: [], offers: [] };
}
