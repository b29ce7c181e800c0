import { isAnyName, lower } from './names';
import type { Rationed } from './once';
import { hasMacro } from './spf-macro';
import type { Directive } from './spf-record';

/** A name that a term of a record asks about. */
export interface SpfHost {
  readonly mechanism: 'a' | 'mx';
  readonly name: string;
}

/** The names behind `a` and `mx`; those with macros differ from mail to mail. */
export function hostsOf(directives: readonly Directive[], domain: string): SpfHost[] {
  return directives.flatMap(({ mechanism, target }) => {
    if ((mechanism !== 'a' && mechanism !== 'mx') || hasMacro(target ?? '')) return [];
    return [{ mechanism, name: lower(target ?? domain) }];
  });
}

/** Whether there is nothing: of an address it is not known which family a server will ask for, so both count. */
async function isVoid({ mechanism, name }: SpfHost, ask: Rationed): Promise<boolean> {
  if (!isAnyName(name)) return true;
  const types = mechanism === 'mx' ? (['MX'] as const) : (['A', 'AAAA'] as const);
  const answers = await Promise.all(types.map((type) => ask(name, type)));
  return answers.every((answer) => answer?.state === 'none');
}

/** How many of the names lead nowhere: each is a void lookup in every check that gets so far (RFC 7208, 4.6.4). */
export async function countVoids(hosts: readonly SpfHost[], ask: Rationed): Promise<number> {
  const different = [...new Map(hosts.map((host) => [`${host.mechanism} ${host.name}`, host])).values()];
  const voids = await Promise.all(different.map((host) => isVoid(host, ask)));
  return voids.filter(Boolean).length;
}
