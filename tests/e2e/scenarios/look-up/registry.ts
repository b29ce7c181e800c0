import assert from 'node:assert/strict';
import { waitForText } from '../../actions';
import { never } from '../../poll';
import type { Scenario } from '../../scenario';
import { allow, checkFinding, type Expected, lookUp, t, ticketOf, useResolver } from './desk';

interface Row {
  readonly registry: string;
  readonly host: string;
  readonly says: Expected['says'];
  readonly light?: Expected['light'];
}

const abuse = (ip: string, { light = 'plain', says }: Row): Expected => ({ check: 'abuse', about: ip, light, says });

/** Where the network of an address is registered, and what is made of the answer (hosts/registries.ts). */
const rows: Readonly<Record<string, Row>> = {
  '8.8.8.8': {
    registry: 'ripencc',
    host: 'rdap.db.ripe.net',
    says: [
      ['abuse.holder', { holder: 'Example Networks' }],
      ['abuse.contact', { mail: 'abuse@example.net' }],
    ],
  },
  '8.8.4.4': {
    registry: 'arin',
    host: 'rdap.arin.net',
    says: [
      ['abuse.holder', { holder: 'Example Networks' }],
      ['abuse.no-contact', { registry: 'arin' }],
    ],
  },
  '9.9.9.9': {
    registry: 'apnic',
    host: 'rdap.apnic.net',
    light: 'unknown',
    says: [['failed.malformed', { name: 'apnic' }]],
  },
  '1.1.1.1': {
    registry: 'lacnic',
    host: 'rdap.lacnic.net',
    says: [['abuse.not-registered', { ip: '1.1.1.1', registry: 'lacnic' }]],
  },
  // Sent on to the registry that knows.
  '149.112.112.112': {
    registry: 'afrinic',
    host: 'rdap.afrinic.net',
    says: [
      ['abuse.holder', { holder: 'Example Networks' }],
      ['abuse.contact', { mail: 'abuse@example.net' }],
    ],
  },
  // More than anybody reads.
  '2001:4860:4860::8888': {
    registry: 'arin',
    host: 'rdap.arin.net',
    light: 'unknown',
    says: [['failed.too-large', { name: 'arin' }]],
  },
};

export const lookUpOfContact: readonly Scenario[] = [
  {
    name: 'abuse contact: each registry is asked by its own click, and what it answers is said',
    needs: ['bind'],
    async run(stage) {
      await useResolver(stage, 'cloudflare');
      const page = await stage.openOwn('lookup.html');
      for (const [ip, row] of Object.entries(rows)) {
        const before = stage.asked(row.host).length;
        await lookUp(stage, page, ip);
        assert.equal(stage.asked(row.host).length, before, 'asked without a click');
        await allow(stage, row.host);
        if (ip === '149.112.112.112') stage.expect('https://rdap.db.ripe.net/');
        await stage.click(page, 'button', t('lookup:offer.registry', { host: row.host }));
        await waitForText(page, t('lookup:check.abuse'));
        checkFinding(await ticketOf(stage, page, ip), ip, abuse(ip, row));
        assert.equal(stage.asked(row.host).length, before + 1);
        assert.deepEqual(stage.told(row.host), []);
      }
      await never('another request', async () => stage.strangers().length > 0, 500);
    },
  },
];
