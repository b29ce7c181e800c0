import type { Asked } from '../../components/lookup/asked';
import type { LookUpView } from '../../components/lookup/look-up-view';
import { begun, idle, type Run } from '../../components/lookup/run';
import type { CaseEntry } from '../../core/explanation';
import type { Finding } from '../../core/lookup/finding';
import type { LookUpPlaces } from '../../core/lookup/places';

/** What look-ups are drawn with: an address that is on one list, and a domain whose SPF lacks the server. */

export const places: LookUpPlaces = {
  resolver: {
    id: 'cloudflare',
    name: 'Cloudflare',
    host: 'cloudflare-dns.com',
    origin: 'https://cloudflare-dns.com/*',
  },
  resolvers: [
    {
      id: 'cloudflare',
      name: 'Cloudflare',
      host: 'cloudflare-dns.com',
      origin: 'https://cloudflare-dns.com/*',
      country: 'US',
    },
    { id: 'quad9', name: 'Quad9', host: 'dns10.quad9.net', origin: 'https://dns10.quad9.net/*', country: 'CH' },
  ],
  registries: [
    { id: 'ripencc', name: 'RIPE NCC', host: 'rdap.db.ripe.net', origin: 'https://rdap.db.ripe.net/*' },
    { id: 'arin', name: 'ARIN', host: 'rdap.arin.net', origin: 'https://rdap.arin.net/*' },
  ],
  linked: [
    { id: 'spamhaus', name: 'Spamhaus', destination: 'spamhaus' },
    { id: 'barracuda', name: 'Barracuda', destination: 'barracuda' },
  ],
  closed: ['SORBS', 'NJABL'],
};

export const ipAsk: Asked = { of: 'ip', ip: '203.0.113.7' };
export const domainAsk: Asked = {
  of: 'domain',
  domain: 'sender.example',
  ip: '203.0.113.7',
  envelope: 'bounce.sender.example',
  signatures: [{ domain: 'sender.example', selector: 'mail2026' }],
};

/** The fields beside a domain, with nothing in them. */
export const facts: NonNullable<Parameters<typeof LookUpView>[0]['facts']> = {
  texts: { ip: '', selector: '' },
  problems: { ip: null, selector: null },
  maxChars: { ip: 200, selector: 255 },
  summons: 0,
  onText: () => {},
  onLeave: () => {},
};

type Given = Partial<Finding> & Pick<Finding, 'check' | 'about' | 'light'>;
export const findingWith = (given: Given): Finding => ({ says: [], found: [], publish: [], offers: [], ...given });

export const network = findingWith({
  check: 'network',
  about: '203.0.113.7',
  light: 'plain',
  says: [
    { id: 'network.announced-by', values: { asn: 'AS64500', holder: 'EXAMPLE-HOSTING Example Hosting, DK' } },
    { id: 'network.prefix', values: { prefix: '203.0.113.0/24' } },
    { id: 'network.registered-in', values: { country: 'DK' } },
  ],
  found: ['64500 | 203.0.113.0/24 | DK | ripencc | 2004-03-01'],
  offers: [{ kind: 'registry', registry: 'ripencc', ip: '203.0.113.7' }],
});
export const reverse = findingWith({
  check: 'reverse',
  about: '203.0.113.7',
  light: 'warn',
  says: [
    { id: 'reverse.points-back', values: { host: 'dyn-203-0-113-7.pool.example.net', ip: '203.0.113.7' } },
    { id: 'reverse.dynamic', values: { host: 'dyn-203-0-113-7.pool.example.net' } },
  ],
  found: ['dyn-203-0-113-7.pool.example.net'],
});
export const listed = findingWith({
  check: 'list',
  about: 'psbl',
  light: 'bad',
  says: [{ id: 'list.listed', values: { name: 'PSBL', code: '127.0.0.2' } }, { id: 'list.because-spam' }],
  found: ['Listed in PSBL, see https://psbl.example/203.0.113.7'],
  offers: [{ kind: 'destination', id: 'psbl' }],
});
export const notListed = (about: string, name: string) =>
  findingWith({ check: 'list', about, light: 'plain', says: [{ id: 'list.not-listed', values: { name } }] });
export const refusedList = findingWith({
  check: 'list',
  about: 'blocklist-de',
  light: 'unknown',
  says: [{ id: 'list.refused', values: { name: 'blocklist.de', code: '127.255.255.254' } }],
});
export const unreachable = (about: string, name: string) =>
  findingWith({ check: 'list', about, light: 'unknown', says: [{ id: 'failed.unreachable', values: { name } }] });
export const abuse = findingWith({
  check: 'abuse',
  about: '203.0.113.7',
  light: 'plain',
  says: [
    { id: 'abuse.holder', values: { holder: 'Example Hosting ApS' } },
    { id: 'abuse.contact', values: { mail: 'abuse@hosting.example' } },
  ],
  offers: [{ kind: 'abuse-letter', to: 'abuse@hosting.example', ip: '203.0.113.7' }],
});

export const spf = findingWith({
  check: 'spf',
  about: 'bounce.sender.example',
  light: 'bad',
  says: [
    { id: 'spf.of-envelope', values: { domain: 'bounce.sender.example' }, light: 'plain' },
    { id: 'spf.fail', values: { ip: '203.0.113.7', domain: 'bounce.sender.example' }, light: 'bad' },
    { id: 'spf.lookups', values: { count: 4, limit: 10 }, light: 'good' },
    { id: 'spf.publish-ip', values: { ip: '203.0.113.7' }, light: 'plain' },
  ],
  found: ['v=spf1 include:_spf.hosting.example mx -all'],
  publish: [
    {
      name: 'bounce.sender.example',
      type: 'TXT',
      value: 'v=spf1 ip4:203.0.113.7 include:_spf.hosting.example mx -all',
    },
  ],
});
const dmarc = findingWith({
  check: 'dmarc',
  about: '_dmarc.sender.example',
  light: 'warn',
  says: [
    { id: 'dmarc.policy-none', values: { domain: 'sender.example' }, light: 'plain' },
    {
      id: 'dmarc.spf-aligned',
      values: { name: 'bounce.sender.example', domain: 'sender.example' },
      light: 'good',
    },
    { id: 'dmarc.no-reports', light: 'warn' },
  ],
  found: ['v=DMARC1; p=none'],
});
const dkim = findingWith({
  check: 'dkim',
  about: 'mail2026._domainkey.sender.example',
  light: 'good',
  says: [
    { id: 'dkim.good-rsa', values: { name: 'mail2026._domainkey.sender.example', bits: 2048 }, light: 'good' },
    { id: 'dkim.not-the-signature', light: 'plain' },
  ],
  found: [`v=DKIM1; k=rsa; p=${'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A'.repeat(8)}`],
});
export const mx = findingWith({
  check: 'mx',
  about: 'sender.example',
  light: 'good',
  says: [{ id: 'mx.found', values: { domain: 'sender.example', count: 2 }, light: 'good' }],
  found: ['10 mx1.sender.example', '20 mx2.sender.example'],
});
const microsoft = findingWith({
  check: 'microsoft',
  about: 'sender.example',
  light: 'bad',
  says: [
    { id: 'microsoft.about', light: 'plain' },
    { id: 'rule.spf-fails', light: 'bad' },
    { id: 'rule.dkim-key', light: 'good' },
    { id: 'rule.dmarc-there', light: 'good' },
    { id: 'rule.alignment-unknown', light: 'unknown' },
  ],
});

const runOf = (findings: readonly Finding[], phase: Run['phase']): Run => ({
  ...idle,
  phase,
  plan: findings.map(({ check, about }) => ({ check, about })),
  findings,
});

const ipFindings = [
  network,
  reverse,
  listed,
  notListed('dronebl', 'DroneBL'),
  notListed('spamcop', 'SpamCop'),
  refusedList,
  unreachable('uceprotect', 'UCEPROTECT'),
];
const domainFindings = [mx, spf, dmarc, dkim, { ...reverse, light: 'good' } as const, microsoft];

export const ipDone: Run = runOf(ipFindings, 'done');
export const domainDone: Run = runOf(domainFindings, 'done');
export const ipRunning: Run = { ...runOf(ipFindings, 'running'), findings: [network, listed] };
export const ipCut: Run = { ...ipRunning, phase: 'cut' };
export const blocked: Run = runOf(
  [unreachable('psbl', 'PSBL'), unreachable('dronebl', 'DroneBL'), unreachable('spamcop', 'SpamCop')],
  'done',
);
export const refused = (refusal: Run['refusal']): Run => ({ ...begun, phase: 'refused', refusal });

export const earlierCase: CaseEntry = {
  id: 'case-1',
  subject: { of: 'ip', name: '203.0.113.7', mailbox: null },
  receiver: 'microsoft-365',
  cause: 'ip-blocked',
  code: '5.7.606',
  doors: ['m365-delist-portal'],
  events: [{ type: 'bounced', at: Date.UTC(2026, 10, 18, 9), report: 'a'.repeat(32) }],
  receiverName: 'Microsoft 365',
  progress: {
    state: 'due',
    opened: null,
    asked: null,
    answered: null,
    next: null,
    nextStep: null,
    isEstimate: false,
    listings: { count: 1, months: 1, findCause: false },
  },
};
