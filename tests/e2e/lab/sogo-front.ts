import { once } from 'node:events';
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { extname, resolve, sep } from 'node:path';

export const resources = '/usr/share/GNUstep/SOGo/WebServerResources';
const resourcePath = /^\/SOGo(?:\.woa)?\/WebServerResources\//;

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

function sendResource(path: string, response: ServerResponse): void {
  const file = resolve(resources, path);
  if (!file.startsWith(resources + sep) || !existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  const type = types[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=3600' });
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** What the configuration for Apache in Debian's package says about a request. */
function headersFor({ headers }: IncomingMessage): Record<string, string | string[] | undefined> {
  const host = headers.host ?? '';
  return {
    ...headers,
    connection: 'close',
    'x-webobjects-server-port': host.split(':')[1],
    'x-webobjects-server-name': host,
    'x-webobjects-server-url': `http://${host}`,
    'x-webobjects-server-protocol': 'HTTP/1.0',
  };
}

function forward(incoming: IncomingMessage, response: ServerResponse, port: number): void {
  const { method, url } = incoming;
  const outgoing = request(
    { host: '127.0.0.1', port, method, path: url, headers: headersFor(incoming), agent: false },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  outgoing.on('error', () => response.headersSent || response.writeHead(502).end());
  response.on('close', () => outgoing.destroy());
  incoming.pipe(outgoing);
}

/** Starts the web server that SOGo expects in front of it: files from the disk, all else from SOGo at `port`. */
export async function startFront(ownPort: number, port: number): Promise<Server> {
  const server = createServer((incoming, response) => {
    const path = decodeURIComponent(new URL(incoming.url ?? '/', 'http://sogo.invalid').pathname);
    if (resourcePath.test(path)) sendResource(path.replace(resourcePath, ''), response);
    else forward(incoming, response, port);
  });
  server.listen(ownPort, '127.0.0.1');
  // Rejects where the port is taken.
  await once(server, 'listening');
  return server;
}
