import type { Resolve } from './dns';
import { failedFinding } from './failed';
import type { Finding, Light, Saying } from './finding';
import { gravest, say, shown } from './say';
import { parseTags } from './tags';

export const tlsRptSayings = ['tls-rpt.found', 'tls-rpt.none', 'tls-rpt.several', 'tls-rpt.bad-rua'] as const;

const tell = (id: (typeof tlsRptSayings)[number], light: Light, values: Saying['values']) => say(id, light, values);
const TARGET = /^(?:mailto:[^\s@]{1,64}@[^\s@]{1,255}|https:\/\/\S{1,1000})$/i;

/** What the records tell (RFC 8460, 3): other than exactly one is as good as none. */
function saysOf(domain: string, records: readonly string[]): readonly Saying[] {
  const [record, ...more] = records;
  if (record === undefined) return [tell('tls-rpt.none', 'plain', { domain })];
  if (more.length > 0) return [tell('tls-rpt.several', 'warn', { domain, count: records.length })];
  const targets = (parseTags(record).tags.get('rua') ?? '').split(',').map((one) => one.trim());
  return [
    targets.every((one) => TARGET.test(one))
      ? tell('tls-rpt.found', 'good', { domain })
      : tell('tls-rpt.bad-rua', 'warn', { domain }),
  ];
}

/** Whether the domain wants reports on TLS that failed. */
export async function lookAtTlsRpt(domain: string, resolve: Resolve): Promise<Finding> {
  const name = `_smtp._tls.${domain}`;
  const answer = await resolve(name, 'TXT');
  if (answer.state === 'failed') return failedFinding('tls-rpt', domain, answer.why, name);
  const isOne = (text: string) => /^v=TLSRPTv1\s{0,9}(?:;|$)/.test(text);
  const records = answer.state === 'found' ? answer.records.filter(isOne) : [];
  const says = saysOf(domain, records);
  const light = gravest(says.map((one) => one.light));
  return { check: 'tls-rpt', about: domain, light, says, found: shown(records), publish: [], offers: [] };
}
