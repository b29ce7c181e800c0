import { createServer } from 'node:net';

/** Below 32768: from there on Linux takes ports for outgoing connections, and one of these may sit on a port by the time its server starts. */
const range = { first: 20_000, count: 12_000 } as const;
const given = new Set<number>();

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/** A TCP port on loopback that nobody listens on, that no connection takes by itself, and that was not given to anybody before. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = range.first + Math.floor(Math.random() * range.count);
    if (given.has(port)) continue;
    given.add(port);
    if (await isFree(port)) return port;
  }
}
