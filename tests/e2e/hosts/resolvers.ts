import { type ClientHttp2Session, connect as connectHttp2 } from 'node:http2';
import { connect } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { Bind } from '../lab/bind';
import { type World, worlds } from '../lab/bind-configuration';
import type { Handler } from './fake-hosts';

/**
 * What the resolvers of the catalogue do in the lab: the first three answer with one of BIND's worlds each; behind the others
 * are a network's login page, a resolver that is asked too much, and a network that swallows every question.
 */
const parts: Readonly<Record<string, World | Handler>> = {
  'cloudflare-dns.com': 'calm',
  'dns.google': 'broken',
  'dns10.quad9.net': 'slow',
  'doh.dns.sb': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<!doctype html><title>Welcome</title><h1>Please log in to use this network</h1>');
  },
  'dns.alidns.com': (_, response) => void response.writeHead(429, { 'retry-after': '60' }).end(),
  'dns.mullvad.net': () => undefined,
};

/** Resolvers that answer do so over HTTP/2, as theirs do on the net: many questions at the same time. */
export const isWorking = (host: string): boolean => typeof parts[host] === 'string';

const passedOn = ['content-type', 'cache-control'] as const;

/** A connection of its own to BIND for each world, from the address that shows it. */
class ToBind {
  private readonly sessions = new Map<World, ClientHttp2Session>();
  private readonly bind: Bind;

  constructor(bind: Bind) {
    this.bind = bind;
  }

  private session(world: World): ClientHttp2Session {
    const open = this.sessions.get(world);
    if (open && !open.closed && !open.destroyed) return open;
    const made = connectHttp2(this.bind.url, {
      createConnection: () => {
        const socket = connect({ host: '127.0.0.1', port: this.bind.port, localAddress: worlds[world].from });
        return connectTls({ socket, ALPNProtocols: ['h2'], rejectUnauthorized: false });
      },
    });
    made.on('error', () => this.sessions.delete(world));
    made.unref();
    this.sessions.set(world, made);
    return made;
  }

  /** Hands a request over as it is, and the answer back. */
  handler(world: World): Handler {
    return (request, response) => {
      const { method, url, headers } = request;
      const outgoing = this.session(world).request({
        ':method': method,
        ':path': url,
        ...(headers.accept !== undefined && { accept: headers.accept }),
        ...(headers['content-type'] !== undefined && { 'content-type': headers['content-type'] }),
        ...(headers['content-length'] !== undefined && { 'content-length': headers['content-length'] }),
      });
      outgoing.on('response', (answer) => {
        const kept = passedOn.flatMap((name) => (answer[name] === undefined ? [] : [[name, String(answer[name])]]));
        response.writeHead(answer[':status'] ?? 502, Object.fromEntries(kept));
        outgoing.pipe(response);
      });
      outgoing.on('error', () => response.destroy());
      response.on('close', () => outgoing.close());
      request.pipe(outgoing);
    };
  }
}

/** What a resolver's host does with a request; null for every other host, and where BIND does not run. */
export function resolversOn(bind: () => Bind | null): (host: string, path: string) => Handler | null {
  let link: ToBind | null = null;
  return (host, path) => {
    const part = path.startsWith('/dns-query') ? parts[host] : undefined;
    if (part === undefined || typeof part === 'function') return part ?? null;
    const running = bind();
    if (running) link ??= new ToBind(running);
    return running && link ? link.handler(part) : null;
  };
}
