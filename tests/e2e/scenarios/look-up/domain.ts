import assert from 'node:assert/strict';
import { sayingText } from '../../../../components/lookup/wording';
import { readText, waitForText } from '../../actions';
import type { Scenario } from '../../scenario';
import type { Stage } from '../../stage';
import { textsIn } from '../../texts';
import { explainText, openBox } from '../boxes';
import * as walk from '../walk';
import { lookUp, type Said, t, ticketOf, useResolver, waitForEnd } from './desk';

const texts = textsIn('en');

/** A report with the reply and the header of the mail that came back. */
const bounceOf = (status: string, reply: string, header: readonly string[]) =>
  [
    'From: Mail Delivery System <MAILER-DAEMON@mail.example.org>',
    'To: lena@example.org',
    'Subject: Undelivered Mail Returned to Sender',
    'Date: Fri, 20 Nov 2026 10:14:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'This is the mail system at host mail.example.org.',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mail.example.org',
    '',
    'Final-Recipient: rfc822; anna@example.com',
    'Action: failed',
    `Status: ${status}`,
    `Diagnostic-Code: smtp; ${reply}`,
    '',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    ...header,
    'To: anna@example.com',
    'Subject: Invoice 4711',
    '',
    '--b--',
    '',
  ].join('\n');

const signature = (selector: string) =>
  `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.org; s=${selector}; h=from:to:subject; bh=YQ==; b=YQ==`;

const unauthenticated = (domain: string) =>
  `550-5.7.26 Your email has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM. Authentication results: DKIM = did not pass SPF [${domain}] with ip: [9.9.9.9] = did not pass 550 5.7.26`;

interface Bounced {
  readonly bounce: string;
  readonly domain: string;
  readonly says: readonly Said[];
  /** Records that are proposed, as the ticket writes them. */
  readonly publishes: readonly string[];
}

/** Bounces whose cause is the sender's own DNS, and what the look-up behind their main button must say. */
const bounces: Readonly<Record<string, Bounced>> = {
  '5.7.515, a domain without any record': {
    bounce: bounceOf(
      '5.7.515',
      "550 5.7.515 Access denied, sending domain example.net doesn't meet the required authentication level. Spf= Fail , Dkim= Fail , DMARC= Fail",
      ['Return-Path: <lena@example.net>', 'From: Lena <lena@example.net>'],
    ),
    domain: 'example.net',
    says: [
      ['spf.none', { domain: 'example.net' }],
      ['dmarc.none', { domain: 'example.net' }],
      ['dkim.no-selector', { domain: 'example.net' }],
      ['rule.dmarc-missing'],
    ],
    publishes: ['v=spf1 mx ~all', '_dmarc.example.net', 'v=DMARC1; p=none'],
  },
  '5.7.26, another address than SPF allows, and keys of every kind': {
    bounce: bounceOf('5.7.26', unauthenticated('example.org'), [
      'Return-Path: <lena@example.org>',
      'From: Lena <lena@example.org>',
      ...['s2048', 's1024', 'revoked', 'broken', 'gone'].map(signature),
    ]),
    domain: 'example.org',
    says: [
      ['spf.fail', { ip: '9.9.9.9', domain: 'example.org' }],
      ['dmarc.policy-reject', { domain: 'example.org' }],
      ['dkim.good-rsa', { name: 's2048._domainkey.example.org', bits: 2048 }],
      ['dkim.short', { name: 's1024._domainkey.example.org', bits: 1024, limit: 2048 }],
      ['dkim.revoked', { name: 'revoked._domainkey.example.org' }],
      ['dkim.bad-key', { name: 'broken._domainkey.example.org' }],
      ['dkim.no-key', { name: 'gone._domainkey.example.org' }],
      ['reverse.elsewhere', { host: 'mail.example.net', ip: '9.9.9.9' }],
      ['mx.found', { domain: 'example.org', count: 1 }],
      ['mta-sts.found', { domain: 'example.org' }],
      ['tls-rpt.found', { domain: 'example.org' }],
    ],
    publishes: ['v=spf1 ip4:9.9.9.9 ip4:8.8.8.8 ip6:2001:4860:4860::8888 -all'],
  },
  '5.7.26, names in the SPF record that are gone': {
    bounce: bounceOf('5.7.26', unauthenticated('void.example.net'), ['From: Lena <lena@void.example.net>']),
    domain: 'void.example.net',
    says: [
      ['spf.too-many-voids', { limit: 2 }],
      ['dmarc.policy-quarantine', { domain: 'void.example.net' }],
    ],
    publishes: [],
  },
};

function checkSays(ticket: string, says: readonly Said[]): void {
  for (const [id, values = {}] of says) {
    const text = sayingText(texts, { id, values });
    assert.ok(ticket.includes(text), `"${text}" is not in\n${ticket}`);
  }
}

const fromBounce = Object.entries(bounces).map(
  ([what, { bounce, domain, says, publishes }]): Scenario => ({
    name: `look-up of the sender’s domain behind the main button of a bounce: ${what}`,
    needs: ['bind'],
    async run(stage) {
      await useResolver(stage, 'cloudflare');
      const page = await openBox(stage, 'paste');
      await explainText(stage, page, bounce);
      await waitForText(page, t('ui:fix.label'));
      await stage.click(page, 'button', walk.actionNamed(texts, 'check-domain'));
      await waitForEnd(page);
      if (publishes.length > 0) await waitForText(page, t('lookup:publish.title'));
      assert.ok((await readText(page)).includes(t('lookup:group.bad')));
      const ticket = await ticketOf(stage, page, domain);
      checkSays(ticket, says);
      for (const record of publishes) assert.ok(ticket.includes(record), `${record} is not in\n${ticket}`);
    },
  }),
);

/** Domains of the lab's zone that were typed, and what must be said of each. */
const typed: Readonly<Record<string, readonly Said[]>> = {
  'example.com': [['mx.null', { domain: 'example.com' }]],
  'eleven.example.net': [
    ['spf.too-many-lookups', { limit: 10 }],
    ['dmarc.policy-none', { domain: 'eleven.example.net' }],
  ],
  'twice.example.net': [
    ['spf.several', { domain: 'twice.example.net', count: 2 }],
    ['dmarc.several', { name: '_dmarc.twice.example.net', count: 2 }],
  ],
  'typo.example.net': [['spf.unknown-mechanism', { domain: 'typo.example.net', name: 'ipv4:8.8.8.8' }]],
  'open.example.net': [['spf.all-pass', { domain: 'open.example.net' }]],
  'huge.example.net': [['failed.too-large', { name: 'huge.example.net' }]],
};

const table: Scenario = {
  name: 'look-up of a domain that was typed: what is wrong with its records is said, one by one',
  needs: ['bind'],
  async run(stage: Stage) {
    await useResolver(stage, 'cloudflare');
    const page = await stage.openOwn('lookup.html');
    for (const [domain, says] of Object.entries(typed)) {
      await lookUp(stage, page, domain);
      checkSays(await ticketOf(stage, page, domain), says);
    }
  },
};

export const lookUpOfDomain: readonly Scenario[] = [...fromBounce, table];
