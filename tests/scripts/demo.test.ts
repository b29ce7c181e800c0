import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { get } from 'node:https';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { selfSigned } from '../../scripts/demo/certificate.mjs';
import { closeNetwork } from '../../scripts/demo/closed-network.mjs';
import { serveMailbox } from '../../scripts/demo/mailbox.mjs';
import { readMails, sourceOf } from '../../scripts/demo/mails.mjs';

const mails = await readMails();

describe('the mails of the demo', () => {
  test('are at least a dozen reports and two ordinary mails', () => {
    const ordinary = mails.filter(({ id }) => /-(talk|plain)-/.test(id));
    expect(ordinary.length).toBeGreaterThanOrEqual(2);
    expect(mails.length - ordinary.length).toBeGreaterThanOrEqual(12);
  });

  test('come newest first', () => {
    expect(mails.map(({ date }) => date)).toEqual(
      mails
        .map(({ date }) => date)
        .sort()
        .reverse(),
    );
  });

  test.each(mails.map((mail) => [mail.id, mail] as const))(
    '%s can be shown',
    (_, { subject, from, date, text, html }) => {
      expect(subject).not.toBe('');
      expect(from.address).toContain('@');
      expect(Number.isNaN(Date.parse(date))).toBe(false);
      expect((html ?? text).length).toBeGreaterThan(80);
    },
  );

  const addresses = /\b(?:\d{1,3}\.){3}\d{1,3}\b/g;
  const documentation = /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\./;
  test.each(mails.map(({ id }) => id))('%s names only addresses and people that cannot exist', (id) => {
    const source = sourceOf(id).toString('utf8');
    expect((source.match(addresses) ?? []).filter((ip) => !documentation.test(ip))).toEqual([]);
    const people = source.match(/[\w.+-]+@[\w.-]+\.[a-z]+/gi) ?? [];
    // Microsoft's own address stands in its reply; report writers and message ids carry their program's host.
    const programs = /@(?:microsoft|googlemail|mx\.google)\.com$|\.(?:outlook|OUTLOOK)\.COM$/i;
    expect(people.filter((address) => !address.endsWith('.example') && !programs.test(address))).toEqual([]);
  });
});

describe('the demo mailbox', () => {
  let mailbox: Awaited<ReturnType<typeof serveMailbox>>;
  beforeAll(async () => {
    mailbox = await serveMailbox();
  });
  afterAll(() => mailbox.close());

  test('listens on loopback alone', () => expect(mailbox.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/));

  test.each([
    ['', 'text/html'],
    ['mailbox.css', 'text/css'],
    ['mailbox.js', 'text/javascript'],
    ['mails.json', 'application/json'],
    ['source/01-m365-banned-ip', 'text/plain'],
  ])('serves /%s as %s, and lets nothing in a mail run', async (path, type) => {
    const response = await fetch(mailbox.url + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain(type);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self';");
  });

  test.each(['source/nothing', 'source/../../../package.json', '../package.json', 'mails/'])(
    'has no /%s',
    async (path) => {
      expect((await fetch(mailbox.url + path)).status).toBe(404);
    },
  );
});

describe('the closed network', () => {
  test('has a certificate that verifies, valid now', () => {
    const { cert } = selfSigned();
    const parsed = new X509Certificate(cert);
    expect(parsed.verify(parsed.publicKey)).toBe(true);
    expect(parsed.subject).toBe('CN=closed network');
    expect(Date.parse(parsed.validFrom)).toBeLessThan(Date.now());
    expect(Date.parse(parsed.validTo)).toBeGreaterThan(Date.now());
  });

  test('answers for every host with its name, as text', async () => {
    const network = await closeNetwork();
    const headers = { host: 'sender.office.com' };
    const body = await new Promise<string>((resolve, reject) => {
      const path = '/x?<script>';
      const options = { port: network.port, host: '127.0.0.1', path, headers, rejectUnauthorized: false };
      get(options, async (response) => resolve((await response.toArray()).join(''))).on('error', reject);
    });
    await network.close();
    expect(body).toContain('https://sender.office.com/x?');
    expect(body).not.toContain('<script>');
  });
});

test('a page of the demo asks nobody else for anything', () => {
  const page = ['index.html', 'mailbox.css', 'mailbox.js'].map((name) =>
    readFileSync(`scripts/demo/page/${name}`, 'utf8'),
  );
  expect(page.join('\n')).not.toMatch(/https?:\/\//);
});
