import type { LookUpAsk } from './ask';
import type { DmarcRecord } from './dmarc-record';
import type { Light, Saying } from './finding';
import { lower } from './names';
import { say } from './say';

export const alignSayings = [
  'dmarc.spf-aligned',
  'dmarc.spf-not-aligned',
  'dmarc.spf-strict',
  'dmarc.envelope-unknown',
  'dmarc.dkim-aligned',
  'dmarc.dkim-not-aligned',
  'dmarc.dkim-strict',
  'dmarc.signatures-unknown',
  'dmarc.cannot-pass',
] as const;
type AlignSaying = (typeof alignSayings)[number];
const tell = (id: AlignSaying, light: Light, values?: Saying['values']) => say(id, light, values);

export type OrganizationalDomain = (domain: string) => string | null;
type Mail = Extract<LookUpAsk, { of: 'domain' }>;

/** Whether the mail's domains agree with its From address; null: the report does not tell. */
export interface Alignment {
  readonly spf: boolean | null;
  readonly dkim: boolean | null;
  readonly says: readonly Saying[];
}

type Agreement = 'aligned' | 'strict' | 'not-aligned';

/** Relaxed: the same organizational domain; strict: the same name (RFC 9989, 3.2.10). `strict`: only relaxed would do. */
export function agreement(
  one: string,
  other: string,
  isStrict: boolean,
  organizational: OrganizationalDomain,
): Agreement {
  const [first, second] = [lower(one), lower(other)];
  if (first === second) return 'aligned';
  if ((organizational(first) ?? first) !== (organizational(second) ?? second)) return 'not-aligned';
  return isStrict ? 'strict' : 'aligned';
}

const lightOf = (agreed: Agreement): Light => (agreed === 'aligned' ? 'good' : 'warn');

/** What From address, envelope and signatures of the mail that was refused have to do with each other. */
export function alignment(
  { domain, envelope, signatures }: Mail,
  record: Pick<DmarcRecord, 'isStrict'>,
  organizational: OrganizationalDomain,
): Alignment {
  const spf = envelope === null ? null : agreement(domain, envelope, record.isStrict.spf, organizational);
  const dkim = signatures.map((one) => ({
    name: one.domain,
    agreed: agreement(domain, one.domain, record.isStrict.dkim, organizational),
  }));
  // One signature that agrees is enough: of the others nobody needs to hear.
  const best = dkim.find(({ agreed }) => agreed === 'aligned');
  const told = best ? [best] : dkim;
  const isSpf = spf === null ? null : spf === 'aligned';
  const isDkim = dkim.length === 0 ? null : best !== undefined;
  const says = [
    spf === null
      ? tell('dmarc.envelope-unknown', 'plain', { domain })
      : tell(`dmarc.spf-${spf}`, lightOf(spf), { domain, name: envelope ?? '' }),
    ...(dkim.length === 0 ? [tell('dmarc.signatures-unknown', 'plain', { domain })] : []),
    ...told.map(({ name, agreed }) => tell(`dmarc.dkim-${agreed}`, lightOf(agreed), { domain, name })),
  ];
  if (isSpf === false && isDkim === false) says.push(tell('dmarc.cannot-pass', 'bad', { domain }));
  return { spf: isSpf, dkim: isDkim, says };
}
