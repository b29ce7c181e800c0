import { expect, test } from 'vitest';
import { destinations } from '../../catalog/destinations';
import { languages } from '../../core/messages';

/** Hosts that a click may lead to. A new one is added here by hand, after somebody looked at the page. */
const hosts = new Set(
  `
sender.office.com go.microsoft.com substrate.office.com support.microsoft.com learn.microsoft.com
techcommunity.microsoft.com msrc.microsoft.com admin.microsoft.com security.microsoft.com aka.ms
mha.azurewebsites.net testconnectivity.microsoft.com check.spamhaus.org www.barracudacentral.org www.spamcop.net
www.uceprotect.net www.backscatterer.org psbl.org www.spamrats.com lookup.abusix.com csi.cloudmark.com
ipcheck.proofpoint.com www.invaluement.com senderscore.org www.blocklist.de dronebl.org ipadmin.junkemailfilter.com
servicecentral.trendmicro.com ipremoval.sms.symantec.com talosintelligence.com spamrl.com surbl.org admin.uribl.com
rbl.interserver.net support.google.com postmaster.google.com senders.yahooinc.com spa.xfinity.com
postmaster.comcast.net www.spectrum.net postmaster.gmx.net postmaster.t-online.de postmaster.orange.fr
postmaster.laposte.net postmaster.free.fr aiuto.libero.it www2.telenet.be postmaster.mail.ru postmaster.yandex.ru
open.mail.qq.com mail.163.com www.alibabacloud.com help.zoho.com proton.me www.fastmail.com sendertool.vadesecure.com
docs.aws.amazon.com support.sendgrid.com
`
    .trim()
    .split(/\s+/),
);
const mailboxes = new Set([
  'delist@microsoft.com',
  'icloudadmin@apple.com',
  'tobr@rx.t-online.de',
  'abuse@kpn.com',
  'abuse@corp.mail.ru',
  'abuse@rambler-co.ru',
]);

test.each(destinations)('$id leads where it may', ({ kind, url, urlWithoutIp }) => {
  for (const address of [url, urlWithoutIp ?? url]) {
    const target = new URL(address.replace('{locale}', 'en-us').replace('{ip}', '192.0.2.7'));
    if (kind === 'mail') expect(mailboxes.has(target.pathname)).toBe(true);
    else expect([target.protocol, hosts.has(target.hostname)]).toEqual(['https:', true]);
    expect([target.username, target.port]).toEqual(['', '']);
  }
});

test.each(destinations)('$id fills in only what it can', ({ url, urlWithoutIp, locales }) => {
  const blanks: string[] = url.match(/\{[^}]*\}/g) ?? [];
  expect(blanks.filter((blank) => blank !== '{locale}' && blank !== '{ip}')).toEqual([]);
  expect(blanks.includes('{locale}')).toBe(locales !== undefined);
  expect(blanks.includes('{ip}')).toBe(urlWithoutIp !== undefined);
  expect(urlWithoutIp ?? '').not.toContain('{');
});

test('every localized page knows all languages', () => {
  for (const { locales } of destinations) {
    if (locales) expect(Object.keys(locales).sort()).toEqual([...languages].sort());
  }
});
