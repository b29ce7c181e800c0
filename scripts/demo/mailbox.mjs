import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { readMails, sourceOf } from './mails.mjs';

/** @type {Record<string, {file: string, type: string}>} */
const files = {
  '/': { file: 'index.html', type: 'text/html' },
  '/mailbox.css': { file: 'mailbox.css', type: 'text/css' },
  '/mailbox.js': { file: 'mailbox.js', type: 'text/javascript' },
};

/** Mails are shown with their own inline styles, as webmails do; nothing in them may run or be fetched. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src data:";

/**
 * Serves the demo mailbox on loopback, on a port that is free.
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export async function serveMailbox() {
  const mails = await readMails();
  const server = createServer((request, response) => {
    const send = (/** @type {number} */ status, /** @type {string} */ type, /** @type {string | Buffer} */ body) => {
      response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy });
      response.end(body);
    };
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const file = files[pathname];
    const source = mails.find(({ id }) => pathname === `/source/${id}`);
    if (file) send(200, file.type, readFileSync(new URL(`./page/${file.file}`, import.meta.url)));
    else if (pathname === '/mails.json') send(200, 'application/json', JSON.stringify(mails));
    else if (source) send(200, 'text/plain', sourceOf(source.id));
    else send(404, 'text/plain', 'There is nothing here.\n');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
