import { addressesIn, type FoundAddress } from './address';
import type { Draft } from './draft';
import { field } from './mime/headers';
import { returnedHeaders } from './original';
import type { Report } from './report';

/**
 * Names that only mean something inside of a mail server become addresses where the report has them: a name without
 * domain by what the returned mail or its trace was for, a file or program by X-Failed-Recipients.
 */
export function withDomain(one: Draft, report: Report): Draft {
  const name = one.address?.toLowerCase() ?? '@';
  if (name.includes('@')) return one;
  const failed = addressesIn(field(report.message.headers, 'x-failed-recipients') ?? '');
  if (/^[/|]/.test(name)) {
    const owner = one.aliases.find((alias) => alias.includes('@')) ?? failed[0]?.address;
    return owner ? { ...one, address: owner } : one;
  }
  const to = field(returnedHeaders(report), 'to') ?? '';
  const whole = [...failed, ...addressesIn(to), ...tracedIn(report.returned, `${name}@`)].find(({ address }) =>
    address.toLowerCase().startsWith(`${name}@`),
  );
  return whole ? { ...one, address: whole.address } : one;
}

/** Addresses of the lines that have a name, e.g. `for <name@example.com>` of a Received field. */
function tracedIn(lines: readonly string[], name: string): readonly FoundAddress[] {
  return addressesIn(lines.find((line) => line.toLowerCase().includes(name)) ?? '');
}
