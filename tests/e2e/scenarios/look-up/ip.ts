import assert from 'node:assert/strict';
import { never } from '../../poll';
import type { Scenario } from '../../scenario';
import type { Stage } from '../../stage';
import { openBox } from '../boxes';
import {
  check,
  checkFindings,
  type Expected,
  granted,
  lookUp,
  patternOf,
  press,
  type ResolverId,
  resolverHosts,
  ticketOf,
  useResolver,
  waitForEnd,
} from './desk';

/** The lists that may be asked, by their names. */
const lists = {
  spamcop: 'SpamCop Blocking List',
  psbl: 'Passive Spam Block List',
  mailspike: 'Mailspike',
  'blocklist-de': 'blocklist.de',
  dronebl: 'DroneBL',
  s5h: 's5h.net',
} as const;
type ListId = keyof typeof lists;

const list = (id: ListId, light: Expected['light'], ...says: Expected['says']): Expected => ({
  check: 'list',
  about: id,
  light,
  says: says.map(([saying, values]) => [saying, { name: lists[id], ...values }]),
});

const notListed = (...ids: readonly ListId[]) => ids.map((id) => list(id, 'plain', ['list.not-listed']));

const reverse = (ip: string, light: Expected['light'], ...says: Expected['says']): Expected => ({
  check: 'reverse',
  about: ip,
  light,
  says: says.map(([saying, values]) => [saying, { ip, ...values }]),
});

const network = (ip: string, ...says: Expected['says']): Expected => ({
  check: 'network',
  about: ip,
  light: 'plain',
  says,
});

const one = ['network.announced-by', { asn: 'AS64500', holder: 'EXAMPLE-AS Example Networks' }] as const;
const two = ['network.announced-by', { asn: 'AS64501', holder: 'EXAMPLE-TWO Example Carrier' }] as const;
const three = ['network.announced-by', { asn: 'AS64502', holder: 'EXAMPLE-THREE Example Exchange' }] as const;
const prefix = (prefix: string) => ['network.prefix', { prefix }] as const;
const country = (country: string) => ['network.registered-in', { country }] as const;

/** What each address of the lab's zones must come to, where all lists behave. */
const calm: Readonly<Record<string, readonly Expected[]>> = {
  '8.8.8.8': [
    reverse('8.8.8.8', 'good', ['reverse.points-back', { host: 'mail.example.org' }]),
    network('8.8.8.8', one, prefix('8.8.8.0/24'), country('DE')),
    list('spamcop', 'bad', ['list.listed', { code: '127.0.0.2' }], ['list.because-spam']),
    list('dronebl', 'bad', ['list.listed', { code: '127.0.0.13' }], ['list.because-attacks']),
    ...notListed('psbl', 'mailspike', 'blocklist-de', 's5h'),
  ],
  '8.8.4.4': [
    reverse(
      '8.8.4.4',
      'warn',
      ['reverse.points-back', { host: 'dsl-8-8-4-4.dynamic.example.net' }],
      ['reverse.dynamic', { host: 'dsl-8-8-4-4.dynamic.example.net' }],
    ),
    network('8.8.4.4', ['network.several-networks', { count: 2 }], two, three, prefix('8.8.4.0/24'), country('US')),
    ...notListed('spamcop', 'psbl', 'mailspike', 'blocklist-de', 'dronebl', 's5h'),
  ],
  '9.9.9.9': [
    reverse('9.9.9.9', 'bad', ['reverse.elsewhere', { host: 'mail.example.net' }]),
    network('9.9.9.9', two, prefix('9.9.9.0/24'), country('SG')),
    ...notListed('spamcop', 'psbl', 'mailspike', 'blocklist-de', 'dronebl', 's5h'),
  ],
  '1.1.1.1': [
    reverse(
      '1.1.1.1',
      'good',
      ['reverse.elsewhere', { host: 'one.example.net' }],
      ['reverse.no-address', { host: 'three.example.net' }],
      ['reverse.points-back', { host: 'two.example.net' }],
      ['reverse.several-names', { count: 3 }],
    ),
    network('1.1.1.1', one, prefix('1.1.1.0/24'), country('BR')),
    ...notListed('spamcop', 'psbl', 'mailspike', 'blocklist-de', 'dronebl', 's5h'),
  ],
  '1.0.0.1': [
    reverse('1.0.0.1', 'bad', ['reverse.none']),
    network('1.0.0.1', ['network.not-announced', { ip: '1.0.0.1' }]),
    ...notListed('spamcop', 'psbl', 'mailspike', 'blocklist-de', 'dronebl', 's5h'),
  ],
  '2001:4860:4860::8888': [
    reverse('2001:4860:4860::8888', 'good', ['reverse.points-back', { host: 'mail6.example.org' }]),
    network('2001:4860:4860::8888', two, prefix('2001:4860::/32'), country('US')),
    ...notListed('dronebl', 's5h'),
  ],
};

/** The same address, where every list is broken in its own way and the network's service refuses. */
const broken: Readonly<Record<string, readonly Expected[]>> = {
  '8.8.8.8': [
    reverse('8.8.8.8', 'good', ['reverse.points-back', { host: 'mail.example.org' }]),
    {
      check: 'network',
      about: '8.8.8.8',
      light: 'unknown',
      says: [['failed.refused', { name: '0.8.8.8.origin.asn.cymru.com' }]],
    },
    list('spamcop', 'unknown', ['list.refused', { code: '127.255.255.254' }]),
    list('psbl', 'unknown', ['list.lists-everybody']),
    list('mailspike', 'unknown', ['list.dead']),
    list('blocklist-de', 'unknown', ['failed.server-failure']),
    list('dronebl', 'unknown', ['failed.too-large']),
    list('s5h', 'unknown', ['failed.server-failure']),
  ],
};

/** Everything that may be asked about 8.8.8.8, and nothing else: the network without the last part, the lists with their test entries. */
const questions = [
  'PTR 8.8.8.8.in-addr.arpa',
  'A mail.example.org',
  'TXT 0.8.8.8.origin.asn.cymru.com',
  'TXT AS64500.asn.cymru.com',
  ...[
    'bl.spamcop.net',
    'psbl.surriel.com',
    'bl.mailspike.net',
    'bl.blocklist.de',
    'dnsbl.dronebl.org',
    'all.s5h.net',
  ].flatMap((zone) => [`A 8.8.8.8.${zone}`, `A 2.0.0.127.${zone}`, `A 1.0.0.127.${zone}`]),
  // The reason is asked for where an address is listed.
  'TXT 8.8.8.8.bl.spamcop.net',
  'TXT 8.8.8.8.dnsbl.dronebl.org',
];

/** One look-up after the other on the same page, of all addresses of a table. */
const table = (
  name: string,
  resolver: ResolverId,
  open: (stage: Stage) => ReturnType<Stage['openOwn']>,
  addresses: Readonly<Record<string, readonly Expected[]>>,
): Scenario => ({
  name: `look-up of an address, ${name}`,
  needs: ['bind'],
  async run(stage) {
    await useResolver(stage, resolver);
    const page = await open(stage);
    for (const [ip, expected] of Object.entries(addresses)) {
      await lookUp(stage, page, ip);
      checkFindings(await ticketOf(stage, page, ip), ip, expected);
    }
  },
});

const openPage = (stage: Stage) => stage.openOwn('lookup.html');

const log: Scenario = {
  name: 'look-up of an address: nothing is sent before the click, and after it the names of one list alone, to one resolver',
  needs: ['bind'],
  async run(stage) {
    const host = resolverHosts.cloudflare;
    const before = stage.bind.asked().length;
    const asked = () =>
      stage.bind
        .asked()
        .slice(before)
        .map(({ type, name }) => `${type} ${name}`);
    await useResolver(stage, 'cloudflare');
    const page = await openBox(stage, 'ip');
    await check(stage, page, '8.8.8.8');
    await never('a request', async () => asked().length + stage.asked(host).length > 0);
    assert.deepEqual(await granted(page), []);
    await press(stage, page);
    await waitForEnd(page);
    assert.deepEqual(await granted(page), [patternOf(host)]);
    const names = asked();
    assert.deepEqual(
      names.map((name) => name.toLowerCase()).sort(),
      questions.map((name) => name.toLowerCase()).sort(),
    );
    assert.equal(stage.asked(host).length, names.length);
    assert.deepEqual(stage.told(host), []);
    await page.close();
    await never('a request afterwards', async () => asked().length > names.length);
  },
};

export const lookUpOfAddress: readonly Scenario[] = [
  log,
  table('from the popup: every verdict where the lists behave', 'cloudflare', (stage) => openBox(stage, 'ip'), calm),
  table('on its page: lists that refuse, lie, fail, are dead or say too much', 'google', openPage, broken),
];
