import type { Handler } from './fake-hosts';

/** Who is written to about abuse (RFC 9083, 5.1, and RFC 7095 for the card). */
const contact = (role: string, name: string, email: string | null) => ({
  objectClassName: 'entity',
  roles: [role],
  vcardArray: [
    'vcard',
    [
      ['version', {}, 'text', '4.0'],
      ['fn', {}, 'text', name],
      ...(email === null ? [] : [['email', {}, 'text', email]]),
    ],
  ],
});

const network = (entities: readonly object[]) => ({
  rdapConformance: ['rdap_level_0'],
  objectClassName: 'ip network',
  handle: 'EXAMPLE-NET',
  name: 'EXAMPLE-NET',
  country: 'DE',
  entities,
});

const holder = contact('registrant', 'Example Networks', null);

/** Open to all, as the RIPE NCC's server is: only so can the answer be read by whom another registry sent there. */
const json =
  (body: unknown): Handler =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'application/rdap+json', 'access-control-allow-origin': '*' });
    response.end(JSON.stringify(body));
  };

/** The contact stands below the holder, as the RIPE NCC has it at times. */
const withContact = network([{ ...holder, entities: [contact('abuse', 'Abuse desk', 'abuse@example.net')] }]);

const megabyte = 1_048_576;

/** What the registries tell of the lab's addresses; each in a way of its own. */
const answers: Readonly<Record<string, Handler>> = {
  'rdap.db.ripe.net/ip/8.8.8.8': json(withContact),
  'rdap.db.ripe.net/ip/149.112.112.112': json(withContact),
  'rdap.arin.net/registry/ip/8.8.4.4': json(network([holder])),
  'rdap.apnic.net/ip/9.9.9.9': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><h1>Under maintenance</h1>');
  },
  'rdap.lacnic.net/rdap/ip/1.1.1.1': (_, response) => {
    response.writeHead(404, { 'content-type': 'application/rdap+json' }).end('{"errorCode":404}');
  },
  'rdap.afrinic.net/rdap/ip/149.112.112.112': (_, response) => {
    response.writeHead(302, { location: 'https://rdap.db.ripe.net/ip/149.112.112.112' }).end();
  },
  'rdap.arin.net/registry/ip/2001:4860:4860::8888': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/rdap+json' });
    response.end(`{"entities":[],"remarks":"${'x'.repeat(megabyte)}"}`);
  },
};

export const registryAt = (host: string, path: string): Handler | null =>
  answers[`${host}${decodeURIComponent(path)}`] ?? null;
