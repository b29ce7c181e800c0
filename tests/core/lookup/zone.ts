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
  const table: Record<string, readonly unknown[] | DnsFailure> = {};
  for (const [name, records] of Object.entries(zone))
    for (const type of recordTypes) {
      const texts = typeof records === 'string' ? null : records[type];
      if (typeof records === 'string') table[`${type} ${name}`] = records;
      else if (texts) table[`${type} ${name}`] = texts.map((text) => recordOf(type, text));
    }
  return fakeDns(table);
}
