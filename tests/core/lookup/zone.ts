import { type DnsFailure, type RecordType, recordTypes } from '../../../core/lookup/dns';
import { type FakeDns, fakeDns } from './fake-dns';

/** Records of names; MX as zones write them: `10 mail.example.com`. A failure: every question about the name ends so. */
export type Zone = Readonly<Record<string, Partial<Record<RecordType, readonly string[]>> | DnsFailure>>;

function recordOf(type: RecordType, text: string): unknown {
  if (type !== 'MX') return text;
  const [preference = '', exchange = ''] = text.split(' ');
  return { preference: Number(preference), exchange };
}

/** A name server that knows these names and no others. */
export function serving(zone: Zone): FakeDns {
  const entries = Object.entries(zone).flatMap(([name, records]) =>
    recordTypes.flatMap((type) => {
      if (typeof records === 'string') return [[`${type} ${name}`, records] as const];
      const texts = records[type];
      return texts ? [[`${type} ${name}`, texts.map((text) => recordOf(type, text))] as const] : [];
    }),
  );
  return fakeDns(Object.fromEntries(entries));
}
