import { createServer } from 'node:https';
import { selfSigned } from './certificate.mjs';

/** What stands where a real site would be. @param {string} host @param {string} path */
const page = (host, path) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>${host}</title>
<style>
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, "Liberation Sans", sans-serif }
  body { display: grid; place-content: center; min-height: 90vh; text-align: center }
  code { font-size: 26px } p { opacity: .7 }
</style>
<code>https://${host}${path === '/' ? '/' : path}</code>
<p>This is where the button leads. The demo keeps the network closed, so the real page is not shown here.</p>
</html>`;

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/**
 * One TLS server on loopback that answers for every host there is; a browser told to resolve all names to it reaches
 * nobody else.
 * @returns {Promise<{port: number, close: () => Promise<void>}>}
 */
export async function closeNetwork() {
  const server = createServer(selfSigned(), (request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page(escaped(request.headers.host ?? ''), escaped(request.url ?? '/')));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
