import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Explanation, ReadExplanation, ReadResult } from '../../core/explanation';
import { useTexts } from '../texts';
import { BackButton, Choice } from './choice';
import { type ExplanationEvents, ExplanationView } from './explanation-view';
import { Failure } from './failure';
import { useFocusOnChange } from './focus';
import { NoBounce } from './no-bounce';
import { Skeleton } from './skeleton';
import { Untrusted } from './untrusted';

interface ReadingProps extends ExplanationEvents {
  /** Null while it is being read. */
  readonly result: ReadResult | null;
  readonly of: 'message' | 'text' | 'file';
  readonly onAgain?: () => void;
  readonly onPaste?: () => void;
  /** What stands beside an explanation: where its full report is. */
  readonly noteOf?: (explanation: ReadExplanation) => ComponentChildren;
}

function Line({ explanation }: { explanation: Explanation }) {
  const { t } = useTexts();
  const address = explanation.recipients[0]?.address;
  return (
    <>
      <strong>{explanation.subject ? <Untrusted text={explanation.subject} /> : t('ui:messages.noSubject')}</strong>
      {address && (
        <span class="small soft">
          <Untrusted text={address} />
        </span>
      )}
    </>
  );
}

/** What was read: being read, not readable, no bounce, one, or several to choose from. */
export function Reading({ result, of, onAgain, onPaste, noteOf, ...events }: ReadingProps) {
  const { t } = useTexts();
  const [chosen, setChosen] = useState<number | null>(null);
  const isFull = result?.state === 'read' && result.explanations[chosen ?? 0]?.report?.by === 'read';
  const place = useFocusOnChange<HTMLDivElement>(`${chosen} ${isFull}`);
  const ways = { ...(onAgain && { onAgain }), ...(onPaste && { onPaste }) };
  if (result === null) return <Skeleton of={of} />;
  if (result.state === 'error') return <Failure error={result.error} {...ways} />;
  const bounces = result.explanations.filter(({ kind }) => kind !== 'none');
  const [first] = bounces;
  if (!first) return <NoBounce explanation={result.explanations[0] ?? null} {...(onPaste && { onPaste })} />;
  if (bounces.length === 1) {
    return (
      <div class="stack" ref={place}>
        <ExplanationView explanation={first} note={noteOf?.(first)} {...events} />
      </div>
    );
  }
  const explanation = chosen === null ? undefined : bounces[chosen];
  return (
    <div class="stack" ref={place}>
      {explanation ? (
        <>
          <BackButton text={t('ui:messages.back', { count: bounces.length })} onBack={() => setChosen(null)} />
          <ExplanationView key={chosen} explanation={explanation} note={noteOf?.(explanation)} {...events} />
        </>
      ) : (
        <Choice
          title={t('ui:messages.title', { count: bounces.length })}
          hint={t('ui:messages.hint')}
          lines={bounces.map((one, index) => <Line key={index} explanation={one} />)}
          onChoose={setChosen}
        />
      )}
    </div>
  );
}
