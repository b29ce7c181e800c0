import type { Finding, Saying } from '../../core/lookup/finding';
import type { LookUpPlace } from '../../core/lookup/places';
import { withoutHidden } from '../explanation/segments';
import type { Texts } from '../texts';
import type { Asked } from './asked';
import { groupsOf } from './groups';
import type { Run } from './run';
import { aboutOf, headingOf, sayingText, subjectOf, verdictOf } from './wording';

interface Ticket {
  readonly ask: Asked;
  readonly run: Run;
  readonly resolver: LookUpPlace;
  /** When the look-up began, written for people, with its zone. */
  readonly at: string;
}

function sayingLine(texts: Texts, saying: Saying): string {
  const light = saying.light ? `${texts.t(`lookup:light.${saying.light}`)}: ` : '';
  return `  ${light}${sayingText(texts, saying)}`;
}

/** Records are written as they were found, but for characters that would hide or reorder what stands beside them. */
function findingLines(texts: Texts, finding: Finding, subject: string): string[] {
  const { t } = texts;
  const { says, found, publish } = finding;
  const about = aboutOf(finding, subject);
  return [
    `${headingOf(texts, finding)}: ${verdictOf(texts, finding)}`,
    ...(about ? [`  ${about}`] : []),
    ...says.map((saying) => sayingLine(texts, saying)),
    ...found.map((record) => `  > ${withoutHidden(record)}`),
    ...publish.flatMap(({ type, name, value }) => [
      `  ${t('lookup:publish.title')}:`,
      `  ${t('lookup:publish.type')}: ${type}`,
      `  ${t('lookup:publish.name')}: ${name}`,
      `  ${t('lookup:publish.value')}: ${value}`,
    ]),
  ];
}

/** The result of a look-up as plain text: what was asked, when, of whom, and every check in words. */
export function ticketText(texts: Texts, { ask, run, resolver, at }: Ticket): string {
  const { t } = texts;
  const subject = subjectOf(ask);
  const incomplete = run.phase === 'done' ? [] : [t('lookup:ticket.incomplete')];
  const head = [
    `${t('lookup:results')} ${subject}`,
    ...(ask.of === 'domain' && ask.ip ? [`${t('lookup:ticket.ip')}: ${ask.ip}`] : []),
    `${t('lookup:ticket.at')}: ${at}`,
    `${t('lookup:ticket.resolver')}: ${resolver.name} (${resolver.host})`,
    ...incomplete,
  ];
  const groups = groupsOf(run.findings).map(({ id, findings }) =>
    [`== ${t(`lookup:group.${id}`)} ==`, ...findings.map((one) => findingLines(texts, one, subject).join('\n'))].join(
      '\n',
    ),
  );
  return `${[head.join('\n'), ...groups].join('\n\n')}\n`;
}
