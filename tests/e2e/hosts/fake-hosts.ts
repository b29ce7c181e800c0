import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Seen {
  readonly host: string;
  readonly path: string;
}

/** One TLS server on loopback that answers for every host name, and remembers who was asked for what. */
export interface FakeHosts {
  readonly port: number;
  readonly seen: readonly Seen[];
  close(): Promise<void>;
}

function certificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'redeliver-hosts-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  execFileSync('openssl', ['req', ...kind, '-keyout', key, '-out', cert, '-subj', '/CN=fake-hosts'], {
    stdio: 'ignore',
  });
  const pair = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return pair;
}

/** A page, a text, or the address of another one. */
export type Answer = string | { readonly redirect: string };

/** Deals with a request by itself. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Starts the server; `page` gives what a host answers for a path. */
export async function startFakeHosts(page: (host: string, path: string) => Answer | Handler): Promise<FakeHosts> {
  const seen: Seen[] = [];
  const server = createServer(certificate(), (request, response) => {
    const [host, path] = [request.headers.host ?? '', request.url ?? '/'];
    // Browsers ask for the icon of every page by themselves.
    if (path === '/favicon.ico') {
      response.writeHead(404).end();
      return;
    }
    seen.push({ host, path });
    const answer = page(host, path);
    if (typeof answer === 'function') {
      answer(request, response);
      return;
    }
    if (typeof answer !== 'string') {
      response.writeHead(302, { location: answer.redirect }).end();
      return;
    }
    const type = answer.startsWith('<') ? 'html' : 'plain';
    response.writeHead(200, { 'content-type': `text/${type}; charset=utf-8`, 'cache-control': 'no-store' });
    response.end(answer);
  });
  // A browser that gives up a connection is no failure of ours.
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
