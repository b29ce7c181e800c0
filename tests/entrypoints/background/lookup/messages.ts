import { type Answer, encode, type Packet, RECURSION_AVAILABLE, RECURSION_DESIRED } from '@leichtgewicht/dns-packet';
import type { RecordType } from '../../../../core/lookup/dns';

const responseFlags = RECURSION_DESIRED | RECURSION_AVAILABLE;

interface Said {
  readonly answers?: readonly Partial<Answer>[];
  readonly authorities?: readonly Partial<Answer>[];
  readonly additionals?: readonly object[];
  readonly rcode?: number;
  readonly flags?: number;
  readonly id?: number;
  readonly type?: 'query' | 'response';
}

/** A resolver's message about a name. */
export function response(name: string, type: RecordType | 'NS', said: Said = {}): Uint8Array<ArrayBuffer> {
  const { rcode = 0, flags = 0, id = 0, answers = [], authorities = [], additionals = [] } = said;
  const packet = {
    type: said.type ?? 'response',
    id,
    flags: responseFlags | flags | rcode,
    questions: [{ name, type }],
    answers: answers.map((one) => ({ name, type, ttl: 300, ...one })),
    authorities,
    additionals,
  };
  return Uint8Array.from(encode(packet as unknown as Packet));
}

export const startOfZone = (ttl: number, minimum: number) =>
  ({
    name: 'example.com',
    type: 'SOA',
    ttl,
    data: { mname: 'ns.example.com', rname: 'admin.example.com', serial: 1, refresh: 1, retry: 1, expire: 1, minimum },
  }) as const;
