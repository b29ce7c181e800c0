import { actionOf, actorOf, futileOf, stepOf, titleOf, whyOf } from '../components/explanation/wording';
import { firstText, type Texts } from '../components/texts';
import type { ExplainedRecipient, Explanation } from '../core/explanation';
import type { Language } from '../core/messages';
import { resources } from '../locales/all';
import { createTranslator } from '../locales/translator';

/** Terminal control characters in a mail's text must not reach the terminal. */
const CONTROLS = /[^\P{C}\n\t]/gu;
const WIDTH = 100;

function textsOf(language: Language): Texts {
  const translator = createTranslator(language, resources[language]);
  return { language, t: translator.t, exists: translator.exists.bind(translator) };
}

/** Breaks a paragraph at blanks; what has none (Chinese, long addresses) stays whole. */
function wrapped(text: string, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + word.length >= WIDTH - indent.length) {
      lines.push(line);
      line = '';
    }
    line += `${line ? ' ' : ''}${word}`;
  }
  return [...lines, line].map((one) => indent + one).join('\n');
}

function section(title: string, lines: readonly (string | undefined)[]): string[] {
  const present = lines.filter((line) => line !== undefined && line !== '');
  return present.length > 0 ? ['', title, ...present.map((line) => wrapped(line ?? '', '  '))] : [];
}

function marked({ diagnostic, diagnosis }: ExplainedRecipient): string | undefined {
  if (diagnostic === null) return undefined;
  let text = '';
  let end = 0;
  for (const span of diagnosis.evidence) {
    text += `${diagnostic.slice(end, span.start)}»${diagnostic.slice(span.start, span.end)}«`;
    end = span.end;
  }
  return text + diagnostic.slice(end);
}

function printRecipient(texts: Texts, explanation: Explanation, recipient: ExplainedRecipient): string[] {
  const { t } = texts;
  const { advice } = recipient;
  const [main, ...others] = advice.actions.map((action) => actionOf(texts, action, recipient));
  const fact = (label: string, value: string | null) => (value === null ? undefined : `${label}: ${value}`);
  return [
    titleOf(texts, recipient, explanation.kind),
    ...[whyOf(texts, recipient, explanation.kind)].filter((why) => why !== undefined).map((why) => wrapped(why, '  ')),
    ...section(t('ui:fix.label'), [actorOf(texts, recipient)]),
    ...section(t('ui:actions.label'), [
      main === undefined ? undefined : `→ ${main} [${advice.route}]`,
      ...others.map((other) => `- ${other}`),
    ]),
    ...section(
      t('ui:steps.title'),
      advice.steps.map((step, at) => `${at + 1}. ${stepOf(texts, step, recipient)}`),
    ),
    ...section(
      t('ui:futile.title'),
      advice.futile.map((futile) => `✗ ${futileOf(texts, futile, recipient)}`),
    ),
    ...section(t('ui:facts.title'), [
      fact(t('ui:facts.recipient'), recipient.address),
      fact(t('ui:facts.ip'), recipient.rejectedIp),
      fact(
        t('ui:facts.code'),
        [recipient.replyCode, recipient.status].filter((code) => code !== null).join(' ') || null,
      ),
      fact(t('ui:facts.server'), recipient.remoteHost),
      fact(t('ui:facts.blocklist'), recipient.blocklistName),
    ]),
    ...section(t('ui:evidence.title'), [marked(recipient)]),
  ];
}

/** The explanation for people, in one language: what happened, who can fix it, what to do, what will not help, the facts. */
export function printExplanation(explanation: Explanation, language: Language): string {
  const texts = textsOf(language);
  const { recipients, kind, signs } = explanation;
  const lines =
    recipients.length > 0
      ? recipients.flatMap((recipient, at) => [
          ...(at > 0 ? ['', '─'.repeat(40)] : []),
          ...printRecipient(texts, explanation, recipient),
        ])
      : [
          firstText(texts, [`diagnosis:kind.${kind}.title`]) ?? kind,
          wrapped(firstText(texts, [`diagnosis:kind.${kind}.why`]) ?? '', '  '),
          ...signs.map((sign) => wrapped(`- ${firstText(texts, [`diagnosis:noBounce.why.${sign}`]) ?? sign}`, '  ')),
        ];
  return `${lines.join('\n')}\n`.replace(CONTROLS, '');
}
