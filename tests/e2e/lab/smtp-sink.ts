import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

/** When a recipient is refused, and with which lines. */
interface Refusal {
  readonly at: 'rcpt' | 'data';
  readonly reply: readonly string[];
}

/** Answers of the sink by local part; everybody else's mail is accepted and dropped. */
export type Refusals = Readonly<Record<string, Refusal>>;

const greeting = ['250-mx.recipient.test', '250-8BITMIME', '250-ENHANCEDSTATUSCODES', '250 SIZE 35000000'];

/** Which lines answer one command (RFC 5321, 4.1); `state` remembers a refusal that waits for the message's end. */
function answer(
  line: string,
  refusals: Refusals,
  state: { later: Refusal | undefined; inData: boolean },
): readonly string[] {
  const command = line.slice(0, 4).toUpperCase();
  switch (command) {
    case 'EHLO':
    case 'HELO':
      return greeting;
    case 'MAIL':
      state.later = undefined;
      return ['250 2.1.0 Ok'];
    case 'RCPT': {
      const local = line.slice(line.indexOf('<') + 1).split('@', 1)[0] ?? '';
      const refusal = refusals[local.toLowerCase()];
      if (refusal?.at === 'rcpt') return refusal.reply;
      state.later = refusal;
      return ['250 2.1.5 Ok'];
    }
    case 'DATA':
      state.inData = true;
      return ['354 go ahead'];
    case 'QUIT':
      return ['221 2.0.0 Bye'];
    case 'RSET':
    case 'NOOP':
      return ['250 2.0.0 Ok'];
    default:
      return ['502 5.5.2 no such command'];
  }
}

function converse(socket: Socket, refusals: Refusals): void {
  const say = (lines: readonly string[]) => socket.write(lines.map((line) => `${line}\r\n`).join(''));
  const state: { later: Refusal | undefined; inData: boolean } = { later: undefined, inData: false };
  const lines = createInterface({ input: socket });
  // Postfix drops connections as it likes; the error comes twice, from the socket and from its lines.
  for (const one of [socket, lines]) one.on('error', () => socket.destroy());
  say(['220 mx.recipient.test ESMTP']);
  lines.on('line', (line) => {
    if (!state.inData) {
      say(answer(line, refusals, state));
      if (line.toUpperCase().startsWith('QUIT')) socket.end();
    } else if (line === '.') {
      state.inData = false;
      say(state.later?.reply ?? ['250 2.0.0 Ok: dropped']);
    }
  });
}

/** Starts an SMTP server on loopback that refuses as told. */
export async function startSmtpSink(refusals: Refusals): Promise<{ port: number; server: Server }> {
  const server = createServer((socket) => converse(socket, refusals));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, server };
}
