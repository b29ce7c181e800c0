import type { Light, Saying } from './finding';
import { say } from './say';
import { parseTags, type Tags } from './tags';

export const policies = ['none', 'quarantine', 'reject'] as const;
export type Policy = (typeof policies)[number];

/** A record as servers read it (RFC 9989, 4.7, which also holds what RFC 7489 knew). */
export interface DmarcRecord {
  /** Null: there is no policy that could be read; the record then counts for nothing, or for `none` where it wants reports. */
  readonly policy: Policy | null;
  readonly subdomains: Policy | null;
  readonly missing: Policy | null;
  readonly isStrict: { readonly spf: boolean; readonly dkim: boolean };
  readonly isTest: boolean;
  readonly says: readonly Saying[];
}

export const dmarcRecordSayings = [
  'dmarc.no-policy',
  'dmarc.bad-tag',
  'dmarc.broken-piece',
  'dmarc.percent',
  'dmarc.testing',
  'dmarc.no-reports',
] as const;
type RecordSaying = (typeof dmarcRecordSayings)[number];
const tell = (id: RecordSaying, light: Light, values?: Saying['values']) => say(id, light, values);

const REPORTS_TO = /^(?:mailto:[^\s@]{1,64}@[^\s@!]{1,255}(?:!\d{1,20}[kmgt]?)?|https?:\/\/\S{1,1000})$/i;
const OPTIONS = /^[01ds](?::[01ds]){0,3}$/i;
const PERCENT = /^(?:100|[1-9]?\d)$/;

const isReports = (text: string) => text.split(',').every((one) => REPORTS_TO.test(one.trim()));

/** Whether a TXT record is one of DMARC: anything else before the version, or another case, and nobody reads it. */
export const isDmarc = (text: string) => /^v[ \t]{0,9}=[ \t]{0,9}DMARC1[ \t]{0,9}(?:;|$)/.test(text);
export const looksLikeDmarc = (text: string) =>
  !isDmarc(text) && /^["'\s]{0,4}(?:v ?= ?dmarc|dmarc|p=|v=spf)/i.test(text);

const valid: Readonly<Record<string, (value: string) => boolean>> = {
  sp: (value) => policyOf(value) !== null,
  np: (value) => policyOf(value) !== null,
  adkim: (value) => /^[rs]$/i.test(value),
  aspf: (value) => /^[rs]$/i.test(value),
  t: (value) => /^[yn]$/i.test(value),
  psd: (value) => /^[ynu]$/i.test(value),
  pct: (value) => PERCENT.test(value),
  fo: (value) => OPTIONS.test(value.replace(/\s/g, '')),
  rua: isReports,
  ruf: isReports,
};

const policyOf = (text: string | undefined): Policy | null =>
  policies.find((one) => one === text?.toLowerCase()) ?? null;

function faultsOf(tags: Tags): Saying[] {
  return [...tags]
    .filter(([name, value]) => valid[name]?.(value) === false)
    .map(([name, value]) => tell('dmarc.bad-tag', 'warn', { name: `${name}=${value}`.slice(0, 60) }));
}

/** Takes a record apart that `isDmarc`. Unknown tags are nobody's fault. */
export function parseDmarc(text: string): DmarcRecord {
  const { tags, faulty } = parseTags(text);
  const written = policyOf(tags.get('p'));
  const wantsReports = isReports(tags.get('rua') ?? '');
  const says = [...faultsOf(tags), ...faulty.map((name) => tell('dmarc.broken-piece', 'warn', { name }))];
  if (!written) says.unshift(tell('dmarc.no-policy', 'bad', { name: `p=${tags.get('p') ?? ''}`.slice(0, 60) }));
  const percent = PERCENT.test(tags.get('pct') ?? '') ? Number(tags.get('pct')) : 100;
  if (percent < 100) says.push(tell('dmarc.percent', 'plain', { percent }));
  const isTest = tags.get('t')?.toLowerCase() === 'y';
  if (isTest) says.push(tell('dmarc.testing', 'plain'));
  if (!tags.has('rua')) says.push(tell('dmarc.no-reports', 'plain'));
  return {
    policy: written ?? (wantsReports ? 'none' : null),
    subdomains: policyOf(tags.get('sp')),
    missing: policyOf(tags.get('np')),
    isStrict: { spf: tags.get('aspf')?.toLowerCase() === 's', dkim: tags.get('adkim')?.toLowerCase() === 's' },
    isTest,
    says,
  };
}
