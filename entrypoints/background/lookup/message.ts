import { name } from '@leichtgewicht/dns-packet';

/** A resource record as it stands in a message; its data are read by who knows the type. */
export interface RawRecord {
  readonly owner: string;
  readonly type: number;
  readonly class: number;
  /** Seconds; RFC 2181, 8: a value with the highest bit set counts as 0. */
  readonly ttl: number;
  /** Where the data stand, the two bytes of their length before them. */
  readonly data: number;
  readonly end: number;
}

export interface Message {
  readonly bytes: Uint8Array;
  readonly id: number;
  readonly isResponse: boolean;
  readonly opcode: number;
  readonly isTruncated: boolean;
  readonly rcode: number;
  readonly questions: number;
  /** Of the question section, without the records. */
  readonly question: Uint8Array;
  readonly answers: readonly RawRecord[];
  readonly authorities: readonly RawRecord[];
}

const headerBytes = 12;
/** Type, class, TTL and length of the data (RFC 1035, 4.1.3). */
const fixedBytes = 10;

/** The bytes that a codec of the library consumed last. */
export function consumed(codec: { readonly decode: unknown }): number {
  return (codec.decode as { readonly bytes: number }).bytes;
}

/**
 * Reads the frame of a DNS message (RFC 1035, 4.1). The sections are walked here, not by the library: its decoder reads
 * past the end without a word, and begins again at the start where a length is missing, so that a message of a few
 * kilobytes keeps it busy for seconds. Here each record has to lie within the message, by the length that it states.
 * Names are the library's: it follows pointers backwards only, so that there are no loops.
 * @throws what is not a whole message
 */
export function readMessage(bytes: Uint8Array): Message {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const flags = view.getUint16(2);
  let at = headerBytes;

  const skipName = (): string => {
    const read = name.decode(bytes, at);
    at += consumed(name);
    return read;
  };
  const record = (): RawRecord => {
    const owner = skipName();
    const ttl = view.getUint32(at + 4);
    const data = at + fixedBytes - 2;
    const end = data + 2 + view.getUint16(data);
    if (end > bytes.length) throw new RangeError('record longer than its message');
    const read = {
      owner,
      type: view.getUint16(at),
      class: view.getUint16(at + 2),
      ttl: ttl >> 31 ? 0 : ttl,
      data,
      end,
    };
    at = end;
    return read;
  };
  // The counts are not trusted: what is not there throws at the end of the message.
  const section = (count: number): RawRecord[] => {
    const records: RawRecord[] = [];
    for (let left = count; left > 0; left -= 1) records.push(record());
    return records;
  };

  const questions = view.getUint16(4);
  for (let left = questions; left > 0; left -= 1) {
    skipName();
    at += 4;
  }
  const question = bytes.subarray(headerBytes, at);
  const [answers, authorities] = [section(view.getUint16(6)), section(view.getUint16(8))];
  section(view.getUint16(10));
  if (at !== bytes.length) throw new RangeError('bytes after the message');
  return {
    bytes,
    id: view.getUint16(0),
    isResponse: (flags & 0x8000) !== 0,
    opcode: (flags >> 11) & 0xf,
    isTruncated: (flags & 0x0200) !== 0,
    rcode: flags & 0xf,
    questions,
    question,
    answers,
    authorities,
  };
}
