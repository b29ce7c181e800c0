import type { DnsAnswer, DnsFailure, RecordData, RecordType, Resolve } from '../../../core/lookup/dns';

/** Records by `TYPE name`; a text in place of them is the way in which the question fails. */
export type Zone = Readonly<Record<string, readonly unknown[] | DnsFailure>>;

export interface FakeDns {
  readonly resolve: Resolve;
  /** What was asked, in order. */
  readonly asked: string[];
}

function answerOf(zone: Zone, question: string, name: string): DnsAnswer<unknown> {
  const entry = zone[question];
  if (typeof entry === 'string') return { state: 'failed', why: entry };
  if (entry) return { state: 'found', records: entry };
  return { state: 'none', exists: Object.keys(zone).some((one) => one.endsWith(` ${name}`)) };
}

/** A resolver over a table: what is not in it does not exist. */
export function fakeDns(zone: Zone): FakeDns {
  const asked: string[] = [];
  const resolve = async <Type extends RecordType>(name: string, type: Type) => {
    const question = `${type} ${name}`;
    asked.push(question);
    return answerOf(zone, question, name) as DnsAnswer<RecordData[Type]>;
  };
  return { resolve, asked };
}
