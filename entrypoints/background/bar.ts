import type { BarContent, Explanation } from '../../core/explanation';
import type { Shown } from '../../core/messages';
import { analyseShown } from './analyse';
import { currentLanguage } from './settings';
import { texts } from './texts';

const tones = { failed: 'stop', delayed: 'wait', delivered: 'done', imitation: 'warn' } as const;

function toneOf({ kind }: Explanation): BarContent['tone'] | null {
  return kind in tones ? tones[kind as keyof typeof tones] : null;
}

/** One line for the bar above a message; null where a bar would only be in the way. */
export async function barFor(message: Shown): Promise<BarContent | null> {
  const read = analyseShown([message]);
  const explanation = read.state === 'read' ? read.explanations[0] : undefined;
  const tone = explanation && toneOf(explanation);
  if (!explanation || !tone || tone === 'done') return null;
  const language = await currentLanguage();
  const t = texts(language);
  const frame = {
    tone,
    button: t('background:bar.explain'),
    dismiss: t('background:bar.dismiss'),
    label: t('background:bar.label'),
    language,
  };
  const recipient = explanation.recipients[0];
  if (!recipient || explanation.kind === 'imitation') {
    return {
      ...frame,
      headline: t(`diagnosis:kind.${explanation.kind}.title`),
      detail: t(`diagnosis:kind.${explanation.kind}.why`),
    };
  }
  const { rejection, cause, receiver, actor } = recipient.diagnosis;
  const name = recipient.receiverName ?? t(`diagnosis:receiver.${receiver === 'local-mta' ? 'local-mta' : 'unknown'}`);
  const own = rejection === null ? [] : [`rejections:${rejection}.title`];
  return {
    ...frame,
    headline: t([...own, `diagnosis:cause.${cause}.title`] as never, {
      receiver: name,
      list: recipient.blocklistName ?? '',
    }),
    detail: t(`diagnosis:fix.${actor}`),
  };
}
