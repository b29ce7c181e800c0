import type { CheckId, Finding } from '../../core/lookup/finding';

/** What stands out comes first. */
const groupIds = ['bad', 'warn', 'plain', 'unknown', 'good', 'not-listed'] as const;
export type GroupId = (typeof groupIds)[number];

export interface Group {
  readonly id: GroupId;
  readonly findings: readonly Finding[];
}

/** Their order within a group; the compiler asks for those that are missing. */
const places: Readonly<Record<CheckId, number>> = {
  network: 0,
  reverse: 1,
  abuse: 2,
  spf: 3,
  dkim: 4,
  dmarc: 5,
  mx: 6,
  'mta-sts': 7,
  'tls-rpt': 8,
  microsoft: 9,
  google: 10,
  list: 11,
};

/** Not to be listed is neither good nor bad, and no fact about the address either. */
const groupOf = ({ light, says }: Finding): GroupId => (says[0]?.id === 'list.not-listed' ? 'not-listed' : light);

/** Findings by what they mean; groups without one are left out. */
export function groupsOf(findings: readonly Finding[]): readonly Group[] {
  const sorted = [...findings].sort(
    (one, other) => places[one.check] - places[other.check] || one.about.localeCompare(other.about),
  );
  return groupIds
    .map((id) => ({ id, findings: sorted.filter((one) => groupOf(one) === id) }))
    .filter((group) => group.findings.length > 0);
}

/** How many findings there are in each group. */
export function countsOf(findings: readonly Finding[]): Readonly<Record<GroupId, number>> {
  const count = (id: GroupId) => findings.filter((one) => groupOf(one) === id).length;
  return {
    bad: count('bad'),
    warn: count('warn'),
    plain: count('plain'),
    unknown: count('unknown'),
    good: count('good'),
    'not-listed': count('not-listed'),
  };
}
