/** What is looked at, in the order in which it is shown. */
export const ipChecks = ['reverse', 'network', 'list'] as const;
export const registryChecks = ['abuse'] as const;
export const domainChecks = [
  'mx',
  'spf',
  'dmarc',
  'dkim',
  'reverse',
  'mta-sts',
  'tls-rpt',
  'microsoft',
  'google',
] as const;
export type CheckId = (typeof ipChecks)[number] | (typeof registryChecks)[number] | (typeof domainChecks)[number];

/** `unknown`: it could not be found out, which is never good news and never bad news. `plain`: a fact that is neither. */
export type Light = 'good' | 'warn' | 'bad' | 'plain' | 'unknown';

/** One sentence: its text is `lookup:says.<id>`, filled with these values, which hold names, addresses, numbers and codes only. */
export interface Saying {
  readonly id: string;
  readonly values?: Readonly<Record<string, string | number>>;
  /** Where a sentence of a checklist has a light of its own. */
  readonly light?: Light;
}

/** A record to be published in the sender's DNS: shown with a button that copies the value. */
export interface Publish {
  readonly name: string;
  readonly type: 'TXT' | 'MX' | 'PTR';
  readonly value: string;
}

/** What can be done next. `destination`: a door of the catalogue; `registry`: the abuse contact can be asked for there. */
export type Offer =
  | { readonly kind: 'destination'; readonly id: string }
  | { readonly kind: 'registry'; readonly registry: string; readonly ip: string }
  | { readonly kind: 'abuse-letter'; readonly to: string; readonly ip: string }
  | { readonly kind: 'look-up-ip'; readonly ip: string }
  | { readonly kind: 'look-up-domain'; readonly domain: string };

/** What one check found: ids and facts, no sentence and no address to open. */
export interface Finding {
  readonly check: CheckId;
  /** What it is about: id of a block list, a name in the DNS, an address. Check and this together are unique in one look-up. */
  readonly about: string;
  readonly light: Light;
  readonly says: readonly Saying[];
  /** Records as they were found, shown verbatim. */
  readonly found: readonly string[];
  readonly publish: readonly Publish[];
  readonly offers: readonly Offer[];
}

/** A check that has begun, or will. */
export interface CheckStart {
  readonly check: CheckId;
  readonly about: string;
}

/** Takes what is found, one after the other, in no particular order; `plan` comes first and tells what to wait for. */
export interface Listener {
  readonly plan: (checks: readonly CheckStart[]) => void;
  readonly found: (finding: Finding) => void;
}
