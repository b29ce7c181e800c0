import { useState } from 'preact/hooks';
import type { Explanation, ReadResult } from '../../core/explanation';
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
export function Reading({ result, of, onAgain, onPaste, ...events }: ReadingProps) {
  const { t } = useTexts();
  const [chosen, setChosen] = useState<number | null>(null);
  const place = useFocusOnChange<HTMLDivElement>(chosen);
  const ways = { ...(onAgain && { onAgain }), ...(onPaste && { onPaste }) };
  if (result === null) return <Skeleton of={of} />;
  if (result.state === 'error') return <Failure error={result.error} {...ways} />;
  const bounces = result.explanations.filter(({ kind }) => kind !== 'none');
  const [first] = bounces;
  if (!first) return <NoBounce explanation={result.explanations[0] ?? null} {...(onPaste && { onPaste })} />;
  if (bounces.length === 1) return <ExplanationView explanation={first} {...events} />;
  const explanation = chosen === null ? undefined : bounces[chosen];
  return (
    <div class="stack" ref={place}>
      {explanation ? (
        <>
          <BackButton text={t('ui:messages.back', { count: bounces.length })} onBack={() => setChosen(null)} />
          <ExplanationView key={chosen} explanation={explanation} {...events} />
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
