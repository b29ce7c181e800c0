import { connect } from 'node:net';
import { createInterface } from 'node:readline';

/**
 * Hands one message to a server on loopback.
 * @throws Error with the server's reply if a command is refused
 */
export async function sendMail(port: number, from: string, to: string, message: string): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  const replies = createInterface({ input: socket })[Symbol.asyncIterator]();
  const expect = async (command: string | null, code: string) => {
    if (command !== null) socket.write(`${command}\r\n`);
    for (;;) {
      const { value, done } = await replies.next();
      const line = String(done ? 'connection closed' : value);
      if (!line.startsWith(code)) throw new Error(`${command ?? 'greeting'}: ${line}`);
      // A hyphen after the code announces another line of the same reply.
      if (line[3] !== '-') return;
    }
  };
  try {
    await expect(null, '220');
    await expect('EHLO client.sender.test', '250');
    await expect(`MAIL FROM:<${from}>`, '250');
    await expect(`RCPT TO:<${to}>`, '250');
    await expect('DATA', '354');
    await expect(`${message.replaceAll('\n', '\r\n')}\r\n.`, '250');
    await expect('QUIT', '221');
  } finally {
    socket.destroy();
  }
}
