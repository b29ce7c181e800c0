import { a, aaaa, type Codec, cname, mx, name, ptr, soa, txt } from '@leichtgewicht/dns-packet';
import { canonical, parseAddress } from '../../../core/ip/address';
import { limits } from '../../../core/limits';
import type { RecordData, RecordType } from '../../../core/lookup/dns';
import { consumed, type RawRecord } from './message';

/** Numbers of the types (RFC 1035, 3.2.2; RFC 3596, 2.1). */
export const typeNumbers: Readonly<Record<RecordType | 'CNAME' | 'SOA', number>> = {
  A: 1,
  CNAME: 5,
  SOA: 6,
  PTR: 12,
  MX: 15,
  TXT: 16,
  AAAA: 28,
};

const VISIBLE = /^[!-~]*$/;

/**
 * Reads data with the library's codec, which has to come out at the end that the record states.
 * @throws where it does not
 */
function read<Value>(codec: Codec<Value>, bytes: Uint8Array, { data, end }: RawRecord): Value {
  const value = codec.decode(bytes, data);
  if (data + consumed(codec) !== end) throw new RangeError('length of the data is wrong');
  return value;
}

/** A name as text: whatever is not visible ASCII is written as RFC 1035, 5.1 has it (`\195`), and cannot pass for text. */
export function nameText(read: string): string {
  if (VISIBLE.test(read)) return read;
  const written = (byte: number) =>
    byte > 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `\\${String(byte).padStart(3, '0')}`;
  return Array.from(new TextEncoder().encode(read), written).join('');
}

function addressText(text: string): string {
  const address = parseAddress(text);
  if (!address) throw new RangeError('no address');
  return canonical(address);
}

/** The strings of one record joined without anything between them; a text that is cut ends with an ellipsis. */
function joined(strings: readonly Uint8Array[]): string {
  const bytes = new Uint8Array(strings.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const one of strings) {
    bytes.set(one, at);
    at += one.length;
  }
  const text = new TextDecoder().decode(bytes);
  return text.length > limits.txtChars ? `${text.slice(0, limits.txtChars - 1)}…` : text;
}

/** The target of an alias. @throws where the data are broken */
export const readAlias = (bytes: Uint8Array, record: RawRecord): string => nameText(String(read(cname, bytes, record)));

/** Seconds for which "there is none" may be kept (RFC 2308, 5). @throws where the data are broken */
export function readNegativeSeconds(bytes: Uint8Array, record: RawRecord): number {
  return Math.min(record.ttl, read(soa, bytes, record).minimum ?? 0);
}

type Readers = { readonly [Type in RecordType]: (bytes: Uint8Array, record: RawRecord) => RecordData[Type] };

/** Data of each type as the look-ups want them. @throws where the data are broken */
export const readers: Readers = {
  A: (bytes, record) => addressText(read(a, bytes, record)),
  AAAA: (bytes, record) => addressText(read(aaaa, bytes, record)),
  MX: (bytes, record) => {
    const { preference = 0, exchange } = read(mx, bytes, record);
    return { preference, exchange: nameText(exchange) };
  },
  PTR: (bytes, record) => nameText(String(read(ptr, bytes, record))),
  TXT: (bytes, record) => joined(read(txt, bytes, record)),
};

/** Whether the library's codec for names takes it as it is: it checks no length itself. */
export function isWritable(text: string): boolean {
  const labels = text.split('.').map((label) => new TextEncoder().encode(label).length);
  return labels.every((length) => length > 0 && length <= 63) && name.encodingLength(text) <= limits.nameChars;
}
