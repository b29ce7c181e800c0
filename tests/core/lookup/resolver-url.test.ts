import { expect, test } from 'vitest';
import { limits } from '../../../core/limits';
import { resolverUrl } from '../../../core/lookup/resolver-url';

test.each([
  ['https://dns.example.com/dns-query', 'https://dns.example.com/dns-query', 'dns.example.com'],
  [' https://dns.example.com/dns-query\n', 'https://dns.example.com/dns-query', 'dns.example.com'],
  ['HTTPS://DNS.Example.COM/dns-query', 'https://dns.example.com/dns-query', 'dns.example.com'],
  ['https://dns.example.com/dns-query{?dns}', 'https://dns.example.com/dns-query', 'dns.example.com'],
  ['https://dns.example.com/q?user=1', 'https://dns.example.com/q?user=1', 'dns.example.com'],
  ['https://dns.example.com/@user', 'https://dns.example.com/@user', 'dns.example.com'],
  ['https://dns.example.com', 'https://dns.example.com/', 'dns.example.com'],
  ['https://dns.example.com:443/q', 'https://dns.example.com/q', 'dns.example.com'],
  ['https://dns.example.com:8443/q', 'https://dns.example.com:8443/q', 'dns.example.com:8443'],
  ['https://bücher.example/q', 'https://xn--bcher-kva.example/q', 'xn--bcher-kva.example'],
  ['https://192.0.2.1/q', 'https://192.0.2.1/q', '192.0.2.1'],
  ['https://[2001:db8::1]:8443/q', 'https://[2001:db8::1]:8443/q', '[2001:db8::1]:8443'],
])('%j is asked at %s', (text, url, host) => {
  const origin = `https://${host.replace(/:8443$/, '')}/*`;
  expect(resolverUrl(text)).toEqual({ url, host, origin });
});

test.each([
  ['nothing', ''],
  ['a host', 'dns.example.com'],
  ['http', 'http://dns.example.com/dns-query'],
  ['another protocol', 'h3://dns.example.com/dns-query'],
  ['a DNS stamp', 'sdns://AgcAAAAAAAAABzEuMC4wLjGgENk8'],
  ['a script', 'javascript:alert(1)'],
  ['a file', 'file:///etc/hosts'],
  ['data', 'data:application/dns-message,x'],
  ['no host', 'https:///dns-query'],
  ['one slash', 'https:/dns.example.com/dns-query'],
  ['a name', 'https://user@dns.example.com/dns-query'],
  ['a name and a password', 'https://user:secret@dns.example.com/dns-query'],
  ['an empty name', 'https://@dns.example.com/dns-query'],
  ['a fragment', 'https://dns.example.com/dns-query#a'],
  ['an empty fragment', 'https://dns.example.com/dns-query#'],
  ['a backslash', 'https://dns.example.com\\@example.org/'],
  ['a blank within', 'https://dns.example.com/dns query'],
  ['another template', 'https://dns.example.com/{dns}'],
  ['a wildcard in place of a host', 'https://*/dns-query'],
  ['a port that is none', 'https://dns.example.com:99999/'],
  ['a broken address', 'https://[2001:db8::1/'],
  ['too many letters', `https://dns.example.com/${'a'.repeat(limits.resolverChars)}`],
])('%s is no resolver', (_, text) => expect(resolverUrl(text)).toBeNull());
