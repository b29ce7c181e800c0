/**
 * One server shows three worlds, by the loopback address that a question comes from: in the calm one every list does what it should, in the broken one
 * none does, and in the slow one all but one take their time.
 */
export const worlds = {
  calm: { from: '127.0.0.1', files: ['networks', 'lists', 'senders'] },
  broken: { from: '127.0.0.2', files: ['networks', 'lists-broken', 'senders'] },
  slow: { from: '127.0.0.3', files: ['networks', 'lists-slow', 'senders'] },
} as const;
export type World = keyof typeof worlds;

/**
 * The root of a world. All of it is one zone: the server knows everything that there is, so it never asks anybody outside, and a name that is not in it
 * does not exist.
 */
export const zoneOf = (world: World) => `$TTL 60
$ORIGIN .
.  IN SOA ns.lab. hostmaster.lab. 1 3600 600 86400 60
   IN NS ns.lab.
ns.lab. A 127.0.0.1
${worlds[world].files.map((name) => `$INCLUDE ${name}.zone\n`).join('')}`;

/** Zones that are asked for at the lab's late server. */
const forwarded: Readonly<Record<World, readonly string[]>> = {
  calm: [],
  broken: ['bl.blocklist.de'],
  slow: ['psbl.surriel.com', 'bl.mailspike.net', 'bl.blocklist.de', 'dnsbl.dronebl.org', 'all.s5h.net'],
};

/** Zones that nobody may ask about: REFUSED. */
const closed: Readonly<Record<World, readonly string[]>> = { calm: [], broken: ['asn.cymru.com'], slow: [] };

const view = (world: World, late: number) => `view ${world} {
  match-clients { ${worlds[world].from}; };
  zone "." { type primary; file "${world}.root"; };
${forwarded[world].map((zone) => `  zone "${zone}" { type forward; forward only; forwarders { 127.0.0.1 port ${late}; }; };\n`).join('')}${closed[world].map((zone) => `  zone "${zone}" { type primary; file "empty.zone"; allow-query { none; }; };\n`).join('')}};
`;

/** The whole of named.conf: nothing but loopback, no keys, no control channel, every question written down. */
export const configuration = (home: string, ports: { plain: number; https: number; late: number }) => `options {
  directory "${home}";
  pid-file "${home}/named.pid";
  session-keyfile "${home}/session.key";
  listen-on port ${ports.plain} { 127.0.0.1; };
  listen-on port ${ports.https} tls own http own { 127.0.0.1; };
  listen-on-v6 { none; };
  allow-query { 127.0.0.0/8; };
  allow-recursion { 127.0.0.0/8; };
  dnssec-validation no;
  empty-zones-enable no;
  notify no;
  max-records-per-type 0;
};
controls {};
tls own { key-file "${home}/key.pem"; cert-file "${home}/cert.pem"; };
http own { endpoints { "/dns-query"; }; };
logging {
  channel questions { file "${home}/queries.log"; };
  category queries { questions; };
  channel rest { file "${home}/named.log"; severity info; };
  category default { rest; };
};
${(Object.keys(worlds) as World[]).map((world) => view(world, ports.late)).join('')}`;
