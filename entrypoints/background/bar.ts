import type { BarContent, Explanation, ReadExplanation } from '../../core/explanation';
import { currentLanguage } from './settings';
import { texts } from './texts';

const tones = { failed: 'stop', delayed: 'wait', delivered: 'done', imitation: 'warn' } as const;

function toneOf({ kind }: Explanation): BarContent['tone'] | null {
  return kind in tones ? tones[kind as keyof typeof tones] : null;
}

/** One line for the bar above a message; null where a bar would only be in the way. */
export async function barFor(explanation: ReadExplanation): Promise<BarContent | null> {
  const tone = toneOf(explanation);
  if (!tone || tone === 'done') return null;
  const language = await currentLanguage();
  const t = texts(language);
  const frame = {
    tone,
    button: t('background:bar.explain'),
    dismiss: t('background:bar.dismiss'),
    label: t('background:bar.label'),
    language,
    // Without an address to ask the way leads through the popup, which takes files.
    ...(explanation.report?.by === 'webmail' && {
      report: { button: t('background:bar.report'), busy: t('background:bar.reading') },
    }),
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
