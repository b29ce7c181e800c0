import type { LookUpAsk } from '../../core/lookup/ask';
import type { Finding, Saying } from '../../core/lookup/finding';
import { withoutHidden } from '../explanation/segments';
import { firstText, type Texts } from '../texts';

const REGION = /^[A-Z]{2}$/;

/** Name of a country in the reader's language; a code that is none stays as it is. */
function countryOf({ language }: Texts, code: string): string {
  if (!REGION.test(code)) return code;
  return new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }).of(code) ?? code;
}

/** Names and codes from the DNS fit to stand inside a sentence. */
function valuesFor(texts: Texts, values: Saying['values'] = {}): Record<string, string | number> {
  const entries = Object.entries(values).map(([name, value]): [string, string | number] => {
    if (typeof value === 'number') return [name, value];
    return [name, name === 'country' ? countryOf(texts, value) : withoutHidden(value)];
  });
  return Object.fromEntries(entries);
}

/** The sentence of a saying. */
export function sayingText(texts: Texts, { id, values }: Saying): string {
  return firstText(texts, [`lookup:says.${id}`], valuesFor(texts, values)) ?? id;
}

/** Heading of a finding: a list's own name, which its first sentence has, else the name of the check. */
export function headingOf({ t }: Texts, { check, about, says }: Finding): string {
  if (check !== 'list') return t(`lookup:check.${check}`);
  return withoutHidden(String(says[0]?.values?.['name'] ?? about));
}

/** What the answer of a list comes to, by its first sentence: every other one is no verdict. */
const listVerdicts: Readonly<Record<string, 'listed' | 'allowed' | 'neutral' | 'not-listed' | 'refused'>> = {
  'list.listed': 'listed',
  'list.allowed': 'allowed',
  'list.neutral': 'neutral',
  'list.not-listed': 'not-listed',
  'list.refused': 'refused',
};

/** The light in words; lists have words of their own. */
export function verdictOf({ t }: Texts, { check, light, says }: Finding): string {
  if (check !== 'list') return t(`lookup:light.${light}`);
  const first = says[0]?.id ?? '';
  if (first.startsWith('failed.')) return t('lookup:verdict.unreachable');
  return t(`lookup:verdict.${listVerdicts[first] ?? 'none'}`);
}

/** The name or address that a finding is about, where neither its heading nor the whole look-up says it. */
export function aboutOf({ check, about }: Finding, subject: string): string | null {
  return check === 'list' || about === subject ? null : withoutHidden(about);
}

/** What is looked up, as it is shown. */
export const subjectOf = (ask: LookUpAsk): string => (ask.of === 'domain' ? ask.domain : ask.ip);
