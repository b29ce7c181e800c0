import type { DnsAnswer, RecordData, RecordType, Resolve } from './dns';

/** A resolver that asks each question once; `asked` counts them. */
export function once(resolve: Resolve): Resolve {
  const known = new Map<string, Promise<DnsAnswer<RecordData[RecordType]>>>();
  return <Type extends RecordType>(name: string, type: Type) => {
    const key = `${type} ${name.toLowerCase()}`;
    const answer = known.get(key) ?? resolve(name, type);
    known.set(key, answer);
    return answer as Promise<DnsAnswer<RecordData[Type]>>;
  };
}

/** The same with a ration: null instead of an answer when more than `most` different questions would be needed. */
export type Rationed = <Type extends RecordType>(
  name: string,
  type: Type,
) => Promise<DnsAnswer<RecordData[Type]> | null>;

export function rationed(resolve: Resolve, most: number): Rationed {
  const asked = new Set<string>();
  return async (name, type) => {
    const key = `${type} ${name.toLowerCase()}`;
    if (!asked.has(key) && asked.size >= most) return null;
    asked.add(key);
    return resolve(name, type);
  };
}
