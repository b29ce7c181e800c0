import { createSocket } from 'node:dgram';
import { type Answer, decode, encode, type Packet } from '@leichtgewicht/dns-packet';

/** How a zone behaves that is asked here: it answers so many milliseconds after it was first asked for a name; never; or that it failed. */
export type Behaviour = number | 'never' | 'fails';

const listed = '127.0.0.2';
const serverFailure = 2;
const noSuchName = 3;
const authoritative = 1 << 10;

/** A block list's answer (RFC 5782): its test address is listed, and nothing else. */
function answerTo(query: Packet, code: number): Uint8Array {
  const [question] = query.questions ?? [];
  const isTest = question?.type === 'A' && question.name.startsWith('2.0.0.127.');
  const answers: Answer[] = isTest && code === 0 ? [{ type: 'A', name: question.name, ttl: 0, data: listed }] : [];
  const rcode = code === 0 && !isTest ? noSuchName : code;
  return encode({
    type: 'response',
    id: query.id ?? 0,
    flags: authoritative | rcode,
    questions: query.questions ?? [],
    answers,
  });
}

/** A DNS server on loopback that BIND forwards to, for what BIND itself cannot do: to be late. */
export async function startLate(
  zones: Readonly<Record<string, Behaviour>>,
): Promise<{ port: number; stop(): Promise<void> }> {
  const socket = createSocket('udp4');
  // BIND asks again while it waits, and forgets its first question: all of them are answered at the same time.
  const due = new Map<string, number>();
  const waiting = new Set<NodeJS.Timeout>();
  socket.on('message', (message, { port, address }) => {
    const query = decode(message);
    const name = query.questions?.[0]?.name.toLowerCase() ?? '';
    const zone = Object.keys(zones).find((one) => name.endsWith(one));
    const behaviour = zone === undefined ? 'fails' : zones[zone];
    if (behaviour === 'never') return;
    const wait = typeof behaviour === 'number' ? behaviour : 0;
    const at = due.get(name) ?? Date.now() + wait;
    due.set(name, at);
    const answer = answerTo(query, behaviour === 'fails' ? serverFailure : 0);
    const timer = setTimeout(
      () => {
        due.delete(name);
        waiting.delete(timer);
        socket.send(answer, port, address, () => undefined);
      },
      Math.max(0, at - Date.now()),
    );
    waiting.add(timer);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  return {
    port: socket.address().port,
    async stop() {
      for (const timer of waiting) clearTimeout(timer);
      await new Promise<void>((resolve) => socket.close(() => resolve()));
    },
  };
}
