import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Seen {
  readonly host: string;
  readonly path: string;
  /** Header fields that tell who asks, or from where. */
  readonly telling: readonly string[];
}

const tellingFields = ['authorization', 'cookie', 'origin', 'referer'];

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
export type Handler = (request: Http2ServerRequest, response: Http2ServerResponse) => void;

interface Options {
  /** Hosts that speak HTTP/2: browsers keep six questions at a time for all others. */
  readonly http2?: (host: string) => boolean;
}

/** Starts the server; `page` gives what a host answers for a path. */
export async function startFakeHosts(
  page: (host: string, path: string) => Answer | Handler,
  { http2 = () => false }: Options = {},
): Promise<FakeHosts> {
  const seen: Seen[] = [];
  const open = new Set<Socket>();
  const options = {
    ...certificate(),
    allowHTTP1: true,
    ALPNCallback: ({ servername, protocols }: { servername: string; protocols: string[] }) =>
      protocols.find((one) => one === (http2(servername) ? 'h2' : 'http/1.1')),
  };
  const server = createSecureServer(options, (request, response) => {
    const [host, path] = [request.authority ?? request.headers.host ?? '', request.url];
    // Browsers ask for the icon of every page by themselves.
    if (path === '/favicon.ico') {
      response.writeHead(404).end();
      return;
    }
    seen.push({ host, path, telling: tellingFields.filter((one) => request.headers[one] !== undefined) });
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
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}
