import { encode, type Packet, RECURSION_DESIRED } from '@leichtgewicht/dns-packet';
import { limits } from '../../../core/limits';
import type { DnsAnswer, DnsFailure, RecordData, RecordType } from '../../../core/lookup/dns';
import { isWritable, nameText, readAlias, readers, readNegativeSeconds, typeNumbers } from './data';
import { type Message, type RawRecord, readMessage } from './message';

/** What a resolver told, and for how many seconds it may be kept. */
export interface Told {
  readonly answer: DnsAnswer<RecordData[RecordType]>;
  readonly seconds: number;
}

const internet = 1;
const nameError = 3;
const refused = 5;
const headerBytes = 12;
/** Controls and white space are in no name that anybody means; the library drops dots at line ends. */
const INVISIBLE = /[\p{Cc}\p{Z}]/u;

/**
 * Asks resolvers to keep the asker's network to themselves (RFC 7871, 7.1.2): some would tell it to the servers that
 * know the answer, for instance those of a block list.
 */
const noClientSubnet = {
  type: 'OPT',
  name: '.',
  udpPayloadSize: 4096,
  options: [{ code: 'CLIENT_SUBNET', ip: '0.0.0.0', sourcePrefixLength: 0 }],
};

/** One question, id 0 (RFC 8484, 4.1); null where no such name can be in the DNS (RFC 1035, 2.3.4). */
export function encodeQuery(name: string, type: RecordType): Uint8Array<ArrayBuffer> | null {
  if (INVISIBLE.test(name) || !isWritable(name)) return null;
  // The library's types know OPT records only as it decodes them.
  const query = {
    type: 'query',
    id: 0,
    flags: RECURSION_DESIRED,
    questions: [{ name, type }],
    additionals: [noClientSubnet],
  };
  return Uint8Array.from(encode(query as unknown as Packet));
}

const failed = (why: DnsFailure): Told => ({ answer: { state: 'failed', why }, seconds: 0 });
const none = (exists: boolean, seconds: number): Told => ({ answer: { state: 'none', exists }, seconds });

const folded = (byte: number) => (byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte);

/** Resolvers may write the name in other letters (RFC 4343); bytes of length, type and class are never letters that fold. */
function answersTo(message: Message, query: Uint8Array): boolean {
  const { questions, question } = message;
  return questions === 1 && question.every((byte, at) => folded(byte) === folded(query[headerBytes + at] ?? -1));
}

const key = (name: string) => nameText(name).toLowerCase();

const inOrder = (records: readonly RawRecord[], type: number) =>
  records.filter((record) => record.type === type && record.class === internet);

interface ChainEnd {
  readonly owner: string;
  /** The shortest time to live of the aliases on the way. */
  readonly seconds: number;
}

/** Follows aliases within the answer (RFC 1034, 3.6.2). @throws where they go in circles or too far */
function endOfChain({ bytes, answers }: Message, name: string): ChainEnd {
  const aliases = new Map(inOrder(answers, typeNumbers.CNAME).map((record) => [key(record.owner), record]));
  let [owner, seconds]: [string, number] = [key(name), limits.dnsCacheSeconds];
  for (let steps = 0; steps <= limits.aliases; steps += 1) {
    const alias = aliases.get(owner);
    if (!alias) return { owner, seconds };
    owner = key(readAlias(bytes, alias));
    seconds = Math.min(seconds, alias.ttl);
  }
  throw new RangeError('too many aliases');
}

function nothing({ bytes, authorities, rcode }: Message, most: number): Told {
  const [start] = inOrder(authorities, typeNumbers.SOA);
  return none(rcode !== nameError, start ? Math.min(most, readNegativeSeconds(bytes, start)) : 0);
}

function read(message: Message, query: Uint8Array, name: string, type: RecordType): Told {
  if (message.id !== 0 || !message.isResponse || message.opcode !== 0) return failed('malformed');
  if (message.rcode === refused) return failed('refused');
  if (message.rcode !== 0 && message.rcode !== nameError) return failed('server-failure');
  if (!answersTo(message, query)) return failed('malformed');
  if (message.isTruncated) return failed('too-large');
  const { owner, seconds } = endOfChain(message, name);
  if (message.rcode === nameError) return nothing(message, seconds);
  const found = inOrder(message.answers, typeNumbers[type])
    .filter((record) => key(record.owner) === owner)
    .slice(0, limits.dnsRecords);
  if (found.length === 0) return nothing(message, seconds);
  const records = found.map((record) => readers[type](message.bytes, record));
  return { answer: { state: 'found', records }, seconds: Math.min(seconds, ...found.map(({ ttl }) => ttl)) };
}

/**
 * What a resolver's message says about a name: the records of the type that was asked for, at the end of its aliases. A
 * message that is broken, or answers another question, is `malformed`. Never throws.
 */
export function decodeAnswer(bytes: Uint8Array, query: Uint8Array, name: string, type: RecordType): Told {
  if (bytes.length > limits.dnsBytes) return failed('too-large');
  try {
    return read(readMessage(bytes), query, name, type);
  } catch {
    return failed('malformed');
  }
}
